import type { Line } from "./run.ts";

/** So many lines at the top and at the bottom of a page may be its head and its foot. */
const OUTER_LINES = 3;
/** Heads of left and right pages differ, and a chapter's first page has none. */
const SHARE_OF_PAGES = 0.3;
const PAGE_NUMBER = /^(?:\p{L}+ )?[-–—|\s]*\d+[-–—|\s]*(?:(?:of|de|sur|von|\/) ?\d+)?$/iu;
/** What browsers print below a page, with its number. */
const ADDRESS = /^(?:\d+\/\d+ )?(?:https?|file):\/\/\S+(?: \d+\/\d+)?$/;

/** The lines without heads, feet and page numbers: what stands at the same height of several pages, but for its digits. */
export function withoutRunningHeads(lines: Line[]): Line[] {
  const pages = byPage(lines);
  const outer = [...pages.values()].flatMap(outerLines);
  const seen = new Map<string, Set<number>>();
  for (const line of outer) {
    const key = keyOf(line);
    seen.set(key, (seen.get(key) ?? new Set()).add(line.page));
  }
  const often = Math.max(2, SHARE_OF_PAGES * pages.size);
  const dropped = new Set(
    outer.filter(
      (line) => (seen.get(keyOf(line))?.size ?? 0) >= often || isFurniture(line, pages.get(line.page) ?? []),
    ),
  );
  return lines.filter((line) => !dropped.has(line));
}

function byPage(lines: Line[]): Map<number, Line[]> {
  const pages = new Map<number, Line[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page) page.push(line);
    else pages.set(line.page, [line]);
  }
  return pages;
}

function outerLines(page: Line[]): Line[] {
  const sorted = [...page].sort((a, b) => a.baseline - b.baseline);
  return sorted.filter((_, i) => i < OUTER_LINES || i >= sorted.length - OUTER_LINES);
}

function keyOf({ text, baseline }: Line): string {
  return `${Math.round(baseline / 6)} ${text.replace(/\d+/g, "#")}`;
}

/** A number or an address alone at the very top or bottom, as on a document of one page. */
function isFurniture(line: Line, page: Line[]): boolean {
  const isOutermost =
    page.every(({ baseline }) => baseline <= line.baseline) || page.every(({ baseline }) => baseline >= line.baseline);
  return isOutermost && page.length > 1 && (PAGE_NUMBER.test(line.text) || ADDRESS.test(line.text));
}
