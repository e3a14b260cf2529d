import type { Run } from "./run.ts";

/** A piece of text as pdf.js gives it: the matrix places it from the lower left corner. */
export interface TextItem {
  str: string;
  dir: string;
  width: number;
  transform: number[];
}

/** How far apart words of one line may stand, in sizes of their type; columns stand further apart. */
const WIDEST_SPACE = 1;
const NARROWEST_SPACE = 0.15;

/**
 * The runs of a page, in the order of the file. Rotated text (watermarks, notes in the margin) is left out. Where most
 * is written from right to left, the page is mirrored, so that reading begins at the left everywhere.
 */
export function runsOf(items: readonly TextItem[], height: number): Run[] {
  const upright = items.filter(({ str, transform: [a = 0, b = 0] }) => str.trim() && a > 0 && Math.abs(b) < a / 10);
  const mirrored = isRightToLeft(upright);
  const runs: Run[] = [];
  for (const item of upright) {
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform;
    const [left, right] = mirrored ? [-x - item.width, -x] : [x, x + item.width];
    addRun(runs, { text: item.str, left, right, baseline: height - y, size: Math.hypot(c, d) });
  }
  return runs;
}

function isRightToLeft(items: readonly TextItem[]): boolean {
  const letters = (of: readonly TextItem[]) => of.reduce((sum, { str }) => sum + str.length, 0);
  return letters(items.filter(({ dir }) => dir === "rtl")) > letters(items) / 2;
}

function addRun(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  const gap = last ? (run.left - last.right) / Math.max(last.size, run.size) : 0;
  const follows = last && isSameLine(last, run) && Math.abs(gap) < WIDEST_SPACE && run.size > 0.8 * last.size;
  if (!follows) runs.push(run);
  else
    runs[runs.length - 1] = { ...last, text: spaced(last.text, run.text, gap), right: Math.max(last.right, run.right) };
}

function isSameLine(a: Run, b: Run): boolean {
  return Math.abs(a.baseline - b.baseline) < 0.1 * a.size;
}

/** Two neighbours as one text; the gap between them is in sizes of their type. */
export function spaced(before: string, after: string, gap: number): string {
  const isParted = /\s$/.test(before) || /^\s/.test(after) || gap < NARROWEST_SPACE;
  return isParted ? before + after : `${before} ${after}`;
}
