import { lookUp, SEASONS } from "../time-words.ts";
import type { Part, TimeValue } from "../times.ts";
import { monthAt, readYear, yearAfter } from "./calendar.ts";
import { readPart, readShift } from "./modifiers.ts";
import { BEFORE_TIME } from "./prepositions.ts";
import { unitAt } from "./quantities.ts";
import { DETERMINERS, is, type Read, type Reader, skip, type Word } from "./words.ts";

/** What stands before the noun of a period, up to `next`. */
interface Modifiers {
  part?: Part;
  shift?: -1 | 0 | 1;
  next: number;
}

/** "early March", "late 2017", "earlier this month", "late last year", "the end of this week". */
export const readPeriod: Reader = (words, at) => {
  const adverb = is(words, at, "earlier", "later") ? at + 1 : at;
  const { part, next: afterPart } = readPart(words, adverb);
  const { shift, next } = readShift(words, afterPart);
  const calendar = readCalendar(words, { part, shift, next });
  if (calendar) return calendar;
  if (adverb !== at && shift === undefined) return undefined;
  const month = monthAt(words, next);
  if (month) return readMonth(words, at, month, { part, shift, next });
  return part && readPartOfYear(words, part, next);
};

/** "this month", "late last year", "the end of the week". */
function readCalendar(words: Word[], { part, shift, next }: Modifiers): Read | undefined {
  const unit = unitAt(words, next);
  if (!unit) return undefined;
  if (shift !== undefined) return { value: { kind: "calendar", unit, shift, part }, next: next + 1 };
  return part && is(words, next - 1, "the")
    ? { value: { kind: "calendar", unit, shift: 0, part }, next: next + 1 }
    : undefined;
}

/** "early March", "May 2020"; "may" and "march" alone can be verbs. */
function readMonth(words: Word[], at: number, month: number, { part, shift, next }: Modifiers): Read | undefined {
  const { year, next: end } = yearAfter(words, next + 1);
  const isBare = !year && !part && shift === undefined && !isBehindPreposition(words, at);
  return isBare && is(words, next, "may", "march")
    ? undefined
    : { value: { kind: "month", month, year, part, shift }, next: end };
}

/** "late 2017", "mid-2017". */
function readPartOfYear(words: Word[], part: Part, at: number): Read | undefined {
  const year = readYear(words, skip(words, at, new Set(["-"])));
  return year && { value: { ...year.value, part } as TimeValue, next: year.next };
}

/** "last spring", "in the summer", "winter 2019"; a season alone is no time, and "the fall" can be a defeat. */
export const readSeason: Reader = (words, at) => {
  const { shift, next } = readShift(words, at);
  const first = skip(words, next, DETERMINERS);
  const months = lookUp(SEASONS, words[first]?.lower);
  if (!months) return undefined;
  const { year, next: end } = yearAfter(words, first + 1);
  const isPlaced = year !== undefined || shift !== undefined;
  const isTime = isPlaced || (isBehindPreposition(words, first) && !is(words, first, "fall"));
  return isTime ? { value: { kind: "season", months, year, shift }, next: end } : undefined;
};

function isBehindPreposition(words: Word[], at: number): boolean {
  return BEFORE_TIME.has(words[at - 1]?.lower ?? "");
}
