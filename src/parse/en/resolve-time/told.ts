import { addDays, type Day, day, daysBetween, type Interval, monthOf, yearOf } from "../../../model/day.ts";
import type { TimeUnit, TimeValue, YearRef } from "../times.ts";
import { calendar } from "./periods.ts";

/** The year that is meant, of the report's or of the story's. */
export function yearIn(
  ref: YearRef | undefined,
  today: Day | undefined,
  story: Interval | undefined,
): number | undefined {
  if (ref === undefined || typeof ref === "number") return ref;
  const anchor = ref.anchor === "report" ? today : story?.from;
  return anchor === undefined ? undefined : yearOf(anchor) + ref.shift;
}

/** Whether a year is meant that nothing tells. */
export function isUntold(ref: YearRef | undefined, year: number | undefined): boolean {
  return ref !== undefined && year === undefined;
}

/** "the 13th": the one nearest to the story's day, else the last before the report's, or with a plan the next. */
export function dayNumber(
  value: TimeValue & { kind: "dayNumber" },
  today: Day | undefined,
  story: Interval | undefined,
  ahead: boolean,
): Interval | undefined {
  const base = value.shift === undefined && !ahead ? (story?.from ?? today) : today;
  if (!base) return undefined;
  const months = value.shift === undefined ? [-1, 0, 1] : [value.shift];
  const found = months
    .map((by) => inMonth(base, by, value))
    .filter(({ from }) => from.endsWith(String(value.day).padStart(2, "0")));
  if (value.shift !== undefined) return found[0];
  if (ahead) return found.find(({ from }) => from >= base);
  const past = found.filter(({ from }) => today === undefined || from <= today);
  if (!story?.from) return past.at(-1);
  const distance = ({ from }: { from: Day }) => Math.abs(daysBetween(base, from));
  return past.sort((a, b) => distance(a) - distance(b))[0];
}

function inMonth(base: Day, by: number, value: { day: number; lastDay?: number }): Required<Interval> {
  const month = monthOf(base) + by;
  return { from: day(yearOf(base), month, value.day), to: day(yearOf(base), month, value.lastDay ?? value.day) };
}

/** From the story's day to the end of its week, month or year. */
export function rest(unit: TimeUnit, story: Interval | undefined): Interval | undefined {
  if (!story?.from) return undefined;
  const { to } = calendar(unit, 0, undefined, story.from);
  return { from: story.from, ...(to && { to }) };
}

/** The day that a weekday, month or season beside the story is looked for from, and whether ahead. */
export function besideFrom(
  shift: number,
  point: TimeValue,
  story: Interval | undefined,
): { today: Day; ahead: boolean } | undefined {
  if (!story?.from || !story.to) return undefined;
  if (shift > 0) return { today: addDays(story.to, 1), ahead: true };
  if (shift < 0) return { today: addDays(story.from, -1), ahead: false };
  const year = yearOf(story.from);
  if (point.kind === "month" || point.kind === "season") return { today: day(year, 12, 31), ahead: false };
  if (point.kind === "weekend") return { today: story.from, ahead: true };
  return { today: calendar("week", 0, undefined, story.from).from ?? story.from, ahead: true };
}
