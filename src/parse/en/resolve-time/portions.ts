import { addDays, type Day, type Interval, monthInterval, monthOf, yearOf } from "../../../model/day.ts";
import type { PortionUnit } from "../times.ts";

const MONTHS_OF: Partial<Record<PortionUnit, number>> = { month: 1, quarter: 3, half: 6 };

/** The nth, or with -1 the last, so many days, weeks, months, quarters or halves of a time. */
export function portion(
  { nth, count = 1, unit }: { nth: number; count?: number; unit: PortionUnit },
  whole: Interval | undefined,
): Interval | undefined {
  if (!whole?.from || !whole.to) return undefined;
  const { from, to } = whole;
  if (unit === "half" && yearOf(from) === yearOf(to) && monthOf(from) === monthOf(to)) {
    const fifteenth = addDays(from, 14);
    return nth === 1 ? { from, to: fifteenth } : { from: addDays(fifteenth, 1), to };
  }
  const months = MONTHS_OF[unit];
  return months ? inMonths(nth, count * months, from, to) : inDays(nth, count, unit === "week" ? 7 : 1, from, to);
}

function inDays(nth: number, count: number, length: number, from: Day, to: Day): Interval {
  if (nth < 0) return { from: addDays(to, 1 - count * length), to };
  const first = addDays(from, (nth - 1) * length);
  return { from: first, to: addDays(first, count * length - 1) };
}

function inMonths(nth: number, length: number, from: Day, to: Day): Interval {
  if (nth < 0) return { from: monthInterval(yearOf(to), monthOf(to) + 1 - length).from, to };
  const first = monthOf(from) + (nth - 1) * length;
  return { from: monthInterval(yearOf(from), first).from, to: monthInterval(yearOf(from), first + length - 1).to };
}
