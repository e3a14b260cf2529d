import type { TimeValue } from "../times.ts";

/** A word, number, comma or dash of a text, with its place. */
export interface Word {
  text: string;
  /** In lower case, without the full stop of an abbreviation. */
  lower: string;
  start: number;
  end: number;
}

/** A value read from words up to `next`, an index. */
export interface Read {
  value: TimeValue;
  next: number;
}

/** Reads one kind of time expression from the word at an index. */
export type Reader = (words: Word[], at: number) => Read | undefined;

const WORD = /\p{L}+(?:\.(?=\s*\d))?|\d+(?:st|nd|rd|th)?(?![\p{L}\d])|\d+\p{L}+|[,–—-]/gu;

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    lower: match[0].toLowerCase().replace(/\.$/, ""),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether the word at an index is one of these. */
export function is(words: Word[], at: number, ...texts: string[]): boolean {
  return texts.includes(words[at]?.lower ?? "");
}

const NO_COMPLEMENT = [
  "and",
  "or",
  "but",
  "in",
  "at",
  "on",
  "near",
  "when",
  "while",
  "as",
  "by",
  "with",
  ",",
  "-",
  "–",
  "—",
];

/** Whether what follows a word, with nothing but a space between, can be what the word governs. */
export function isJoined(words: Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  return word !== undefined && next?.start === word.end + 1 && !NO_COMPLEMENT.includes(next.lower);
}

/** Whether so many words from an index on stand with one character between them: "26/03/2020", "02:30". */
export function isTight(words: Word[], at: number, joints: number): boolean {
  return Array.from({ length: joints }, (_, i) => at + i).every(
    (i) => words[i + 1]?.start === (words[i]?.end ?? 0) + 1,
  );
}

/** The index after the word if it is one of these, else the word's own. */
export function skip(words: Word[], at: number, which: Set<string>): number {
  return which.has(words[at]?.lower ?? "") ? at + 1 : at;
}

export const DETERMINERS = new Set(["the"]);
