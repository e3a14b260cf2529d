import { fold } from "../characters.ts";
import type { DomElement } from "./dom.ts";
import { type Found, found } from "./found.ts";
import type { Page } from "./page.ts";

const CAPTIONS = "figure figcaption, [itemprop~=caption], [class*=caption]";
const ELSEWHERE = "aside, nav, footer, [class*=related], [class*=gallery], [class*=recommend]";
const FEWEST_WORDS = 4;
const LONGEST = 1000;
const MOST = 50;

/** What stands under the article's first picture: the first caption in the element that holds the headline and a caption. */
export function captionOf({ document, lines }: Page, headline: number | undefined): Found<string> | undefined {
  if (headline === undefined) return undefined;
  const captions = [...document.querySelectorAll(CAPTIONS)].slice(0, MOST).filter(isCaption);
  for (let container = lines[headline]?.block ?? null; container; container = container.parentElement) {
    const held = captions.find((caption) => container?.contains(caption));
    if (held) return found(fold(held.textContent), "what the page prints under the article's first picture");
  }
  return undefined;
}

function isCaption(element: DomElement): boolean {
  const text = fold(element.textContent);
  return text.length <= LONGEST && text.split(" ").length >= FEWEST_WORDS && !element.closest(ELSEWHERE);
}
