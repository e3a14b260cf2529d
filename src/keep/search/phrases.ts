import { wordsOf } from "./words.ts";

/**
 * What a person searches for: each part between spaces as its words in a row ("K-1" as "k 1"), all of which a report must hold. Nothing in it is syntax: quotes, stars and hyphens only part words.
 */
export function phrasesOf(words: string): string[][] {
  return words
    .split(/\s+/)
    .map((part) => wordsOf(part).map(({ folded }) => folded))
    .filter((phrase) => phrase.length > 0);
}

/** Fewer letters begin so many words that they tell nothing. */
const SHORTEST_BEGINNING = 3;

/** The last word, where it is long enough to stand for all words that it begins: a person may still be typing it. */
export function beginningOf(phrases: string[][]): string | undefined {
  const last = phrases.at(-1)?.at(-1);
  return last !== undefined && [...last].length >= SHORTEST_BEGINNING ? last : undefined;
}
