import type { SituationEvent } from "../../model/situation.ts";
import { remembered } from "../register/remembered.ts";
import type { Knowledge, View } from "../view.ts";

type Containing = Pick<View, "index" | "knowledge">;

/** The events at a place and within it, in the order of the situation. */
export function eventsWithin({ index, knowledge }: Containing, place: string): readonly SituationEvent[] {
  const { whole } = index;
  const byPlace = remembered(whole, "events within", () => {
    const lists = new Map<string, SituationEvent[]>();
    for (const event of whole.events) {
      for (const id of placesOf(event, knowledge)) {
        const list = lists.get(id);
        if (list) list.push(event);
        else lists.set(id, [event]);
      }
    }
    return lists;
  });
  return byPlace.get(place) ?? [];
}

const PLACE_ROLES = ["installation", "area", "place", "origin", "destination"] as const;

/** Where an event was, and all that lies around. */
function placesOf({ roles, place }: SituationEvent, knowledge: Knowledge): Set<string> {
  const named = PLACE_ROLES.flatMap((role) => (roles[role] ?? []).flatMap(({ entity }) => entity ?? []));
  const found = new Set<string>();
  for (let id of [...named, ...(place?.entity ? [place.entity] : [])]) {
    while (id && !found.has(id)) {
      found.add(id);
      id = knowledge.entity(id)?.in ?? "";
    }
  }
  return found;
}
