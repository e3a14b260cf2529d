import { type Found, found } from "./found.ts";
import type { Line } from "./lines.ts";
import type { Page } from "./page.ts";
import { keyOf, plain } from "./plain.ts";

/** What sites call the line or two under the headline. */
const CLASSES =
  /(?:^|[\s_-])(?:standfirst|dek|deck|subtitle|sub-?head(?:line|ing)?|subheadline|strapline|strap|chapo|kicker-?text|teaser-?text|article-?summary)(?:[\s_-]|$)/i;
const FEWEST_WORDS = 5;
const LONGEST = 500;

/** The line under the headline that the page marks as such, or that it also gives as its description. */
export function standfirstOf(page: Page, masthead: readonly Line[]): Found<string> | undefined {
  const description = page.metas.first("og:description", "description", "twitter:description")?.value;
  const described = new Set([description, plain(page.data.article.description)].map((each) => keyOf(each ?? "")));
  const isMarked = ({ block }: Line) =>
    CLASSES.test(block.className) || CLASSES.test(block.parentElement?.className ?? "");
  const isTold = ({ text, block }: Line) => described.has(keyOf(text)) && /^H[2-6]$/i.test(block.nodeName);
  const line = masthead.find(
    (each) =>
      each.text.length <= LONGEST && each.text.split(" ").length >= FEWEST_WORDS && (isMarked(each) || isTold(each)),
  );
  return found(line?.text, "what the page prints under its headline");
}
