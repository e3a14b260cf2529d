import { isSentence } from "../article/prose.ts";
import { fold } from "../characters.ts";
import type { DomElement } from "./dom.ts";

/** What sites call the parts of a page that stand beside its article. */
const SIDE_NAMES =
  /(?:^|[\s_-])(?:captions?|credits?|newsletters?|related|recommended|promos?|share|sharing|social|author-?(?:bio|box|info)|bio|tags|breadcrumbs?|comments?|advert\w*|ad|sponsored|paywall|subscribe|read-?more|most-?read|navigation|toolbar|byline|dateline|timestamp)(?:[\s_-]|$)/i;
/** A part that holds more of the text than this is the article itself, whatever its name; so are many that hold half of it. */
const LARGEST_PART = 0.2;
const LARGEST_SUM = 0.5;

/** Takes out of an article's element what stands beside the article: captions, boxes, and lines that are only links. */
export function removeSideMatter(article: DomElement): void {
  const whole = article.textContent.length;
  const parts = [...article.querySelectorAll("[class], [id]")].filter(
    (part) => part.textContent.length < LARGEST_PART * whole && SIDE_NAMES.test(`${part.className} ${part.id}`),
  );
  const sum = parts.reduce((length, part) => length + part.textContent.length, 0);
  if (sum < LARGEST_SUM * whole) for (const part of parts) part.remove();
  for (const line of [...article.querySelectorAll("p, li, h2, h3, h4, h5, h6")]) {
    if (isOnlyLinks(line)) line.remove();
  }
}

function isOnlyLinks(line: DomElement): boolean {
  const text = fold(line.textContent);
  const links = [...line.querySelectorAll("a")].map((link) => fold(link.textContent)).join("");
  return text.length > 0 && links.length >= 0.9 * text.length && !isSentence(text);
}
