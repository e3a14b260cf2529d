import { hashOf, pairHash } from "./hash.ts";
import { passagesOf } from "./quotations.ts";

/** Letters with their marks, or digits: "kata", "ib", "3", "الجيش". */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const NUMBER = /^\p{N}/u;

/** Words of no more letters are mostly grammar ("of", "the", "في"): any two texts share them, and one writer's set sentences do. */
const GRAMMAR_LETTERS = 4;

/**
 * Words between which one or two others stand make a pair: skip-grams (Guthrie and others 2006). Neighbours are mostly set phrases, as
 * "security forces", which unrelated texts share several times as often.
 */
const PAIR_DISTANCES = [2, 3];

/** What a word's number says of it, above the bits of its hash. */
const QUOTED = 0x8000;
const GRAMMAR = 0x4000;
const HASH = 0x3fff;

/** Bits in which two different words differ. */
export const WORD_BITS = 15;

/** What is compared of a text: its words in order, without case or punctuation. */
export interface TextWords {
  /** 14 bits of each word's hash, whether it is quoted, and whether it is grammar. */
  words: Uint16Array;
  /** How many of them are the writer's own, and how many of those tell something. */
  own: number;
  telling: number;
  /** Hashes of pairs of the writer's own words, one of which tells something, with how far apart they stand. */
  shingles: Uint32Array;
  /** Equal for texts of the same words in the same order, and for others only by an accident of 53 bits. */
  key: number;
}

/** Reads a text's words. Linear in its length. */
export function textWords(text: string): TextWords {
  const words: number[] = [];
  const shingles: number[] = [];
  let [own, telling] = [0, 0];
  let [high, low] = [0, 0];
  const before: { hash: number; isGrammar: boolean }[] = [];
  for (const passage of passagesOf(text)) {
    for (const word of passage.text.toLowerCase().match(WORD) ?? []) {
      const hash = hashOf(word);
      const isGrammar = word.length <= GRAMMAR_LETTERS && !NUMBER.test(word);
      words.push(((hash ^ (hash >>> 16)) & HASH) | (passage.quoted ? QUOTED : 0) | (isGrammar ? GRAMMAR : 0));
      [high, low] = [pairHash(high, hash), pairHash(hash, low)];
      if (passage.quoted) continue;
      for (const distance of PAIR_DISTANCES) {
        const partner = before[own - distance];
        if (partner && !(isGrammar && partner.isGrammar)) shingles.push(pairHash(partner.hash ^ distance, hash));
      }
      before[own++] = { hash, isGrammar };
      if (!isGrammar) telling++;
    }
  }
  return {
    words: Uint16Array.from(words),
    own,
    telling,
    shingles: Uint32Array.from(shingles),
    key: (high >>> 11) * 2 ** 32 + low,
  };
}

/** Whether two words of {@link TextWords} are the same, in or out of quotation marks. */
export function isSameWord(one: number, other: number): boolean {
  return ((one ^ other) & ~QUOTED) === 0;
}

/** Whether a word of {@link TextWords} only serves others: "of", "the", "في". */
export function isGrammar(word: number): boolean {
  return (word & GRAMMAR) !== 0;
}

/** Whether a word of {@link TextWords} is the writer's own and tells something. */
export function isTelling(word: number): boolean {
  return word <= HASH;
}
