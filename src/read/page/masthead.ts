import { isParagraph } from "../article/prose.ts";
import type { DomElement } from "./dom.ts";
import type { Line } from "./lines.ts";

const LINES_ABOVE = 8;
const LINES_BELOW = 40;
const LEVELS = 4;
const ELSEWHERE = "aside, nav, footer, figure, [role=complementary], [role=navigation]";

/**
 * The lines about the article that stand around its headline: section, byline, day, standfirst. They end with the
 * article's second paragraph. Where the headline is not printed, the lines above the first paragraph.
 */
export function mastheadOf(lines: readonly Line[], headline: number | undefined): Line[] {
  const first = lines.findIndex(({ text }) => isParagraph(text));
  const at = headline ?? Math.max(0, first - LINES_ABOVE);
  const below = lines.slice(at + 1, at + 1 + LINES_BELOW);
  const paragraphs = below.flatMap(({ text }, i) => (isParagraph(text) ? [i] : []));
  const end = paragraphs[1] ?? below.length;
  const head = lines[at]?.block;
  const container = head && ancestor(head, LEVELS);
  const above = lines.slice(Math.max(0, at - LINES_ABOVE), at).filter(({ block }) => container?.contains(block));
  return [...above, ...below.slice(0, end)].filter(({ block }) => !block.closest(ELSEWHERE));
}

function ancestor(element: DomElement, levels: number): DomElement {
  const parent = element.parentElement;
  return levels === 0 || !parent || /^(?:BODY|HTML|MAIN)$/i.test(parent.nodeName)
    ? element
    : ancestor(parent, levels - 1);
}
