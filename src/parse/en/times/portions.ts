import { lookUp, ORDINALS } from "../time-words.ts";
import type { TimeValue } from "../times.ts";
import { isYear, monthAt, yearAfter } from "./calendar.ts";
import { readCount } from "./quantities.ts";
import { DETERMINERS, is, type Read, type Reader, skip, type Word } from "./words.ts";

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** "the first week of January", "the second half of April", "the first quarter of 2019", "the first three months of 2024". */
export const readPortion: Reader = (words, at) => {
  const start = skip(words, at, DETERMINERS);
  const nth = is(words, start, "last", "final") ? -1 : lookUp(ORDINALS, words[start]?.lower);
  if (nth === undefined) return undefined;
  const number = readCount(words, start + 1);
  const noun = number?.next ?? start + 1;
  const of = is(words, noun + 1, "of", "in") ? skip(words, noun + 2, DETERMINERS) : -1;
  if (of < 0) return undefined;
  const unit = words[noun]?.lower ?? "";
  return ofMonth(words, of, nth, unit) ?? ofYear(words, of, nth, unit, number?.count);
};

function ofMonth(words: Word[], at: number, nth: number, unit: string): Read | undefined {
  const month = monthAt(words, at);
  const days = month && daysOf(nth, unit, LENGTHS[month - 1] ?? 31);
  if (!days) return undefined;
  const { year, next } = yearAfter(words, at + 1);
  return { value: { kind: "day", year, month, day: days[0], lastDay: days[1] }, next };
}

/** The days of a month of some length that its nth week, half or days are. */
function daysOf(nth: number, unit: string, length: number): [number, number] | undefined {
  if (unit === "week" && nth < 0) return [length - 6, length];
  if (unit === "week" && nth < 5) return [7 * nth - 6, 7 * nth];
  if (unit === "half") return nth === 1 ? [1, 15] : [16, length];
  if (unit === "days") return nth === 1 ? [1, 10] : [21, length];
  return unit === "day" && nth < 0 ? [length, length] : undefined;
}

function ofYear(words: Word[], at: number, nth: number, unit: string, count: number | undefined): Read | undefined {
  const lower = words[at]?.lower ?? "";
  const months = monthsOf(nth, unit, count);
  if (!months || !(isYear(lower) || lower === "year")) return undefined;
  const bound = (month: number): TimeValue =>
    isYear(lower) ? { kind: "month", month, year: Number(lower) } : { kind: "month", month };
  if (unit === "day") {
    const end = { kind: "day" as const, month: 12, day: 31 };
    return { value: isYear(lower) ? { ...end, year: Number(lower) } : end, next: at + 1 };
  }
  return { value: { kind: "span", start: bound(months[0]), end: bound(months[1]) }, next: at + 1 };
}

/** The months of a year that its nth quarter, half or so many months are. */
function monthsOf(nth: number, unit: string, count: number | undefined): [number, number] | undefined {
  if (unit === "quarter") return nth < 0 ? [10, 12] : [3 * nth - 2, 3 * nth];
  if (unit === "half") return nth === 1 ? [1, 6] : [7, 12];
  if (unit === "months" && count && count < 12) return nth === 1 ? [1, count] : [13 - count, 12];
  return unit === "day" && nth < 0 ? [12, 12] : undefined;
}
