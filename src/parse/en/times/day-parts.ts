import { weekdayAt } from "./calendar.ts";
import { readDate } from "./dates.ts";
import { readShift } from "./modifiers.ts";
import { DETERMINERS, is, type Reader, skip } from "./words.ts";

const NIGHT = ["night", "evening"];
const DAYTIME = [...NIGHT, "morning", "afternoon", "noon", "dawn"];

/** "Sunday", "last Sunday", "next Monday", "Saturday night". */
export const readWeekday: Reader = (words, at) => {
  const early = is(words, at, "early", "late") ? at + 1 : at;
  const { shift, next } = readShift(words, early);
  const weekday = weekdayAt(words, next);
  if (weekday === undefined) return undefined;
  return { value: { kind: "weekday", weekday, shift }, next: is(words, next + 1, ...DAYTIME) ? next + 2 : next + 1 };
};

/** "the night of 7–8 January", "the morning of March 3". */
export const readNightOf: Reader = (words, at) => {
  const first = skip(words, at, DETERMINERS);
  if (!is(words, first, ...DAYTIME) || !is(words, first + 1, "of")) return undefined;
  const date = readDate(words, first + 2);
  if (date?.value.kind !== "day" || date.value.lastDay || !is(words, first, ...NIGHT)) return date;
  return { ...date, value: { ...date.value, lastDay: date.value.day + 1 } };
};
