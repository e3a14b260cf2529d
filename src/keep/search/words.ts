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
/** A word with the invisible characters in it; Korean syllables in their parts together. */
const WRITTEN = new RegExp(`[\\u1100-\\u11ff]+|${LETTER}|(?:(?![${SPACELESS}])[\\p{L}\\p{N}\\p{M}\\p{Cf}])+`, "gu");
const FOLDED = new RegExp(`${LETTER}|(?:(?![${SPACELESS}])[\\p{L}\\p{N}\\p{M}])+`, "gu");

/** The words of a text in their order. Words that differ only in case, accents, forms of letters or digits, or the Arabic article are folded to one. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WRITTEN)].flatMap(({ 0: written, index }) => {
    const folded = isAscii(written) ? [written.toLowerCase()] : (fold(written).match(FOLDED) ?? []);
    return folded.map((word) => ({ folded: withoutArticle(word), start: index, end: index + written.length }));
  });
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}
