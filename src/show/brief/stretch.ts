import { addDays, type Day, daysBetween, isDay } from "../../model/day.ts";
import { BadRequest } from "../bad-request.ts";
import type { View } from "../view.ts";

/** The days that a brief tells of, both included. */
export interface Stretch {
  from: Day;
  to: Day;
}

/** The stretch up to the day asked about that begins where the address says; else that day alone. @throws BadRequest */
export function stretchOf({ at, t }: View, from: string | undefined): Stretch {
  if (!from) return { from: at.day, to: at.day };
  if (!isDay(from)) throw new BadRequest(t.page.notADay(from));
  if (from > at.day) throw new BadRequest(t.brief.notBackwards(from, at.day));
  return { from, to: at.day };
}

/** How many days it has. */
export function lengthOf({ from, to }: Stretch): number {
  return daysBetween(from, to) + 1;
}

/** The stretches of usual length that end on the same day. */
export function usualStretches({ to }: Stretch): { name: "thisDay" | "theWeek" | "theMonth"; from: Day }[] {
  return [
    { name: "thisDay", from: to },
    { name: "theWeek", from: addDays(to, -6) },
    { name: "theMonth", from: addDays(to, -29) },
  ];
}

/** "Sunday 29 March 2020", "23–29 March 2020". */
export function stretchInWords({ from, to }: Stretch, { words }: Pick<View, "words">): string {
  return from === to ? words.longDay(to) : words.days({ from, to });
}
