import { lookUp } from "../time-words.ts";
import type { Part } from "../times.ts";
import { DETERMINERS, is, skip, type Word } from "./words.ts";

const PARTS: Record<string, Part> = {
  early: "early",
  beginning: "early",
  start: "early",
  mid: "mid",
  middle: "mid",
  late: "late",
  end: "late",
};

/** "early", "mid-", "late", "the end of". */
export function readPart(words: Word[], at: number): { part?: Part; next: number } {
  const first = skip(words, at, DETERMINERS);
  const part = lookUp(PARTS, words[first]?.lower);
  if (!part) return { next: at };
  const noun = is(words, first, "beginning", "start", "middle", "end");
  if (noun && !is(words, first + 1, "of")) return { next: at };
  const isJoined =
    is(words, first + 1, "-") || noun || (is(words, first + 1, "in") && is(words, first, "early", "late"));
  return { part, next: skip(words, isJoined ? first + 2 : first + 1, DETERMINERS) };
}

const SHIFTS: Record<string, -1 | 0 | 1> = { this: 0, current: 0, last: -1, previous: -1, next: 1, following: 1 };

/** "this", "the last", "next". */
export function readShift(words: Word[], at: number): { shift?: -1 | 0 | 1; next: number } {
  const first = skip(words, at, DETERMINERS);
  const shift = lookUp(SHIFTS, words[first]?.lower);
  return shift === undefined ? { next: at } : { shift, next: first + 1 };
}
