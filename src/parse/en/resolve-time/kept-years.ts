import { addDays, type Day, day, type Interval, monthOf, yearOf } from "../../../model/day.ts";
import { feastIn } from "../times/feasts.ts";
import type { TimeValue } from "../times.ts";

export function fiscal(value: TimeValue & { kind: "fiscal" }, today: Day | undefined): Interval | undefined {
  const { firstMonth, months, year, shift = 0 } = value;
  const current = today === undefined ? undefined : yearOf(today) + (monthOf(today) >= firstMonth ? 1 : 0);
  const ends = year ?? (current === undefined ? undefined : current + shift);
  if (ends === undefined) return undefined;
  return { from: day(ends - 1, firstMonth, 1), to: day(ends - 1, firstMonth + months, 0) };
}

/** The last such feast that had begun by today, or with a plan the first that had not passed. */
export function feast(
  value: TimeValue & { kind: "feast" },
  today: Day | undefined,
  ahead: boolean,
): Interval | undefined {
  const moved = (year: number) =>
    feastIn(value.feast, year).map(({ from, to }) => ({
      from: addDays(from, value.days),
      to: addDays(value.days < 0 ? from : to, value.days),
    }));
  const year = value.year ?? (today && value.shift !== undefined ? yearOf(today) + value.shift : undefined);
  if (year !== undefined) return moved(year)[0];
  if (!today) return undefined;
  const near = [-1, 0, 1].flatMap((by) => moved(yearOf(today) + by));
  return ahead ? near.find(({ to }) => to >= today) : near.findLast(({ from }) => from <= today);
}
