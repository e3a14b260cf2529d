import { addDays, type Day, hull, type Interval, sameDay } from "../../model/day.ts";
import { after, before, join, nightTo, openEnd, openStart, since } from "./resolve-time/bounds.ts";
import { move, offset, same } from "./resolve-time/counted.ts";
import { feast, fiscal } from "./resolve-time/kept-years.ts";
import { calendar, dayOfMonth, monthOfYear, season, yearPart } from "./resolve-time/periods.ts";
import { portion } from "./resolve-time/portions.ts";
import { besideFrom, dayNumber, isUntold, rest, yearIn } from "./resolve-time/told.ts";
import { weekdayOf, weekend } from "./resolve-time/weekdays.ts";
import type { TimeUnit, TimeValue } from "./times.ts";

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
      return dayIn(value, today, context);
    case "dayNumber":
      return dayNumber(value, today, context.story, ahead);
    case "weekday":
      return today ? sameDay(weekdayOf(value, today, ahead)) : undefined;
    case "month":
      return monthIn(value, today, context);
    case "year":
      return yearPart(value.year, value.part);
    case "season":
      return seasonIn(value, today, context);
    case "anyYear":
      return today ? calendar("year", 0, undefined, today) : undefined;
    case "portion":
      return portionIn(value, today, context);
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
    case "hour":
      return same({ unit: "day", shift: 0 }, today, context.story);
    case "then":
      return context.story;
    case "rest":
      return ahead && today ? openStart(calendar(value.unit, 0, undefined, today)) : rest(value.unit, context.story);
    case "beside":
      return beside(value, today, context);
    case "offset":
      return offset(value, today, context.story);
    case "relation":
      return undefined;
    case "stretch":
      return context.stretch;
    case "recent":
      if (value.within && value.count && !ahead && context.story?.from)
        return { from: context.story.from, to: move(context.story.to ?? context.story.from, value.count, value.unit) };
      if (ahead)
        return resolveOn(
          { kind: "coming", unit: value.unit, ...(value.count && { count: value.count }) },
          today,
          context,
        );
      if (value.within && !value.count && context.story?.from) return { from: context.story.from };
      if (value.anchor) return upTo(context.story?.from, value);
      return today ? { ...(value.count && { from: move(today, -value.count, value.unit) }), to: today } : undefined;
    case "coming":
      if (value.anchor && !ahead) return onFrom(context.story?.to ?? today, value);
      return today ? { from: today, ...(value.count && { to: move(today, value.count, value.unit) }) } : undefined;
    case "since":
      return since(resolveOn(value.start, today, { ...context, ahead: false }), today);
    case "from":
      return openEnd(resolveOn(value.start, today, context));
    case "after":
      return after(resolveOn(value.start, today, context));
    case "until":
      return openStart(resolveOn(value.end, today, context));
    case "before":
      return before(resolveOn(value.end, today, context), "part" in value.end && value.end.part === "late");
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

function monthIn(
  value: TimeValue & { kind: "month" },
  today: Day | undefined,
  context: TimeContext,
): Interval | undefined {
  const year = yearIn(value.year, today, context.story);
  if (isUntold(value.year, year)) return undefined;
  return monthOfYear({ ...value, year }, today, context.ahead ?? false);
}

function dayIn(value: TimeValue & { kind: "day" }, today: Day | undefined, context: TimeContext): Interval | undefined {
  const year = yearIn(value.year, today, context.story);
  return isUntold(value.year, year) ? undefined : dayOfMonth({ ...value, year }, today, context.ahead ?? false);
}

function seasonIn(
  value: TimeValue & { kind: "season" },
  today: Day | undefined,
  context: TimeContext,
): Interval | undefined {
  const year = yearIn(value.year, today, context.story);
  return isUntold(value.year, year) ? undefined : season({ ...value, year }, today, context.ahead ?? false);
}

/** A quarter that the running year has not come to is last year's. */
function portionIn(
  value: TimeValue & { kind: "portion" },
  today: Day | undefined,
  context: TimeContext,
): Interval | undefined {
  const days = portion(value, resolveOn(value.of, today, context));
  if (value.of.kind !== "anyYear" || context.ahead || !today || !days?.from || days.from <= today) return days;
  return portion(value, calendar("year", -1, undefined, today));
}

/** Where no story stands, the one beside the report's day. */
function beside(
  { point, shift }: TimeValue & { kind: "beside" },
  today: Day | undefined,
  context: TimeContext,
): Interval | undefined {
  const from = besideFrom(shift, point, context.story);
  if (from) return resolveOn(point, from.today, { ...context, ahead: from.ahead });
  return shift < 0 ? resolveOn({ ...point, shift } as TimeValue, today, context) : undefined;
}

function upTo(end: Day | undefined, { count, unit }: { count?: number; unit: TimeUnit }): Interval | undefined {
  return end === undefined ? undefined : { ...(count && { from: move(end, -count, unit) }), to: end };
}

function onFrom(start: Day | undefined, { count, unit }: { count?: number; unit: TimeUnit }): Interval | undefined {
  return start === undefined ? undefined : { from: start, ...(count && { to: move(start, count, unit) }) };
}
