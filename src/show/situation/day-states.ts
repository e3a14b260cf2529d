import type { Day } from "../../model/day.ts";

/** What a browser needs to draw the map of any day at once, in the drawing's units; days are counted from the first. */
export interface DayStates {
  first: Day;
  /** The drawing of an installation by its look, in each of the two sizes. */
  looks: { [look: string]: { wide: string; narrow: string } };
  installations: InstallationDays[];
  /** The drawing of a mark by the family of its events. */
  glyphs: { [family: string]: string };
  places: PlaceDays[];
}

/** An installation and from which days it looks how; no look while nobody is known to hold it. */
export interface InstallationDays {
  id: string;
  x: number;
  y: number;
  states: [from: number, look: string | null][];
}

/** The days of the events of one family at one place, in order. */
export interface PlaceDays {
  x: number;
  y: number;
  family: string;
  days: number[];
}

/** Events this long before the day are drawn strong; older ones pale. */
const RECENT_DAYS = 30;

/** The look of an installation on a day. */
export function lookOn({ states }: Pick<InstallationDays, "states">, day: number): string | null {
  return states.findLast(([from]) => from <= day)?.[1] ?? null;
}

/** How a place's mark is drawn on a day: not before its first event, pale when the last is long ago. */
export function markOn({ days }: Pick<PlaceDays, "days">, day: number): "none" | "recent" | "older" {
  const last = lastUpTo(days, day);
  if (last === undefined) return "none";
  return last >= day - RECENT_DAYS ? "recent" : "older";
}

function lastUpTo(days: readonly number[], day: number): number | undefined {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as number) <= day) low = middle + 1;
    else high = middle;
  }
  return days[low - 1];
}
