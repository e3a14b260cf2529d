import { dayNumberAt, isName, isYear, monthAt, weekdayAt, yearRefAfter } from "./calendar.ts";
import { DETERMINERS, is, isJoined, isTight, type Read, type Reader, skip, type Word } from "./words.ts";

const DASHES = ["-", "–", "—", "to", "and", "or"];

/** A last day of the month: "7–8 January", "January 7 and 8", "12, 13 and 14 March". */
function lastDayAfter(words: Word[], at: number): { lastDay?: number; next: number } {
  let listed = at;
  while (is(words, listed, ",") && dayNumberAt(words, listed + 1) && is(words, listed + 2, ",", "and")) listed += 2;
  const last = is(words, listed, ",") && is(words, listed + 1, "and") ? listed + 1 : listed;
  const lastDay = is(words, last, ...DASHES) ? dayNumberAt(words, last + 1) : undefined;
  return lastDay ? { lastDay, next: last + 2 } : { next: at };
}

/** "Thursday, 26 March 2020", "26 March", "March 26, 2020", "Jan. 7–8", "March 3, a Tuesday". */
export const readDate: Reader = (words, at) => {
  const leading = weekdayAt(words, at) === undefined ? at : is(words, at + 1, ",") ? at + 2 : at + 1;
  const first = skip(words, leading, DETERMINERS);
  const day = dayNumberAt(words, first);
  const read = day ? readDayMonth(words, first, day) : readMonthDay(words, first);
  if (!read || isName(words, read.next)) return undefined;
  const weekday = is(words, read.next, ",") && is(words, read.next + 1, "a") ? read.next + 2 : -1;
  return weekday > 0 && weekdayAt(words, weekday) !== undefined ? { ...read, next: weekday + 1 } : read;
};

/** "26 March 2020", "7–8 of January", "12 March last year". */
function readDayMonth(words: Word[], first: number, day: number): Read | undefined {
  const { lastDay, next } = lastDayAfter(words, first + 1);
  const monthIndex = is(words, next, "of") ? next + 1 : next;
  const month = monthAt(words, monthIndex);
  if (!month) return undefined;
  const { year, next: end } = yearRefAfter(words, monthIndex + 1);
  return { value: { kind: "day", year, month, day, lastDay }, next: end };
}

/** "March 26, 2020", "Jan. 7–8", "March 12 of last year". */
function readMonthDay(words: Word[], first: number): Read | undefined {
  const month = monthAt(words, first);
  const day = month && dayNumberAt(words, first + 1);
  if (!day) return undefined;
  const { lastDay, next } = lastDayAfter(words, first + 2);
  const { year, next: end } = yearRefAfter(words, next);
  return { value: { kind: "day", year, month, day, lastDay }, next: end };
}

/** "2020-03-26", "2020-03-26T02:00". */
export const readIsoDate: Reader = (words, at) => {
  const [year, dash, month, dash2, rest] = words.slice(at, at + 5).map((word) => word.lower);
  const day = /^(\d\d)(?:t\d*)?$/.exec(rest ?? "")?.[1];
  if (!isYear(year ?? "") || dash !== "-" || dash2 !== "-" || !/^\d\d$/.test(month ?? "") || !day) return undefined;
  return { value: { kind: "day", year: Number(year), month: Number(month), day: Number(day) }, next: at + 5 };
};

/** "26/03/2020", "3/26/2020", "26.03.2020"; where day and month could change places, a slash says nothing. */
export const readSlashDate: Reader = (words, at) => {
  const [first, second, third] = words.slice(at, at + 3);
  if (!first || !second || !third || !isTight(words, at, 2) || !isYear(third.lower)) return undefined;
  if (!/^\d{1,2}$/.test(first.lower) || !/^\d{1,2}$/.test(second.lower)) return undefined;
  const [a, b] = [Number(first.lower), Number(second.lower)];
  const [day, month] = b > 12 ? [b, a] : [a, b];
  if (month < 1 || month > 12 || day < 1 || day > 31 || (day <= 12 && day !== month)) return undefined;
  return { value: { kind: "day", year: Number(third.lower), month, day }, next: at + 3 };
};

/** "on the 13th", "the 13th of this month": no rank of something ("the 13th attack"). */
export const readDayNumber: Reader = (words, at) => {
  const first = weekdayAt(words, at) === undefined ? at : at + 1;
  if (!is(words, first, "the") || !/^\d+(?:st|nd|rd|th)$/.test(words[first + 1]?.lower ?? "")) return undefined;
  const day = dayNumberAt(words, first + 1);
  if (!day || !(first > at || is(words, at - 1, "on", "of", "until", "by", "since", "from", "before", "after")))
    return undefined;
  const { lastDay, next } = lastDayAfter(words, first + 2);
  const month = monthRefAfter(words, next);
  if (month) return { value: { kind: "dayNumber", day, lastDay, ...month.value }, next: month.next };
  const isRank = is(words, next, "of") || (isJoined(words, next - 1) && !is(words, next, "after", "before", "until"));
  return isRank ? undefined : { value: { kind: "dayNumber", day, lastDay }, next };
};

/** "of this month", "of last month", "of the month", "of that month". */
function monthRefAfter(words: Word[], at: number) {
  if (!is(words, at, "of") || !is(words, at + 2, "month") || !is(words, at + 1, "this", "last", "next", "that", "the"))
    return undefined;
  const shift = is(words, at + 1, "this")
    ? 0
    : is(words, at + 1, "last")
      ? -1
      : is(words, at + 1, "next")
        ? 1
        : undefined;
  return { value: shift === undefined ? {} : { shift: shift as -1 | 0 | 1 }, next: at + 3 };
}
