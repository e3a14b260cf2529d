import type { Day, Interval } from "../../model/day.ts";
import type { Party, SituationEvent } from "../../model/situation.ts";
import { compare } from "../record/record.ts";

/** Something that can move the holder of one site, or that finds somebody holding it. */
export interface Change {
  /** The installation or place that it is told of. */
  site: string;
  kind: "arrives" | "leaves" | "passes" | "takes" | "holds";
  when: Interval;
  event: SituationEvent;
  /** Who has it afterwards. */
  holder?: Party;
  /** Who had it before, where that is said. */
  giver?: Party;
  /** Whether a report says when. */
  isTimed: boolean;
  claims: string[];
  reports: string[];
  origins: string[];
}

/** On one day, what changed comes before what was found so afterwards. */
const ORDER_ON_ONE_DAY = { arrives: 0, leaves: 1, passes: 2, takes: 3, holds: 4 };

/** The day by which a change surely has happened. */
export function dayOf({ when, event }: Pick<Change, "when" | "event">): Day {
  return when.to ?? when.from ?? event.known;
}

/** Order in time; what happened on one day in the order in which it must have. */
export function inTime(a: Change, b: Change): number {
  return (
    compare(dayOf(a), dayOf(b)) ||
    ORDER_ON_ONE_DAY[a.kind] - ORDER_ON_ONE_DAY[b.kind] ||
    compare(a.event.known, b.event.known) ||
    compare(a.event.id, b.event.id) ||
    compare(a.site, b.site)
  );
}

/** The same change with bounds in their order; without any, it happened by the day on which it was known. */
export function withBounds(change: Change): Change {
  const { from, to } = change.when;
  if (!from && !to) return { ...change, when: { to: change.event.known } };
  return from && to && from > to ? { ...change, when: { from: to, to: from } } : change;
}

/** Whether nobody says since when it can have happened: it may be old news, told without a time. */
export function isOfAnyTime({ when }: Change): boolean {
  return when.from === undefined;
}
