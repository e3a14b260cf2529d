import { fold } from "../../characters.ts";
import { blocksOf } from "./columns.ts";
import type { Line, Run } from "./run.ts";
import { spaced } from "./runs.ts";

/**
 * The lines of a page in reading order.
 *
 * @param firstBlock the number of the page's first block
 */
export function linesOf(runs: Run[], page: number, firstBlock: number): Line[] {
  return blocksOf(runs).flatMap((block, i) =>
    linesIn(block).map((line) => ({ ...lineOf(line), page, block: firstBlock + i })),
  );
}

/** The runs of each line of a block, from top to bottom and from left to right. */
function linesIn(block: Run[]): Run[][] {
  const lines: Run[][] = [];
  for (const run of [...block].sort((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    if (line?.some((other) => isBeside(other, run))) line.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => withoutMarks(line).sort((a, b) => a.left - b.left));
}

function isBeside(a: Run, b: Run): boolean {
  return Math.abs(a.baseline - b.baseline) < 0.45 * Math.max(a.size, b.size);
}

/** A line without the small raised figures that lead to footnotes: they would stand as digits behind a word. */
function withoutMarks(line: Run[]): Run[] {
  const size = Math.max(...line.map((run) => run.size));
  const isMark = (run: Run) => run.size < 0.8 * size && /^[\d\s,*†‡]+$/.test(run.text);
  return line.filter((run) => !isMark(run));
}

function lineOf(runs: Run[]): Run {
  const size = Math.max(...runs.map((run) => run.size));
  const text = runs.reduce((before, run, i) => {
    const last = runs[i - 1];
    return last ? spaced(before, run.text, (run.left - last.right) / size) : run.text;
  }, "");
  const right = Math.max(...runs.map((run) => run.right));
  return { text: fold(text), left: runs[0]?.left ?? 0, right, baseline: runs[0]?.baseline ?? 0, size };
}
