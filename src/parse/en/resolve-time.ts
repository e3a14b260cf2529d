import {
  addDays,
  type Day,
  day,
  daysBetween,
  hull,
  type Interval,
  intersect,
  monthInterval,
  monthOf,
  weekday,
  yearOf,
} from "../../model/day.ts";
import type { Part, TimeUnit, TimeValue } from "./times.ts";

/** What a time is held against. */
export interface TimeContext {
  /** The days on which the report can have been published; an open bound leaves days that hang on it open. */
  published: Interval;
  /** Plans look ahead, all else looks back. */
  ahead?: boolean;
  /** The day that the story stands at, for "two days later". */
  story?: Interval;
}

/**
 * The days that a time expression covers, by the table in CLAIMS.md; undefined when it hangs on a day that is not known.
 * A report whose own day is an interval gives the days of its first and of its last possible day, joined.
 */
export function resolveTime(value: TimeValue, context: TimeContext): Interval | undefined {
  const { from, to } = context.published;
  if (!from || !to) return resolveOn(value, undefined, context) ?? resolveOpen(value, context);
  const first = resolveOn(value, from, context);
  const last = from === to ? first : resolveOn(value, to, context);
  return first && last && hull(first, last);
}

/** Against a report that is known to be no earlier, or no later, than a day: the one bound that follows. */
function resolveOpen(value: TimeValue, context: TimeContext): Interval | undefined {
  const { from, to } = context.published;
  const days = resolveOn(value, from ?? to, context);
  if (from) return days?.from ? { from: days.from } : undefined;
  return days?.to ? { to: days.to } : undefined;
}

function resolveOn(value: TimeValue, today: Day | undefined, context: TimeContext): Interval | undefined {
  const { ahead = false } = context;
  switch (value.kind) {
    case "day":
      return dayOfMonth(value, today, ahead);
    case "weekday":
      return today ? sameDay(nearestWeekday(value.weekday, value.shift, today, ahead)) : undefined;
    case "month":
      return monthOfYear(value, today, ahead);
    case "year":
      return yearPart(value.year, value.part);
    case "season":
      return season(value, today, ahead);
    case "calendar":
      return today ? calendar(value.unit, value.shift, value.part, today) : undefined;
    case "overnight":
      return today ? { from: addDays(today, -1), to: today } : undefined;
    case "offset":
      return offset(value, today, context.story);
    case "recent":
      if (ahead) return resolveOn({ ...value, kind: "coming" }, today, context);
      return today ? { ...(value.count && { from: move(today, -value.count, value.unit) }), to: today } : undefined;
    case "coming":
      return today ? { from: today, ...(value.count && { to: move(today, value.count, value.unit) }) } : undefined;
    case "since":
      return since(resolveOn(value.start, today, { ...context, ahead: false }), today);
    case "from":
      return openEnd(resolveOn(value.start, today, context));
    case "after":
      return after(resolveOn(value.start, today, context));
    case "until":
      return openStart(resolveOn(value.end, today, context));
    case "span":
      return join(resolveOn(value.start, today, context), resolveOn(value.end, today, context));
  }
}

function sameDay(date: Day): Interval {
  return { from: date, to: date };
}

/** The last such weekday up to today, or with a plan the next from today on. */
function nearestWeekday(wanted: number, shift: -1 | 0 | 1 | undefined, today: Day, ahead: boolean): Day {
  const back = (weekday(today) - wanted + 7) % 7;
  if (shift === 1) return addDays(today, back === 0 ? 7 : 7 - back);
  return ahead && shift !== -1 ? addDays(today, (7 - back) % 7) : addDays(today, -back);
}

function dayOfMonth(
  value: { year?: number; month: number; day: number; lastDay?: number },
  today: Day | undefined,
  ahead: boolean,
): Interval | undefined {
  const year = value.year ?? nearestYear((y) => day(y, value.month, value.day), today, ahead);
  if (year === undefined) return undefined;
  return { from: day(year, value.month, value.day), to: day(year, value.month, value.lastDay ?? value.day) };
}

/** The last year in which the time had begun by today, or with a plan the first in which it had not passed. */
function nearestYear(startIn: (year: number) => Day, today: Day | undefined, ahead: boolean): number | undefined {
  if (!today) return undefined;
  const year = yearOf(today);
  if (ahead) return startIn(year) >= today.slice(0, 8) ? year : year + 1;
  return startIn(year) <= today ? year : year - 1;
}

function monthOfYear(
  value: { month: number; year?: number; part?: Part; shift?: -1 | 0 | 1 },
  today: Day | undefined,
  ahead: boolean,
): Interval | undefined {
  const year = value.year ?? monthYear(value, today, ahead);
  if (year === undefined) return undefined;
  const whole = monthInterval(year, value.month);
  if (value.part === "early") return { from: whole.from, to: day(year, value.month, 10) };
  if (value.part === "mid") return { from: day(year, value.month, 11), to: day(year, value.month, 20) };
  return value.part === "late" ? { from: day(year, value.month, 21), to: whole.to } : whole;
}

function monthYear(
  value: { month: number; shift?: -1 | 0 | 1 },
  today: Day | undefined,
  ahead: boolean,
): number | undefined {
  const shift = value.shift;
  const near = nearestYear((y) => day(y, value.month, 1), today, shift === 1 || (ahead && shift === undefined));
  return near !== undefined && shift === -1 && today && near === yearOf(today) && monthOf(today) === value.month
    ? near - 1
    : near;
}

const YEAR_PARTS: Record<Part, [number, number]> = { early: [1, 3], mid: [5, 8], late: [10, 12] };

function yearPart(year: number, part?: Part): Interval {
  const [first, last] = part ? YEAR_PARTS[part] : [1, 12];
  return { from: day(year, first, 1), to: monthInterval(year, last).to };
}

function season(
  value: { months: [number, number]; year?: number; shift?: -1 | 0 | 1 },
  today: Day | undefined,
  ahead: boolean,
): Interval | undefined {
  const [first, last] = value.months;
  const year = value.year ?? nearestYear((y) => day(y, first, 1), today, ahead);
  return year === undefined ? undefined : { from: day(year, first, 1), to: monthInterval(year, last).to };
}

/** Weeks run from Sunday to Saturday. */
function calendar(unit: TimeUnit, shift: -1 | 0 | 1, part: Part | undefined, today: Day): Interval {
  if (unit === "day") return sameDay(addDays(today, shift));
  if (unit === "week") {
    const sunday = addDays(today, 7 * shift - weekday(today));
    return { from: sunday, to: addDays(sunday, 6) };
  }
  if (unit === "year") return yearPart(yearOf(today) + shift, part);
  const first = day(yearOf(today), monthOf(today) + shift, 1);
  return monthOfYear({ month: monthOf(first), year: yearOf(first), part }, today, false) ?? {};
}

function offset(
  value: { count: number; unit: TimeUnit; anchor: "report" | "story" },
  today: Day | undefined,
  story: Interval | undefined,
): Interval | undefined {
  if (value.anchor === "report") return today ? sameDay(move(today, value.count, value.unit)) : undefined;
  if (!story?.from || !story.to || daysBetween(story.from, story.to) > 7) return undefined;
  return { from: move(story.from, value.count, value.unit), to: move(story.to, value.count, value.unit) };
}

function move(date: Day, count: number, unit: TimeUnit): Day {
  if (unit === "day") return addDays(date, count);
  if (unit === "week") return addDays(date, 7 * count);
  const months = unit === "month" ? count : 12 * count;
  const target = monthInterval(yearOf(date), monthOf(date) + months);
  const wanted = `${target.from.slice(0, 8)}${date.slice(8)}`;
  return wanted < target.to ? wanted : target.to;
}

function since(start: Interval | undefined, today: Day | undefined): Interval | undefined {
  return start?.from ? { from: start.from, ...(today && { to: today }) } : undefined;
}

function openEnd(start: Interval | undefined): Interval | undefined {
  return start?.from ? { from: start.from } : undefined;
}

function after(start: Interval | undefined): Interval | undefined {
  return start?.to ? { from: start.to } : undefined;
}

function openStart(end: Interval | undefined): Interval | undefined {
  return end?.to ? { to: end.to } : undefined;
}

function join(start: Interval | undefined, end: Interval | undefined): Interval | undefined {
  if (!start?.from || !end?.to) return undefined;
  return start.from <= end.to ? { from: start.from, to: end.to } : (intersect(start, end) ?? end);
}
