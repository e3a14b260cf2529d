import { addDays, type Day } from "../../src/model/day.ts";

/** The day that every synthetic theatre begins with; its days are numbered from 0. */
export const FIRST_DAY: Day = "2015-01-01";

const days = new Map<number, Day>();

/** The day of a number; each day's string is made once. */
export function dayAt(number: number): Day {
  const known = days.get(number);
  if (known) return known;
  const day = addDays(FIRST_DAY, number);
  days.set(number, day);
  return day;
}
