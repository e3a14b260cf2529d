import { beginningOf } from "./phrases.ts";
import { type Word, wordsOf } from "./words.ts";

/** The words of a text that a search found: those searched for, and those that begin as the last of them does. */
export function hitsIn(text: string, phrases: string[][]): Word[] {
  const wanted = new Set(phrases.flat());
  const beginning = beginningOf(phrases);
  return wordsOf(text).filter(
    ({ folded }) => wanted.has(folded) || (beginning !== undefined && folded.startsWith(beginning)),
  );
}
