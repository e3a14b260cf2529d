import { addDays } from "../../model/day.ts";
import type { SituationEvent } from "../../model/situation.ts";
import type { View } from "../view.ts";

/** In what an event is near another. */
type Nearness = "place" | "day" | "type";

export interface NearEvent {
  event: SituationEvent;
  near: Nearness[];
}

const MOST = 8;
const DAYS_APART = 3;
const PLACES = ["installation", "area", "place"] as const;

/** The events that may be the same as this one: at its place, in its days, of its kind; those near in most come first. */
export function nearEvents({ index }: Pick<View, "index">, event: SituationEvent): NearEvent[] {
  const here = new Set(placesOf(event));
  const candidates = new Set([...here].flatMap((place) => [...index.eventsWith(place)]));
  return [...candidates]
    .filter(({ id }) => id !== event.id)
    .map((other) => ({ event: other, near: nearnessOf(event, other, here) }))
    .filter(({ near }) => near.length > 1)
    .sort((a, b) => b.near.length - a.near.length || Number(b.near.includes("day")) - Number(a.near.includes("day")))
    .slice(0, MOST);
}

/** The events whose sentence holds all these words, the latest first. */
export function eventsByWords({ whole }: Pick<View, "whole">, words: string, but: string): NearEvent[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 10);
  if (wanted.length === 0) return [];
  const found: NearEvent[] = [];
  for (const event of whole.events.toReversed()) {
    const sentence = event.sentence.toLowerCase();
    if (event.id !== but && wanted.every((word) => sentence.includes(word))) found.push({ event, near: [] });
    if (found.length === MOST) break;
  }
  return found;
}

function nearnessOf(event: SituationEvent, other: SituationEvent, here: ReadonlySet<string>): Nearness[] {
  return [
    ...(placesOf(other).some((place) => here.has(place)) ? (["place"] as const) : []),
    ...(areDaysNear(event, other) ? (["day"] as const) : []),
    ...(event.type === other.type ? (["type"] as const) : []),
  ];
}

function areDaysNear({ when: a }: SituationEvent, { when: b }: SituationEvent): boolean {
  if (!a || !b) return false;
  const [aFrom, aTo] = [a.from ?? a.to, a.to ?? a.from];
  const [bFrom, bTo] = [b.from ?? b.to, b.to ?? b.from];
  if (!aFrom || !aTo || !bFrom || !bTo) return false;
  return aFrom <= addDays(bTo, DAYS_APART) && bFrom <= addDays(aTo, DAYS_APART);
}

function placesOf({ roles, place }: SituationEvent): string[] {
  const named = PLACES.flatMap((role) => (roles[role] ?? []).flatMap(({ entity }) => entity ?? []));
  return [...new Set(place?.entity ? [...named, place.entity] : named)];
}
