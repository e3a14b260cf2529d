import type { Shift } from "../times.ts";
import { weekdayAt } from "./calendar.ts";
import { readDate } from "./dates.ts";
import { readShift } from "./modifiers.ts";
import { DETERMINERS, is, type Reader, skip, type Word } from "./words.ts";

const NIGHT = ["night", "evening"];
const DAYTIME = [...NIGHT, "morning", "afternoon", "noon", "dawn"];

/** "Sunday", "last Sunday", "next Monday", "Saturday night", "Friday last week", "Saturday and Sunday". */
export const readWeekday: Reader = (words, at) => {
  const early = is(words, at, "early", "late") ? at + 1 : at;
  const { shift, next } = readShift(words, early);
  const weekday = weekdayAt(words, next);
  if (weekday === undefined) return undefined;
  const value = { kind: "weekday" as const, weekday, shift };
  const end = is(words, next + 1, ...DAYTIME) ? next + 2 : next + 1;
  const second = is(words, end, "and") ? weekdayAt(words, end + 1) : undefined;
  if (second !== undefined && (second - weekday + 7) % 7 === 1) {
    return { value: { kind: "span", start: value, end: { ...value, weekday: second } }, next: end + 2 };
  }
  const week = readWeek(words, end);
  return week ? { value: { ...value, week: week.shift }, next: week.next } : { value, next: end };
};

/** "last week", "of this week" behind a weekday. */
function readWeek(words: Word[], at: number): { shift: Shift; next: number } | undefined {
  const { shift, next } = readShift(words, is(words, at, "of") ? at + 1 : at);
  return shift !== undefined && is(words, next, "week") ? { shift, next: next + 1 } : undefined;
}

/** "the weekend", "last weekend". */
export const readWeekend: Reader = (words, at) => {
  const { shift, next } = readShift(words, at);
  const first = skip(words, next, DETERMINERS);
  if (!is(words, first, "weekend") || (shift === undefined && first === at)) return undefined;
  return { value: { kind: "weekend", shift }, next: first + 1 };
};

/** "the night of 7–8 January", "the morning of March 3". */
export const readNightOf: Reader = (words, at) => {
  const first = skip(words, at, DETERMINERS);
  if (!is(words, first, ...DAYTIME) || !is(words, first + 1, "of")) return undefined;
  const date = readDate(words, first + 2);
  if (date?.value.kind !== "day" || date.value.lastDay || !is(words, first, ...NIGHT)) return date;
  return { ...date, value: { ...date.value, lastDay: date.value.day + 1 } };
};
