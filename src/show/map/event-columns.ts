import { type Day, daysBetween } from "../../model/day.ts";
import type { SituationEvent } from "../../model/situation.ts";
import { dayOf, isHappened } from "../event-day.ts";
import { FAMILIES, familyOf } from "./families.ts";
import { worldX, worldY } from "./mercator.ts";
import { ROUGHEST_KM } from "./precision.ts";

/** Strips of the world from west to east, 2.4 km wide at the equator, that the events are sorted into. */
const STRIPS = 2 ** 14;

/** The events that have a place on the map as flat columns, strip by strip from west to east, so that a million of them are looked through in a moment. */
export interface EventColumns {
  /** Where, in the world's Mercator square. */
  x: Float64Array;
  y: Float64Array;
  /** The first day on which it can have happened, or the one on which it was announced, as `dayNumber` counts. */
  day: Int32Array;
  /** Index in FAMILIES. */
  family: Uint8Array;
  radiusKm: Float32Array;
  events: readonly SituationEvent[];
  /** From which index to before which the events between two x stand, with a few beside them. */
  between(left: number, right: number): [from: number, before: number];
  /** Events that a mark could show, but whose place is not known well enough, and their days. */
  unplaced: { events: readonly SituationEvent[]; day: Int32Array };
}

/** Days since the first of 1970. */
export function dayNumber(day: Day): number {
  return daysBetween("1970-01-01", day);
}

/** Puts events into columns: those that happened, as far as is known, and that no other mark shows (`isToldElsewhere`). */
export function columnsOf(
  all: readonly SituationEvent[],
  isToldElsewhere: (event: SituationEvent) => boolean,
): EventColumns {
  const happened = all.filter(
    (event) =>
      isHappened(event) && familyOf(event.type) !== undefined && dayOf(event) !== undefined && !isToldElsewhere(event),
  );
  return toColumns(happened, (event) => dayOf(event) ?? "");
}

/** Puts announced events into columns, of whatever type, by the days on which they were announced. */
export function plansInColumns(planned: readonly SituationEvent[]): EventColumns {
  return toColumns(planned, ({ known }) => known);
}

function toColumns(all: readonly SituationEvent[], dayOf: (event: SituationEvent) => Day): EventColumns {
  const { events, starts } = byStrip(all.filter(isPlaced));
  const unplaced = all.filter((event) => !isPlaced(event));
  const daysOf = (of: readonly SituationEvent[]) => Int32Array.from(of, (event) => dayNumber(dayOf(event)));
  return {
    x: Float64Array.from(events, ({ place }) => worldX(place?.lon ?? 0)),
    y: Float64Array.from(events, ({ place }) => worldY(place?.lat ?? 0)),
    day: daysOf(events),
    family: Uint8Array.from(events, ({ type }) => FAMILIES.indexOf(familyOf(type) ?? "other")),
    radiusKm: Float32Array.from(events, ({ place }) => place?.radiusKm ?? 0),
    events,
    between: (left, right) => [starts[stripOf(left)] ?? 0, starts[stripOf(right) + 1] ?? 0],
    unplaced: { events: unplaced, day: daysOf(unplaced) },
  };
}

/** The events strip by strip, those of one in the order given, and the index at which each strip begins (a counting sort). */
function byStrip(placed: readonly SituationEvent[]): { events: SituationEvent[]; starts: Uint32Array } {
  const strips = Uint32Array.from(placed, ({ place }) => stripOf(worldX(place?.lon ?? 0)));
  const starts = new Uint32Array(STRIPS + 1);
  for (const strip of strips) starts[strip + 1] = (starts[strip + 1] ?? 0) + 1;
  for (let strip = 1; strip <= STRIPS; strip++) starts[strip] = (starts[strip] ?? 0) + (starts[strip - 1] ?? 0);
  const next = starts.slice();
  const events = new Array<SituationEvent>(placed.length);
  strips.forEach((strip, i) => {
    const at = next[strip] ?? 0;
    events[at] = placed[i] as SituationEvent;
    next[strip] = at + 1;
  });
  return { events, starts };
}

function stripOf(x: number): number {
  return Math.max(0, Math.min(STRIPS - 1, Math.floor(x * STRIPS)));
}

function isPlaced({ place }: SituationEvent): boolean {
  return place !== undefined && place.radiusKm <= ROUGHEST_KM;
}
