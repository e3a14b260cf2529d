import { withoutArticle } from "../../model/arabic-article.ts";
import { fold } from "../../model/fold.ts";

/** A word as it is searched for, and where its text has it (UTF-16 code units). */
export interface Word {
  folded: string;
  start: number;
  end: number;
}

/** Scripts that put no spaces between words, and Hangul, whose particles follow without one: each of their letters is a word. */
const SPACELESS = ["Han", "Hiragana", "Katakana", "Hangul", "Thai", "Lao", "Khmer", "Myanmar", "Tibetan"]
  .map((script) => `\\p{scx=${script}}`)
  .join("");
const LETTER = `(?=[\\p{L}\\p{N}\\p{M}])[${SPACELESS}]\\p{M}*`;
/** Most words by far, found without looking at what each letter is. */
const PLAIN = "[A-Za-z0-9]+(?![\\p{L}\\p{N}\\p{M}\\p{Cf}])";
/** A word with the invisible characters in it; Korean syllables in their parts together. */
const WRITTEN = new RegExp(
  `${PLAIN}|[\\u1100-\\u11ff]+|${LETTER}|(?:(?![${SPACELESS}])[\\p{L}\\p{N}\\p{M}\\p{Cf}])+`,
  "gu",
);
const FOLDED = new RegExp(`${LETTER}|(?:(?![${SPACELESS}])[\\p{L}\\p{N}\\p{M}])+`, "gu");

/** The words of a text in their order. Words that differ only in case, accents, forms of letters or digits, or the Arabic article are folded to one. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: written, index } of text.matchAll(WRITTEN)) {
    const place = { start: index, end: index + written.length };
    if (isAscii(written)) words.push({ folded: written.toLowerCase(), ...place });
    else for (const word of fold(written).match(FOLDED) ?? []) words.push({ folded: withoutArticle(word), ...place });
  }
  return words;
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}
