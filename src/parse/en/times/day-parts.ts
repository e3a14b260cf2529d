import type { Shift, TimeValue } from "../times.ts";
import { weekdayAt } from "./calendar.ts";
import { hourEnd } from "./clock.ts";
import { readDate, readDayNumber } from "./dates.ts";
import { readShift } from "./modifiers.ts";
import { DETERMINERS, is, type Read, type Reader, skip, type Word } from "./words.ts";

const DAYTIME = ["night", "evening", "morning", "afternoon", "noon", "midday", "midnight", "dawn", "dusk", "lunchtime"];

/** "Sunday", "last Sunday", "next Monday", "Saturday night", "Friday last week", "Saturday and Sunday". */
export const readWeekday: Reader = (words, at) => {
  const early = is(words, at, "early", "late", "earlier", "later") ? at + 1 : at;
  const linked = early > at && is(words, early, "on") ? early + 1 : early;
  const past = is(words, linked, "this") && is(words, linked + 1, "past", "coming") ? linked + 1 : linked;
  const { shift, next } = readShift(words, past);
  const first = past > linked ? past + 1 : next;
  const weekday = weekdayAt(words, first);
  if (weekday === undefined) return undefined;
  const value = { kind: "weekday" as const, weekday, shift: past > linked ? pastOrComing(words, past) : shift };
  const end = is(words, first + 1, ...DAYTIME) ? first + 2 : first + 1;
  const joined = is(words, end, "and", "or") ? skip(words, skip(words, end + 1, EARLY), new Set(["on"])) : -1;
  const dash = is(words, end, "-", "–") ? end + 1 : joined;
  const second = dash > 0 ? weekdayAt(words, dash) : undefined;
  const follows = second !== undefined && (is(words, end, "-", "–") || (second - weekday + 7) % 7 === 1);
  if (follows) return { value: { kind: "span", start: value, end: { ...value, weekday: second } }, next: dash + 1 };
  const week = readWeek(words, end);
  return week ? { value: { ...value, week: week.shift }, next: week.next } : { value, next: end };
};

const EARLY = new Set(["early", "late"]);

function pastOrComing(words: Word[], at: number): Shift {
  return is(words, at, "past") ? -1 : 1;
}

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

/** "the night of 7–8 January", "the morning of March 3", "the evening of the 13th". */
export const readNightOf: Reader = (words, at) => {
  const article = skip(words, at, DETERMINERS);
  const first = is(words, article, "intervening") ? article + 1 : article;
  if (!is(words, first, ...DAYTIME) || !is(words, first + 1, "of", "on")) return undefined;
  const date = readDate(words, first + 2) ?? readDayNumber(words, first + 2) ?? readWeekday(words, first + 2);
  if (!date || !is(words, first, "night")) return date;
  return { ...date, value: nightOf(date.value) };
};

/** A night is of its day and of the next. */
function nightOf(value: TimeValue): TimeValue {
  if (value.kind === "day" || value.kind === "dayNumber") return { ...value, lastDay: value.lastDay ?? value.day + 1 };
  return value.kind === "weekday"
    ? { kind: "span", start: value, end: { ...value, weekday: (value.weekday + 1) % 7 } }
    : value;
}

/** "late on Saturday", "in the early hours of Sunday", "shortly before midnight on Friday", "at 0200 GMT on Tuesday". */
export const readHourOfDay: Reader = (words, at) => {
  const late = is(words, at, "late", "early", "earlier", "later") && is(words, at + 1, "on") ? at + 1 : undefined;
  const end = late ?? hourEnd(words, at);
  if (end === undefined) return undefined;
  const day = readDayAt(words, skip(words, skip(words, end, new Set([","])), new Set(["on", "of"])));
  return day && { value: day.value, next: hourEnd(words, day.next) ?? day.next };
};

/** "on Friday at 6 p.m.", "26 March, shortly after midnight". */
export const readDayAndHour: Reader = (words, at) => {
  const day = readDayAt(words, at);
  const next = day && (is(words, day.next, ",") ? day.next + 1 : day.next);
  const end = next === undefined ? undefined : hourEnd(words, next);
  return day && end ? { value: day.value, next: end } : undefined;
};

function readDayAt(words: Word[], at: number): Read | undefined {
  const read = readDate(words, at) ?? readDayNumber(words, at) ?? readWeekday(words, at);
  if (read) return read;
  const shift = is(words, at, "yesterday") ? -1 : is(words, at, "today") ? 0 : undefined;
  return shift === undefined ? undefined : { value: { kind: "calendar", unit: "day", shift }, next: at + 1 };
}
