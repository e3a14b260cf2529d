import {
  addDays,
  type Day,
  daysBetween,
  type Interval,
  monthInterval,
  monthOf,
  sameDay,
  yearOf,
} from "../../../model/day.ts";
import type { Bound, Shift, TimeUnit, TimeValue } from "../times.ts";
import { calendar } from "./periods.ts";

/** Where no story stands, a longer unit is that beside the report's. */
export function same(
  { unit, shift }: { unit: TimeUnit; shift: Shift },
  today: Day | undefined,
  story: Interval | undefined,
): Interval | undefined {
  if (unit !== "day") {
    const near = story?.from ?? (shift === 0 ? undefined : today);
    return near ? calendar(unit, shift, undefined, near) : undefined;
  }
  if (!story?.from || !story.to || daysBetween(story.from, story.to) > 1) return undefined;
  return shift === 0 ? { from: story.from, to: story.to } : sameDay(addDays(shift > 0 ? story.to : story.from, shift));
}

/** A length counted from a month or a year is no day; one without a count says only which side of its anchor. */
export function offset(
  { count, side, unit, anchor, bound }: TimeValue & { kind: "offset" },
  today: Day | undefined,
  story: Interval | undefined,
): Interval | undefined {
  const base = anchor === "story" ? story : today === undefined ? undefined : sameDay(today);
  if (!base?.from || !base.to) return undefined;
  if (count === undefined) return side < 0 ? { to: base.to } : { from: base.from };
  if (daysBetween(base.from, base.to) > WIDEST_BASE[unit]) return undefined;
  if (bound) return bounded(base as Required<Interval>, side * count, unit, bound);
  return { from: move(base.from, side * count, unit), to: move(base.to, side * count, unit) };
}

/** "less than a week later" lies between, "more than a year ago" beyond. */
function bounded({ from, to }: Required<Interval>, count: number, unit: TimeUnit, bound: Bound): Interval {
  const [start, end] = [move(from, count, unit), move(to, count, unit)];
  if (bound === "less") return count < 0 ? { from: start, to } : { from, to: end };
  return count < 0 ? { to: end } : { from: start };
}

/** How many days wide a story's time can be for so many days, weeks, months or years to be counted from it. */
const WIDEST_BASE: Record<TimeUnit, number> = { day: 7, week: 7, month: 31, year: 366 };

/** A day so many units on; the last of the month, where the month has no such day. */
export function move(date: Day, count: number, unit: TimeUnit): Day {
  if (unit === "day") return addDays(date, count);
  if (unit === "week") return addDays(date, 7 * count);
  const months = unit === "month" ? count : 12 * count;
  const target = monthInterval(yearOf(date), monthOf(date) + months);
  const wanted = `${target.from.slice(0, 8)}${date.slice(8)}`;
  return wanted < target.to ? wanted : target.to;
}
