import { addDays, type Day, day, type Interval, monthInterval, monthOf, weekday, yearOf } from "../../../model/day.ts";
import type { Part, TimeUnit } from "../times.ts";

export function dayOfMonth(
  value: { year?: number | undefined; month: number; day: number; lastDay?: number },
  today: Day | undefined,
  ahead: boolean,
): Interval | undefined {
  const year = value.year ?? nearestYear((y) => day(y, value.month, value.day), today, ahead);
  if (year === undefined) return undefined;
  return { from: day(year, value.month, value.day), to: day(year, value.month, value.lastDay ?? value.day) };
}

export function monthOfYear(
  value: { month: number; year?: number | undefined; part?: Part; shift?: -1 | 0 | 1 },
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

/** A season, or of its three months the first (early), the second (mid) or the third (late). */
export function season(
  value: { months: [number, number]; year?: number | undefined; part?: Part; shift?: -1 | 0 | 1 },
  today: Day | undefined,
  ahead: boolean,
): Interval | undefined {
  const [first, last] = value.months;
  const year = value.year ?? nearestYear((y) => day(y, first, 1), today, ahead);
  if (year === undefined) return undefined;
  const from = value.part === undefined ? first : first + ["early", "mid", "late"].indexOf(value.part);
  return { from: day(year, from, 1), to: monthInterval(year, value.part === undefined ? last : from).to };
}

/** Weeks run from Sunday to Saturday. */
export function calendar(unit: TimeUnit, shift: number, part: Part | undefined, today: Day): Interval {
  if (unit === "day") return { from: addDays(today, shift), to: addDays(today, shift) };
  if (unit === "week") {
    const sunday = addDays(today, 7 * shift - weekday(today));
    return { from: sunday, to: addDays(sunday, 6) };
  }
  if (unit === "year") return yearPart(yearOf(today) + shift, part);
  const first = day(yearOf(today), monthOf(today) + shift, 1);
  return monthOfYear({ month: monthOf(first), year: yearOf(first), part }, today, false) ?? {};
}

const YEAR_PARTS: Record<Part, [number, number]> = { early: [1, 3], mid: [5, 8], late: [10, 12] };

export function yearPart(year: number, part?: Part): Interval {
  const [first, last] = part ? YEAR_PARTS[part] : [1, 12];
  return { from: day(year, first, 1), to: monthInterval(year, last).to };
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

/** The last year in which the time had begun by today, or with a plan the first in which it had not passed. */
function nearestYear(startIn: (year: number) => Day, today: Day | undefined, ahead: boolean): number | undefined {
  if (!today) return undefined;
  const year = yearOf(today);
  if (ahead) return startIn(year) >= today.slice(0, 8) ? year : year + 1;
  return startIn(year) <= today ? year : year - 1;
}
