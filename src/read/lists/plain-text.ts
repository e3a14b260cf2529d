import { parseHTML } from "linkedom";
import { cleanCharacters, fold } from "../characters.ts";

/** No headline or name is longer, in characters of markup. */
const LONGEST = 4000;
/** How often feeds escape a title once too often: "&amp;amp;". */
const PASSES = 3;

const { document } = parseHTML("<p></p>");
const paragraph = document.querySelector("p") as { innerHTML: string; textContent: string };

/** The words of a title or a name on one line: without tags, its entities resolved, also where they were escaped twice. */
export function plainText(markup: string | undefined): string | undefined {
  let text = (markup ?? "").slice(0, LONGEST);
  for (let pass = 0; pass < PASSES && /<[a-z/!]|&[#\w]+;/i.test(text); pass++) {
    paragraph.innerHTML = text.replace(/<+(?=<)/g, "").replace(/<(?:br|\/p|\/div|\/li)\b/gi, " $&");
    text = paragraph.textContent;
  }
  return fold(cleanCharacters(text)) || undefined;
}
