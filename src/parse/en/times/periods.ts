import { lookUp, SEASONS } from "../time-words.ts";
import type { Part, TimeValue, YearRef } from "../times.ts";
import { dayNumberAt, monthAt, readYear, yearRefAfter } from "./calendar.ts";
import { readPart, readShift } from "./modifiers.ts";
import { BEFORE_TIME } from "./prepositions.ts";
import { unitAt } from "./quantities.ts";
import { DETERMINERS, is, isTight, type Read, type Reader, skip, type Word } from "./words.ts";

/** What stands before the noun of a period, up to `next`. */
interface Modifiers {
  part?: Part;
  shift?: -1 | 0 | 1;
  next: number;
}

/** "early March", "late 2017", "earlier this month", "late last year", "the end of this week". */
export const readPeriod: Reader = (words, at) => {
  const adverb = is(words, at, "earlier", "later") ? at + 1 : at;
  const inThe = adverb > at ? readInThe(words, adverb) : undefined;
  if (inThe) return inThe;
  const { part, next: afterPart } = readPart(words, adverb);
  const { shift, next } = readShift(words, afterPart);
  const calendar = readCalendar(words, { part, shift, next });
  if (calendar) return calendar;
  if (adverb !== at && shift === undefined) return undefined;
  const month = monthAt(words, next);
  if (month) return readMonth(words, at, month, { part, shift, next });
  return part && readPartOfYear(words, part, next);
};

/** "earlier in the month", "later in the year". */
function readInThe(words: Word[], at: number): Read | undefined {
  const unit = is(words, at, "in") && is(words, at + 1, "the") ? unitAt(words, at + 2) : undefined;
  return unit && unit !== "day" ? { value: { kind: "calendar", unit, shift: 0 }, next: at + 3 } : undefined;
}

/** "this month", "late last year", "the end of the week". */
function readCalendar(words: Word[], { part, shift, next }: Modifiers): Read | undefined {
  const unit = unitAt(words, next);
  if (!unit || (is(words, next, "days", "weeks", "months", "years") && shift !== undefined)) return undefined;
  if (shift !== undefined) return { value: { kind: "calendar", unit, shift, part }, next: next + 1 };
  return part && is(words, next - 1, "the")
    ? { value: { kind: "calendar", unit, shift: 0, part }, next: next + 1 }
    : undefined;
}

/** "early March", "May 2020"; "may" and "march" alone can be verbs. */
function readMonth(words: Word[], at: number, month: number, { part, shift, next }: Modifiers): Read | undefined {
  const { year, next: end } = yearRefAfter(words, next + 1);
  const second = year === undefined && part === undefined ? readSecondMonth(words, end) : undefined;
  if (second)
    return {
      ...second,
      value: { kind: "span", start: { kind: "month", month, year: second.year, shift }, end: second.value },
    };
  const isBare = !year && !part && shift === undefined && !isBehindPreposition(words, at);
  return isBare && is(words, next, "may", "march")
    ? undefined
    : { value: { kind: "month", month, year, part, shift }, next: end };
}

/** "January and February", "January–February 2019": a month and the one after it. */
function readSecondMonth(words: Word[], at: number): (Read & { year?: YearRef }) | undefined {
  const first = monthAt(words, at - 1);
  const month = is(words, at, "and", "or", "-", "–") ? monthAt(words, at + 1) : undefined;
  if (!first || month !== first + 1 || is(words, at + 1, "may", "march") || dayNumberAt(words, at + 2))
    return undefined;
  const { year, next } = yearRefAfter(words, at + 2);
  return { value: { kind: "month", month, year }, next, ...(year !== undefined && { year }) };
}

/** "late 2017", "mid-2017". */
function readPartOfYear(words: Word[], part: Part, at: number): Read | undefined {
  const year = readYear(words, skip(words, at, new Set(["-"])));
  return year && { value: { ...year.value, part } as TimeValue, next: year.next };
}

/** "last spring", "in the summer", "winter 2019"; a season alone is no time, and "the fall" can be a defeat. */
export const readSeason: Reader = (words, at) => {
  const { shift, next: afterShift } = readShift(words, at);
  const { part, next } = readPart(words, afterShift);
  const first = skip(words, next, DETERMINERS);
  const months = lookUp(SEASONS, words[first]?.lower);
  if (!months) return undefined;
  const { year, next: end } = seasonYear(words, first + 1);
  const isPlaced = year !== undefined || shift !== undefined || part !== undefined;
  const isTime = isPlaced || (isBehindPreposition(words, first) && !is(words, first, "fall"));
  return isTime ? { value: { kind: "season", months, year, part, shift }, next: end } : undefined;
};

/** "2019", "of 2018–19", "2018/19": the year in which it begins. */
function seasonYear(words: Word[], at: number): { year?: YearRef; next: number } {
  const { year, next } = yearRefAfter(words, at);
  const isSpan = typeof year === "number" && /^\d\d$/.test(words[next + 1]?.lower ?? "") && is(words, next, "-", "–");
  const isSlashed = typeof year === "number" && /^\d\d$/.test(words[next]?.lower ?? "") && isTight(words, next - 1, 1);
  return { ...(year !== undefined && { year }), next: isSpan ? next + 2 : isSlashed ? next + 1 : next };
}

function isBehindPreposition(words: Word[], at: number): boolean {
  return BEFORE_TIME.has(words[at - 1]?.lower ?? "");
}
