import { createCandidates } from "./candidates.ts";
import { signatureOf } from "./min-hash.ts";
import { sharedWords } from "./shared-words.ts";
import { type TextWords, textWords } from "./text-words.ts";

/** Texts of fewer words of their own say too little for more than a comparison word for word. */
const FEWEST_WORDS = 20;

/**
 * What a copy keeps of the shorter text, besides as many words as names and set phrases alone give two short reports. Edits of two
 * words in five leave 0.6 of the words, and up to 0.1 more are lost for standing alone among changed ones; texts that share
 * background paragraphs stay below 0.4.
 */
const SET_WORDS = 6;
const SHARED_WORDS = 0.45;

/**
 * The same of the writer's own telling words. Where two fifths of a text are quoted, all edits may fall on the rest and leave a third
 * of it. Independent reports that quote one statement share less, and so do two reports on other events in one writer's set sentences.
 */
const SHARED_TELLING_WORDS = 1 / 3;

/** Texts without doubles, each by a number from 0 up. */
export interface DistinctTexts {
  /** The number of a text: a new one, unless a text of the same words was put before. Undefined when it has no words. */
  put(text: string): number | undefined;
  /** The texts that may be near copies of it; no others are. */
  candidates(number: number): number[];
  /** Whether one of two of the candidates was made from the other. Says the same whichever is named first. */
  areCopies(a: number, b: number): boolean;
}

export function createDistinctTexts(): DistinctTexts {
  const numbers = new Map<number, number>();
  const texts: Omit<TextWords, "own" | "shingles">[] = [];
  const candidates = createCandidates();
  // Short texts are not among the candidates, whose numbers are therefore others.
  const candidateOf = new Map<number, number>();
  const textOf: number[] = [];

  return {
    put(text) {
      const { words, own, telling, shingles, key } = textWords(text);
      if (words.length === 0) return undefined;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = texts.push({ words, telling, key }) - 1;
      numbers.set(key, number);
      if (own >= FEWEST_WORDS && shingles.length > 0) {
        candidateOf.set(number, candidates.add(signatureOf(shingles)));
        textOf.push(number);
      }
      return number;
    },
    candidates(number) {
      const candidate = candidateOf.get(number);
      return candidate === undefined ? [] : candidates.like(candidate).map((other) => textOf[other] as number);
    },
    areCopies(a, b) {
      const [one, other] = [texts[a], texts[b]];
      if (!one || !other) return false;
      const isShorter = one.words.length - other.words.length || one.key - other.key;
      const [shorter, longer] = isShorter < 0 ? [one, other] : [other, one];
      const shared = sharedWords(shorter.words, longer.words);
      return (
        shared.all >= SET_WORDS + SHARED_WORDS * shorter.words.length &&
        shared.telling >= SHARED_TELLING_WORDS * shorter.telling
      );
    },
  };
}
