import { addDays, type Day, hull, type Interval, yearOf } from "../../model/day.ts";
import { after, join, nightTo, openEnd, openStart, since } from "./resolve-time/bounds.ts";
import { move, offset, same } from "./resolve-time/counted.ts";
import { feast, fiscal } from "./resolve-time/kept-years.ts";
import { calendar, dayOfMonth, monthOfYear, season, yearPart } from "./resolve-time/periods.ts";
import { weekdayOf, weekend } from "./resolve-time/weekdays.ts";
import type { TimeValue } from "./times.ts";

/** What a time is held against. */
export interface TimeContext {
  /** The days on which the report can have been published; an open bound leaves days that hang on it open. */
  published: Interval;
  /** Plans look ahead, all else looks back. */
  ahead?: boolean;
  /** The day that the story stands at, for "two days later". */
  story?: Interval;
  /** The stretch that was told last, for "in that time". */
  stretch?: Interval;
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
      return today ? sameDay(weekdayOf(value, today, ahead)) : undefined;
    case "month":
      return monthIn(value, today, context);
    case "year":
      return yearPart(value.year, value.part);
    case "season":
      return season(value, today, ahead);
    case "calendar":
      return today ? calendar(value.unit, value.shift, value.part, today) : undefined;
    case "overnight":
      return today ? { from: addDays(today, -1), to: today } : undefined;
    case "nightTo":
      return nightTo(resolveOn(value.end, today, context));
    case "weekend":
      return today ? weekend(value.shift, today, ahead) : undefined;
    case "fiscal":
      return fiscal(value, today);
    case "feast":
      return feast(value, today, ahead);
    case "same":
      return same(value, today, context.story);
    case "offset":
      return offset(value, today, context.story);
    case "relation":
      return undefined;
    case "stretch":
      return context.stretch;
    case "recent":
      if (value.within && value.count && !ahead && context.story?.from)
        return { from: context.story.from, to: move(context.story.to ?? context.story.from, value.count, value.unit) };
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
      return spanOn(value, today, context);
  }
}

/** "Saturday to Monday" on a Sunday: the Saturday before that Monday. */
function spanOn(
  value: TimeValue & { kind: "span" },
  today: Day | undefined,
  context: TimeContext,
): Interval | undefined {
  const start = resolveOn(value.start, today, context);
  const end = resolveOn(value.end, today, context);
  const isTurned = start?.from && end?.to && start.from > end.to;
  if (!isTurned || value.start.kind !== "weekday" || value.end.kind !== "weekday") return join(start, end);
  return join(
    context.ahead ? start : { from: addDays(start.from ?? "", -7) },
    context.ahead ? { to: addDays(end.to ?? "", 7) } : end,
  );
}

function sameDay(date: Day): Interval {
  return { from: date, to: date };
}

function monthIn(
  value: TimeValue & { kind: "month" },
  today: Day | undefined,
  context: TimeContext,
): Interval | undefined {
  const { year, ...rest } = value;
  if (year !== "story") return monthOfYear({ ...rest, ...(year && { year }) }, today, context.ahead ?? false);
  return context.story?.from ? monthOfYear({ ...rest, year: yearOf(context.story.from) }, today, false) : undefined;
}
