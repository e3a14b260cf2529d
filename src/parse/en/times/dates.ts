import { dayNumberAt, isYear, monthAt, weekdayAt, yearAfter } from "./calendar.ts";
import { DETERMINERS, is, type Read, type Reader, skip, type Word } from "./words.ts";

const DASHES = ["-", "–", "—", "to", "and"];

/** A second day of the month: "7–8 January", "January 7 and 8". */
function lastDayAfter(words: Word[], at: number): { lastDay?: number; next: number } {
  const lastDay = is(words, at, ...DASHES) ? dayNumberAt(words, at + 1) : undefined;
  return lastDay ? { lastDay, next: at + 2 } : { next: at };
}

/** "Thursday, 26 March 2020", "26 March", "March 26, 2020", "Jan. 7–8". */
export const readDate: Reader = (words, at) => {
  const leading = weekdayAt(words, at) === undefined ? at : is(words, at + 1, ",") ? at + 2 : at + 1;
  const first = skip(words, leading, DETERMINERS);
  const day = dayNumberAt(words, first);
  return day ? readDayMonth(words, first, day) : readMonthDay(words, first);
};

/** "26 March 2020", "7–8 of January". */
function readDayMonth(words: Word[], first: number, day: number): Read | undefined {
  const { lastDay, next } = lastDayAfter(words, first + 1);
  const monthIndex = is(words, next, "of") ? next + 1 : next;
  const month = monthAt(words, monthIndex);
  if (!month) return undefined;
  const { year, next: end } = yearAfter(words, monthIndex + 1);
  return { value: { kind: "day", year, month, day, lastDay }, next: end };
}

/** "March 26, 2020", "Jan. 7–8". */
function readMonthDay(words: Word[], first: number): Read | undefined {
  const month = monthAt(words, first);
  const day = month && dayNumberAt(words, first + 1);
  if (!day) return undefined;
  const { lastDay, next } = lastDayAfter(words, first + 2);
  const { year, next: end } = yearAfter(words, next);
  return { value: { kind: "day", year, month, day, lastDay }, next: end };
}

/** "2020-03-26". */
export const readIsoDate: Reader = (words, at) => {
  const [year, dash, month, dash2, day] = words.slice(at, at + 5).map((word) => word.lower);
  if (!isYear(year ?? "") || dash !== "-" || dash2 !== "-") return undefined;
  if (!/^\d\d$/.test(month ?? "") || !/^\d\d$/.test(day ?? "")) return undefined;
  return { value: { kind: "day", year: Number(year), month: Number(month), day: Number(day) }, next: at + 5 };
};
