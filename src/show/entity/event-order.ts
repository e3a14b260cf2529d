import type { SituationEvent } from "../../model/situation.ts";
import { dayOf } from "../event-day.ts";

/** Events in the order of their days; those that no day is known of follow, in the order in which they became known. */
export function earliestFirst(events: readonly SituationEvent[]): SituationEvent[] {
  const { dated, undated } = inOrder(events);
  return [...dated, ...undated];
}

/** Events with the latest day first; those that no day is known of follow, the latest known first. */
export function latestFirst(events: readonly SituationEvent[]): SituationEvent[] {
  const { dated, undated } = inOrder(events);
  return [...dated.reverse(), ...undated.reverse()];
}

function inOrder(events: readonly SituationEvent[]): Record<"dated" | "undated", SituationEvent[]> {
  const moments = events.map((event) => ({ event, moment: dayOf(event) ?? event.known }));
  moments.sort((a, b) => (a.moment < b.moment ? -1 : a.moment > b.moment ? 1 : 0));
  const ordered = moments.map(({ event }) => event);
  return { dated: ordered.filter(dayOf), undated: ordered.filter((event) => !dayOf(event)) };
}
