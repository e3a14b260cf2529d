/** A calendar day, ISO 8601 (`2020-03-29`). Days compare as strings. */
export type Day = string;

/** Days from `from` to `to`, both inclusive; a missing bound is open. */
export interface Interval {
  from?: Day;
  to?: Day;
}

/** The months' English names, January first. */
export const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

const MS_PER_DAY = 86_400_000;
const ZERO = "0".charCodeAt(0);

/** The first and the last day that can be written. */
export const FIRST_DAY: Day = "0001-01-01";
export const LAST_DAY: Day = "9999-12-31";

const FIRST_DAY_MS = Date.parse(FIRST_DAY);
const LAST_DAY_MS = Date.parse(LAST_DAY);

/** Whether `text` is a day that exists in the calendar. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** Builds a day from a year, a month (1–12) and a day of the month; overflow rolls over as in the calendar. */
export function day(year: number, month: number, dayOfMonth: number): Day {
  return new Date(Date.UTC(year, month - 1, dayOfMonth)).toISOString().slice(0, 10);
}

/** So many days later, or earlier where negative; not beyond the years 1 and 9999, which days are written in. */
export function addDays(date: Day, days: number): Day {
  const at = Math.min(LAST_DAY_MS, Math.max(FIRST_DAY_MS, Date.parse(date) + days * MS_PER_DAY));
  return new Date(at).toISOString().slice(0, 10);
}

/** The interval of one day. */
export function sameDay(date: Day): Interval {
  return { from: date, to: date };
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return from === to ? 0 : dayNumber(to) - dayNumber(from);
}

/** The number of a day, counted from 1 March of the year 0 (days_from_civil of Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
function dayNumber(date: Day): number {
  const month = digits(date, 5, 7);
  const year = digits(date, 0, 4) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(date, 8, 10) - 1;
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear;
}

function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = 10 * number + text.charCodeAt(at) - ZERO;
  return number;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(date: Day): number {
  return new Date(date).getUTCDay();
}

export function yearOf(date: Day): number {
  return Number(date.slice(0, 4));
}

/** 1 for January to 12 for December. */
export function monthOf(date: Day): number {
  return Number(date.slice(5, 7));
}

export function dayOfMonth(date: Day): number {
  return Number(date.slice(8, 10));
}

/** The whole calendar month; `month` is 1–12 and may overflow. */
export function monthInterval(year: number, month: number): Required<Interval> {
  return { from: day(year, month, 1), to: day(year, month + 1, 0) };
}

export function overlaps(a: Interval, b: Interval): boolean {
  return (!a.from || !b.to || a.from <= b.to) && (!b.from || !a.to || b.from <= a.to);
}

/** The days that are in both, or undefined when there are none. */
export function intersect(a: Interval, b: Interval): Interval | undefined {
  if (!overlaps(a, b)) return undefined;
  const from = later(a.from, b.from);
  const to = earlier(a.to, b.to);
  return { ...(from && { from }), ...(to && { to }) };
}

function later(a?: Day, b?: Day): Day | undefined {
  return a && b ? (a > b ? a : b) : (a ?? b);
}

function earlier(a?: Day, b?: Day): Day | undefined {
  return a && b ? (a < b ? a : b) : (a ?? b);
}

/** The days from the first of either to the last of either; a bound that one leaves open stays open. */
export function hull(a: Interval, b: Interval): Interval {
  const [from] = a.from && b.from ? [a.from, b.from].sort() : [];
  const [, to] = a.to && b.to ? [a.to, b.to].sort() : [];
  return { ...(from && { from }), ...(to && { to }) };
}
