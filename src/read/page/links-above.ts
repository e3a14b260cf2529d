import { isParagraph, isStatement } from "../article/prose.ts";
import type { Line } from "./lines.ts";

/** Fewer list items with links above an article may be its own, such as a correction or an earlier part. */
const FEWEST = 3;

/** The lines without a list of links to other stories that stands above the article's first paragraph. */
export function withoutLinksAbove(lines: readonly Line[]): Line[] {
  const first = lines.findIndex(({ text }) => isParagraph(text));
  const links = new Set(lines.slice(0, Math.max(first, 0)).filter(isListedLink));
  return links.size < FEWEST ? [...lines] : lines.filter((line) => !links.has(line));
}

function isListedLink({ text, block }: Line): boolean {
  return !isStatement(text) && block.closest("li")?.querySelector("a[href]") != null;
}
