import { addDays, type Day, type Interval, intersect } from "../../../model/day.ts";

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

export function join(start: Interval | undefined, end: Interval | undefined): Interval | undefined {
  if (!start?.from || !end?.to) return undefined;
  return start.from <= end.to ? { from: start.from, to: end.to } : (intersect(start, end) ?? end);
}
