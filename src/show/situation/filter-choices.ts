import { groupBy } from "../../model/group-by.ts";
import type { Entity } from "../../model/pack.ts";
import type { SituationEvent } from "../../model/situation.ts";
import { perSituation } from "../per-situation.ts";
import type { View } from "../view.ts";

/** Who and what occurs in the events known, as a form suggests them. */
export interface FilterChoices {
  actors: string[];
  places: string[];
}

/** So many are suggested: those that occur most often. */
const MOST = 60;
const ACTORS = ["actor", "recipient", "opponent", "target", "victim", "parent"] as const;
const PLACES = ["installation", "area", "place", "origin", "destination"] as const;

/** The names of those that have a part in events, and of where they were; an id stands for a name that several have. */
export const filterChoices = perSituation((view): FilterChoices => {
  const actors = mostOften(view.whole.events, ({ roles }) => ACTORS.flatMap((role) => roles[role] ?? []));
  const places = mostOften(view.whole.events, ({ roles, place }) => [
    ...PLACES.flatMap((role) => roles[role] ?? []),
    ...(place?.entity ? [{ entity: place.entity }] : []),
  ]);
  const namesakes = groupBy(view.knowledge.entities, ({ name }) => name);
  const named = (id: string) => {
    const entity = view.knowledge.entity(id);
    if (!entity) return [];
    return (namesakes.get(entity.name)?.length ?? 0) > 1 ? entity.id : entity.name;
  };
  const isPlace = (id: string) => kindOf(view, id) === "place" || kindOf(view, id) === "installation";
  return {
    actors: actors
      .filter((id) => !isPlace(id))
      .slice(0, MOST)
      .flatMap(named),
    places: places.slice(0, MOST).flatMap(named),
  };
});

function kindOf({ knowledge }: View, id: string): Entity["kind"] | undefined {
  return knowledge.entity(id)?.kind;
}

function mostOften(events: SituationEvent[], partiesOf: (event: SituationEvent) => { entity?: string }[]): string[] {
  const counts = new Map<string, number>();
  for (const event of events) {
    for (const { entity } of partiesOf(event)) if (entity) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b)).map(([id]) => id);
}
