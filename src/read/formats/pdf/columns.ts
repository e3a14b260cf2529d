import { median, type Run } from "./run.ts";

/** So many lines side by side make columns; fewer are a heading with a number, or a signature. */
const FEWEST_LINES = 4;
/** A column's lines are at least so wide, as a share of the page's text: what is narrower is a table. */
const NARROWEST = 0.18;
/** A column of prose is filled: half of its lines reach over so much of it. */
const FILLED = 0.6;
/** The edges of a column's lines differ by less, in points. */
const EDGE = 2;

/**
 * The runs of a page as blocks in reading order: columns one after the other, and what spans them between. A page that
 * has none is one block, and so is a table, which is read line by line.
 */
export function blocksOf(runs: Run[]): Run[][] {
  if (runs.length === 0) return [];
  const gutter = gutterOf(runs);
  if (gutter === undefined) return [runs];
  const spanning = runs.filter((run) => isAcross(run, gutter)).sort((a, b) => a.baseline - b.baseline);
  const bands = [...spanning.map(({ baseline }) => baseline), Number.POSITIVE_INFINITY];
  let above = Number.NEGATIVE_INFINITY;
  return bands.flatMap((below, i) => {
    const inside = runs.filter(({ baseline }) => baseline >= above && baseline < below);
    above = below;
    const left = inside.filter((run) => run.right <= gutter);
    const right = inside.filter((run) => run.left >= gutter - EDGE && run.right > gutter);
    const across = spanning[i];
    return [...blocksOf(left), ...blocksOf(right), ...(across ? [[across]] : [])];
  });
}

function isAcross({ left, right }: Run, gutter: number): boolean {
  return left < gutter - EDGE && right > gutter;
}

/** The left edge of the second of two columns that stand side by side; undefined where there are none. */
function gutterOf(runs: Run[]): number | undefined {
  const width = Math.max(...runs.map(({ right }) => right)) - Math.min(...runs.map(({ left }) => left));
  return edgesOf(runs).find((edge) => {
    const left = runs.filter((run) => run.right <= edge);
    const right = runs.filter((run) => run.left >= edge - EDGE && run.right > edge);
    return areBeside(left, right) && isProse(left, width) && isWide(right, width);
  });
}

/** The left edges that several runs share, from left to right. */
function edgesOf(runs: Run[]): number[] {
  const edges = new Map<number, number>();
  for (const { left } of runs) {
    const edge = Math.round(left / EDGE) * EDGE;
    edges.set(edge, (edges.get(edge) ?? 0) + 1);
  }
  const shared = [...edges].filter(([, count]) => count >= FEWEST_LINES);
  return shared.map(([edge]) => edge).sort((a, b) => a - b);
}

function areBeside(left: Run[], right: Run[]): boolean {
  const top = Math.min(...right.map(({ baseline }) => baseline));
  const bottom = Math.max(...right.map(({ baseline }) => baseline));
  const beside = left.filter(({ baseline }) => baseline >= top - EDGE && baseline <= bottom + EDGE);
  return right.length >= FEWEST_LINES && beside.length >= FEWEST_LINES;
}

function isProse(column: Run[], page: number): boolean {
  const width = Math.max(...column.map(({ right }) => right)) - Math.min(...column.map(({ left }) => left));
  return isWide(column, page) && middleWidth(column) >= FILLED * width;
}

function isWide(column: Run[], page: number): boolean {
  return middleWidth(column) >= NARROWEST * page;
}

function middleWidth(column: Run[]): number {
  return median(column.map(({ left, right }) => right - left));
}
