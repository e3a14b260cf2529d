import { lookUp, ORDINALS } from "../time-words.ts";
import type { PortionUnit, Shift, TimeValue } from "../times.ts";
import { isYear, monthAt, yearAfter, yearRefAfter } from "./calendar.ts";
import { readFeast } from "./feast-names.ts";
import { readShift } from "./modifiers.ts";
import { readCount, unitAt } from "./quantities.ts";
import { DETERMINERS, is, type Read, type Reader, skip, type Word } from "./words.ts";

const UNITS: Record<string, PortionUnit> = {
  day: "day",
  days: "day",
  week: "week",
  weeks: "week",
  month: "month",
  months: "month",
  quarter: "quarter",
  half: "half",
};
/** So many days are "the last days of 2019"; those of a month are its early or late part. */
const NEAR_END = 10;
const OPENING = ["opening", "initial"];
const CLOSING = ["last", "final", "closing", "dying", "waning"];

/** "the first week of January", "the second half of April", "the first quarter of 2019", "the last days of February". */
export const readPortion: Reader = (words, at) => {
  const quarter = readQuarter(words, at);
  if (quarter) return quarter;
  const start = skip(words, at, DETERMINERS);
  const nth = is(words, start, ...CLOSING)
    ? -1
    : is(words, start, ...OPENING)
      ? 1
      : lookUp(ORDINALS, words[start]?.lower);
  if (nth === undefined) return undefined;
  const number = readCount(words, start + 1);
  const noun = number?.next ?? start + 1;
  const unit = lookUp(UNITS, words[noun]?.lower);
  const whole = unit && is(words, noun + 1, "of", "in") ? readWhole(words, noun + 2, unit) : undefined;
  if (!unit || !whole) return undefined;
  const isPlural = is(words, noun, "days", "weeks", "months");
  if (isPlural && !number && unit !== "day") return undefined;
  if (isPlural && !number && isMonth(whole.value))
    return { value: { ...whole.value, part: nth < 0 ? "late" : "early" } as TimeValue, next: whole.next };
  const count = isPlural ? (number?.count ?? NEAR_END) : undefined;
  return { value: { kind: "portion", of: whole.value, nth, unit, ...(count && { count }) }, next: whole.next };
};

function isMonth(value: TimeValue): boolean {
  return value.kind === "month" || (value.kind === "calendar" && value.unit === "month");
}

/** What has portions: a month, a year or a feast. */
function readWhole(words: Word[], at: number, unit: PortionUnit): Read | undefined {
  const first = skip(words, at, DETERMINERS);
  const month = monthAt(words, first);
  if (month) {
    const { year, next } = yearRefAfter(words, first + 1);
    return { value: { kind: "month", month, year }, next };
  }
  const lower = words[first]?.lower ?? "";
  if (isYear(lower)) return { value: { kind: "year", year: Number(lower) }, next: first + 1 };
  const { shift, next } = readShift(words, at);
  const period = unitAt(words, shift === undefined ? first : next);
  if (period === "month" || period === "year") {
    const end = shift === undefined ? first + 1 : next + 1;
    if (shift !== undefined) return { value: { kind: "calendar", unit: period, shift }, next: end };
    return {
      value: period === "year" ? { kind: "anyYear" } : { kind: "calendar", unit: "month", shift: 0 as Shift },
      next: end,
    };
  }
  return unit === "day" || unit === "week" ? readFeast(words, at) : undefined;
}

/** "the third quarter", "Q3 2019", "H1 2019". */
function readQuarter(words: Word[], at: number): Read | undefined {
  const code = is(words, at, "q", "h") && words[at + 1]?.start === words[at]?.end ? words[at]?.lower : undefined;
  const start = skip(words, at, DETERMINERS);
  const nth = code ? Number(words[at + 1]?.lower) : lookUp(ORDINALS, words[start]?.lower);
  if (!nth || nth > 4) return undefined;
  const isWord = start > at && is(words, start + 1, "quarter") && !is(words, start + 2, "of", "in");
  if (!code && !isWord) return undefined;
  const { year, next } = yearAfter(words, code ? at + 2 : start + 2);
  if (code === "h" && !year) return undefined;
  const of: TimeValue = year ? { kind: "year", year } : { kind: "anyYear" };
  return { value: { kind: "portion", of, nth, unit: code === "h" ? "half" : "quarter" }, next };
}
