import { readYear } from "./calendar.ts";
import { readDate, readIsoDate } from "./dates.ts";
import { readNightOf, readWeekday } from "./day-parts.ts";
import { readDeictic } from "./deictics.ts";
import { readOffset, readRecent } from "./durations.ts";
import { readPeriod, readSeason } from "./periods.ts";
import type { Read, Reader, Word } from "./words.ts";

/** The first that reads is right: a date before its month, "the last three weeks" before "last". */
const READERS: Reader[] = [
  readNightOf,
  readIsoDate,
  readDate,
  readOffset,
  readRecent,
  readPeriod,
  readWeekday,
  readSeason,
  readDeictic,
];

/** A time without its preposition. */
export function readPlain(words: Word[], at: number): Read | undefined {
  for (const reader of READERS) {
    const read = reader(words, at);
    if (read) return read;
  }
  return undefined;
}

/** A point or period after a preposition, where a bare year can stand too. */
export function readPoint(words: Word[], at: number): Read | undefined {
  return readPlain(words, at) ?? readYear(words, at);
}
