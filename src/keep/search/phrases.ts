import { wordsOf } from "./words.ts";

/**
 * What a person searches for: each part between spaces as its words in a row ("K-1" as "k 1"), all of which a report must hold. The last
 * word is a beginning. Nothing in it is syntax: quotes, stars and hyphens only part words.
 */
export function phrasesOf(words: string): string[][] {
  return words
    .split(/\s+/)
    .map((part) => wordsOf(part).map(({ folded }) => folded))
    .filter((phrase) => phrase.length > 0);
}
