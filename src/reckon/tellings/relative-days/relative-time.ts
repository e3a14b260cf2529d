import { addDays, type Day, type Interval, weekday } from "../../../model/day.ts";
import type { Cycle, Period } from "./cycles.ts";

/** A time that hangs on the day of publication: "on Sunday", "overnight", "this month". */
export interface RelativeTime {
  cycle: Cycle;
  /** The first and the last of its periods, counted from that of publication: [-1, 0] overnight, [1, 1] next week. */
  steps: [number, number];
  /** Counted from the first period that has not ended by the day of publication, not from the last that has begun. */
  coming?: boolean;
  /** Looks ahead: no day before that of publication is meant. Else no later one is. */
  ahead?: boolean;
  /** Runs on to the day of publication. */
  since?: boolean;
  /** A date beside a day of the week is meant only where the two agree; 0 for Sunday. */
  weekday?: number;
}

// Both functions below rest on one thing: neither the first nor the last day that is meant falls as the day of publication grows.

/** The days that can be meant by a report published on one of `published`; undefined where none can be. */
export function daysOf(time: RelativeTime, published: Required<Interval>): Required<Interval> | undefined {
  if (!isReckonable(published)) return undefined;
  const { cycle, steps, ahead, since } = time;
  const first = agreeing(cycle.move(baseOn(published.from, time), steps[0]), 1, time);
  const last = agreeing(cycle.move(baseOn(published.to, time), steps[1]), -1, time);
  if (first.from > last.from) return undefined;
  if (ahead) return { from: latest(first.from, published.from), to: last.to };
  return { from: first.from, to: since ? published.to : earliest(last.to, published.to) };
}

/** The days on which a report can have been published that means one of `days`; undefined where none can be meant. */
export function publicationOf(time: RelativeTime, days: Required<Interval>): Required<Interval> | undefined {
  if (!isReckonable(days)) return undefined;
  const { cycle, steps, ahead, since } = time;
  const begun = cycle.begunBy(days.from);
  const first = agreeing(begun.to < days.from ? cycle.move(begun, 1) : begun, 1, time);
  const last = agreeing(cycle.begunBy(days.to), -1, time);
  if (!since && first.from > last.from) return undefined;
  const from = since ? days.from : publishedBeside(cycle.move(first, -steps[1]), time).from;
  const { to } = publishedBeside(cycle.move(last, -steps[0]), time);
  const published = ahead ? { from, to: earliest(to, days.to) } : { from: latest(from, days.from), to };
  return published.from <= published.to ? published : undefined;
}

/** The period that the steps are counted from. */
function baseOn(published: Day, { cycle, coming }: RelativeTime): Period {
  const begun = cycle.begunBy(published);
  return coming && begun.to < published ? cycle.move(begun, 1) : begun;
}

/** The days of publication from which the steps are counted from this period. */
function publishedBeside(base: Period, { cycle, coming }: RelativeTime): Period {
  return coming
    ? { from: addDays(cycle.move(base, -1).to, 1), to: base.to }
    : { from: base.from, to: addDays(cycle.move(base, 1).from, -1) };
}

/** The nearest period that way whose day is of the week that the words name: a date has each within some years. */
function agreeing(period: Period, step: 1 | -1, { cycle, weekday: named }: RelativeTime): Period {
  let at = period;
  while (named !== undefined && weekday(at.from) !== named) at = cycle.move(at, step);
  return at;
}

/** Whether days can be counted from both bounds: the arithmetic of days keeps to years of four digits. */
export function isReckonable({ from, to }: Interval): boolean {
  return from !== undefined && to !== undefined && from > "0200" && to < "9800";
}

function latest(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function earliest(a: Day, b: Day): Day {
  return a < b ? a : b;
}
