import { addDays, day as calendarDay, type Day, monthOf, weekday, yearOf } from "../../model/day.ts";
import type { Axis } from "./axis.ts";
import type { Dated } from "./chronology.ts";
import { beginningWithin } from "./chronology.ts";
import type { EventFamily } from "./event-family.ts";

/** The events that began within some days. */
export interface Bin {
  from: Day;
  /** The last of its days. */
  to: Day;
  count: number;
  byFamily: Partial<Record<EventFamily, number>>;
}

/** A count for each day, week, month or year of the axis, whichever keeps them under a hundred. */
export function densityOf(axis: Axis, chronology: readonly Dated[]): Bin[] {
  const bins = new Map<Day, Bin>();
  const [startOf, nextOf] = unitFor(axis.length);
  for (const { from, family } of beginningWithin(chronology, axis.first, addDays(axis.end, -1))) {
    const start = startOf(from);
    const bin = bins.get(start) ?? { from: start, to: addDays(nextOf(start), -1), count: 0, byFamily: {} };
    bins.set(start, bin);
    bin.count++;
    bin.byFamily[family] = (bin.byFamily[family] ?? 0) + 1;
  }
  return [...bins.values()];
}

type Step = (day: Day) => Day;

function unitFor(days: number): [startOf: Step, nextOf: Step] {
  if (days <= 95) return [(day) => day, (day) => addDays(day, 1)];
  if (days <= 665) return [(day) => addDays(day, -((weekday(day) + 6) % 7)), (day) => addDays(day, 7)];
  if (days <= 2900) return [(day) => `${day.slice(0, 8)}01`, (day) => calendarDay(yearOf(day), monthOf(day) + 1, 1)];
  return [(day) => `${day.slice(0, 5)}01-01`, (day) => calendarDay(yearOf(day) + 1, 1, 1)];
}
