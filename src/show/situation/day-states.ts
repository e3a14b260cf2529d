import type { Day } from "../../model/day.ts";

/** What a browser needs to draw the map of any day at once, x and y in the drawing's units; days are counted from the first. */
export interface DayStates {
  first: Day;
  /** The drawing of an installation by its look, in each of the two sizes. */
  looks: { [look: string]: { wide: string; narrow: string } };
  installations: InstallationDays[];
  /** The drawing of an event's mark by its look, and how far beside its point it stands where another mark has the same. */
  glyphs: { [look: string]: { drawing: string; beside: readonly [x: number, y: number] } };
  places: PlaceDays[];
  announced: AwaitedDays[];
}

/** An installation and from which days it looks how; no look while nobody is known to hold it. */
export interface InstallationDays {
  id: string;
  x: number;
  y: number;
  lon: number;
  lat: number;
  states: [from: number, look: string | null][];
}

/** The mark of the events of one family at one place. */
export interface PlaceMark {
  x: number;
  y: number;
  lon: number;
  lat: number;
  family: string;
  look: string;
}

/** Their days, in order. */
export interface PlaceDays extends PlaceMark {
  days: number[];
}

/** Where something is announced, and from which day up to before which it is awaited. */
export interface AwaitedDays extends PlaceMark {
  spans: [from: number, to: number][];
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

/** A mark as it is drawn on a day. */
export interface ShownMark {
  mark: PlaceMark;
  shown: "recent" | "older" | "awaited";
  isBeside: boolean;
}

/** The marks of events and of what is announced on a day. */
export function marksOn({ installations, places, announced }: DayStates, day: number): ShownMark[] {
  const held = installations.filter((installation) => lookOn(installation, day) !== null);
  const happened = places.flatMap((mark) => {
    const shown = markOn(mark, day);
    return shown === "none" ? [] : [{ mark, shown }];
  });
  const awaited = announced.flatMap((mark) => (isAwaitedOn(mark, day) ? [{ mark, shown: "awaited" as const }] : []));
  const all = [...happened, ...awaited];
  const at = new Map<string, number>();
  for (const point of [...held, ...all.map(({ mark }) => mark)]) at.set(spot(point), (at.get(spot(point)) ?? 0) + 1);
  return all.map(({ mark, shown }) => ({ mark, shown, isBeside: (at.get(spot(mark)) ?? 0) > 1 }));
}

function spot({ x, y }: { x: number; y: number }): string {
  return `${x} ${y}`;
}

/** Whether anything that is announced for a place is awaited on a day. */
function isAwaitedOn({ spans }: Pick<AwaitedDays, "spans">, day: number): boolean {
  return spans.some(([from, to]) => from <= day && day < to);
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
