import { addDays, type Day, daysBetween, type Interval, intersect } from "../../../model/day.ts";

export function nightTo(end: Interval | undefined): Interval | undefined {
  return end?.to ? { from: addDays(end.to, -1), to: end.to } : undefined;
}

export function since(start: Interval | undefined, today: Day | undefined): Interval | undefined {
  return start?.from ? { from: start.from, ...(today && { to: today }) } : undefined;
}

export function openEnd(start: Interval | undefined): Interval | undefined {
  return start?.from ? { from: start.from } : undefined;
}

export function after(start: Interval | undefined): Interval | undefined {
  return start?.to ? { from: start.to } : undefined;
}

export function openStart(end: Interval | undefined): Interval | undefined {
  return end?.to ? { to: end.to } : undefined;
}

/** Before a month, a season or a year is before its first day; "before the end of the year" can be its last. */
export function before(end: Interval | undefined, isEnd: boolean): Interval | undefined {
  if (!end?.from || !end.to) return openStart(end);
  return { to: isEnd || daysBetween(end.from, end.to) < 7 ? end.to : addDays(end.from, -1) };
}

export function join(start: Interval | undefined, end: Interval | undefined): Interval | undefined {
  if (!start?.from || !end?.to) return undefined;
  return start.from <= end.to ? { from: start.from, to: end.to } : (intersect(start, end) ?? end);
}
