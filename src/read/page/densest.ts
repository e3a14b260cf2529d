import { isParagraph } from "../article/prose.ts";
import type { DomElement } from "./dom.ts";
import type { Line } from "./lines.ts";

/**
 * The lines of the element that holds most of a page's paragraphs: an article without Readability, for a page that it
 * cannot take. Takes time in proportion to the page.
 */
export function densestLines(lines: readonly Line[]): Line[] {
  const letters = new Map<DomElement, number>();
  for (const { text, block } of lines) {
    const parent = block.parentElement;
    if (parent && isParagraph(text)) letters.set(parent, (letters.get(parent) ?? 0) + text.length);
  }
  const [densest] = [...letters].reduce((best, each) => (each[1] > best[1] ? each : best), [undefined, 0] as [
    DomElement | undefined,
    number,
  ]);
  return lines.filter(({ block }) => densest && block.parentElement === densest);
}
