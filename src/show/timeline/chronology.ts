import type { ClaimType } from "../../model/claim-types.ts";
import type { Day } from "../../model/day.ts";
import { firstWhere } from "../../model/first-where.ts";
import type { SituationEvent } from "../../model/situation.ts";
import { perSituation } from "../per-situation.ts";
import type { View } from "../view.ts";
import { type EventFamily, eventFamily } from "./event-family.ts";

/** An event with the days between which it can have been. */
export interface Dated {
  event: SituationEvent;
  from: Day;
  to: Day;
  family: EventFamily;
}

/** What is said, counted or lasts is no happening of a day: such events are shown where a filter asks for their type. */
const NO_HAPPENINGS = new Set<ClaimType>(["statement", "count", "force_level", "affiliation", "control", "casualties"]);

/**
 * The events that the filter asks for and that happened as far as is known, by their first possible days; those of which only the last
 * possible day is known have none.
 */
export const chronologyOf = perSituation((view): Dated[] =>
  view.whole.events
    .filter((event) => event.when?.from !== undefined && isShown(view, event))
    .flatMap((event) => dated(event) ?? [])
    .sort(byDay),
);

/** How many of all the events known at the moment the filter asks for. */
export const matchCount = perSituation((view) => view.whole.events.filter(view.shows).length);

/** Whether an event is a happening that the page shows. */
export function isShown(view: View, event: SituationEvent): boolean {
  const { type, modality } = event;
  if (modality !== "asserted" && modality !== "possible") return false;
  return (!NO_HAPPENINGS.has(type) || view.filter.types?.has(type) === true) && view.shows(event);
}

/** The event with its days; nothing where no day is known of it. */
export function dated(event: SituationEvent): Dated | undefined {
  const from = event.when?.from ?? event.when?.to;
  const to = event.when?.to ?? from;
  return from && to ? { event, from, to, family: eventFamily(event.type) } : undefined;
}

function byDay(a: Dated, b: Dated): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : a.event.id < b.event.id ? -1 : 1;
}

/** The part of a chronology that begins within these days, both included. */
export function beginningWithin(chronology: readonly Dated[], from: Day, to: Day): readonly Dated[] {
  return chronology.slice(
    firstWhere(chronology, (event) => event.from >= from),
    firstWhere(chronology, (event) => event.from > to),
  );
}
