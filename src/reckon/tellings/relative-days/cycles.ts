import {
  addDays,
  type Day,
  day,
  type Interval,
  isDay,
  monthInterval,
  monthOf,
  weekday,
  yearOf,
} from "../../../model/day.ts";

export type Period = Required<Interval>;

/** Periods of the calendar that come again and do not overlap: each day, each Sunday, each month, each 29 March. */
export interface Cycle {
  /** The latest of them that has begun by a day. */
  begunBy(date: Day): Period;
  /** The one so many further on; further back when negative. */
  move(period: Period, by: number): Period;
}

export const DAYS: Cycle = {
  begunBy: (date) => period(date, 1),
  move: ({ from }, by) => period(addDays(from, by), 1),
};

export const WEEKDAYS: Cycle[] = [0, 1, 2, 3, 4, 5, 6].map((first) => weekly(first, 1));

/** From Sunday to Saturday (CLAIMS.md). */
export const WEEKS = weekly(0, 7);

export const WEEKENDS = weekly(6, 2);

export const MONTHLY: Cycle = {
  begunBy: (date) => monthInterval(yearOf(date), monthOf(date)),
  move: ({ from }, by) => monthInterval(yearOf(from), monthOf(from) + by),
};

export const YEARLY: Cycle = {
  begunBy: (date) => year(yearOf(date)),
  move: ({ from }, by) => year(yearOf(from) + by),
};

/** One day of each year, given as an ISO day ends ("03-29"); undefined where no calendar has it. 29 February is in leap years only. */
export function yearlyOn(monthAndDay: string): Cycle | undefined {
  if (!isDay(`2000-${monthAndDay}`)) return undefined;
  const next = (from: number, step: number): Day => {
    let at = from;
    while (!isDay(dateIn(at, monthAndDay))) at += step;
    return dateIn(at, monthAndDay);
  };
  const begunBy = (date: Day) => {
    const latest = next(yearOf(date), -1);
    return period(latest <= date ? latest : next(yearOf(date) - 1, -1), 1);
  };
  return {
    begunBy,
    move: (start, by) => {
      let { from } = start;
      for (let left = Math.abs(by); left > 0; left--) from = next(yearOf(from) + Math.sign(by), Math.sign(by));
      return period(from, 1);
    },
  };
}

/** So many days from one day of each week on; 0 for Sunday. */
function weekly(first: number, length: number): Cycle {
  return {
    begunBy: (date) => period(addDays(date, -((weekday(date) - first + 7) % 7)), length),
    move: ({ from }, by) => period(addDays(from, 7 * by), length),
  };
}

function period(from: Day, length: number): Period {
  return length === 1 ? { from, to: from } : { from, to: addDays(from, length - 1) };
}

function year(number: number): Period {
  return { from: day(number, 1, 1), to: day(number, 12, 31) };
}

function dateIn(year: number, monthAndDay: string): Day {
  return `${String(year).padStart(4, "0")}-${monthAndDay}`;
}
