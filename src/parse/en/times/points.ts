import { readYear } from "./calendar.ts";
import { readHour } from "./clock.ts";
import { readDate, readDayNumber, readIsoDate, readSlashDate } from "./dates.ts";
import { readDayAndHour, readHourOfDay, readNightOf, readWeekday, readWeekend } from "./day-parts.ts";
import { readDeictic, readNear } from "./deictics.ts";
import { readOffset, readRecent, readRelation, readThatTime } from "./durations.ts";
import { readFeast } from "./feast-names.ts";
import { readFiscal, readYears } from "./fiscal.ts";
import { readNight } from "./nights.ts";
import { readPeriod, readSeason } from "./periods.ts";
import { readPortion } from "./portions.ts";
import { readBesideStory, readRest, readSame, readThen } from "./story.ts";
import type { Read, Reader, Word } from "./words.ts";

/** The first that reads is right: a date before its month, "the last three weeks" before "last". */
const READERS: Reader[] = [
  readNear,
  readNight,
  readNightOf,
  readHourOfDay,
  readDayAndHour,
  readIsoDate,
  readSlashDate,
  readDate,
  readDayNumber,
  readPortion,
  readThen,
  readRest,
  readRelation,
  readOffset,
  readThatTime,
  readSame,
  readBesideStory,
  readFiscal,
  readYears,
  readFeast,
  readRecent,
  readWeekend,
  readPeriod,
  readWeekday,
  readSeason,
  readDeictic,
  readHour,
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
