import type { Entity } from "../../model/pack.ts";
import { EntityLink } from "../entity/entity-link.tsx";
import { kindWords } from "../entity/kind-words.ts";
import { eventsWithin } from "../entity/within.ts";
import type { View } from "../view.ts";
import { lastDay } from "./actors-register.tsx";
import type { Register } from "./table.ts";

interface PlaceRow {
  entity: Entity;
  /** Events at it and within it. */
  events: number;
  last?: string;
}

const PLACES: ReadonlySet<Entity["kind"]> = new Set(["place", "state"]);

/** Places: those where something is told to have happened, or all that the packs know. */
export function placesRegister(view: View, everyone: boolean): Register<PlaceRow> {
  const { knowledge, words } = view;
  const within = ({ entity }: PlaceRow) => (entity.in ? knowledge.entity(entity.in) : undefined);
  return {
    path: "/places",
    name: "places",
    source: view.index.whole,
    rows: () => rowsOf(view),
    usual: { column: "events", descending: true },
    ...(everyone ? { asks: { all: "1" } } : { chosen: { key: "told of", has: ({ events }: PlaceRow) => events > 0 } }),
    point: ({ entity }) => knowledge.point(entity.id),
    columns: [
      { id: "id", value: ({ entity }) => entity.id },
      {
        id: "name",
        value: ({ entity }) => entity.name,
        cell: ({ entity }) => <EntityLink view={view} party={{ entity: entity.id, name: entity.name }} land={true} />,
        looks: "name",
      },
      {
        id: "kind",
        value: ({ entity }) => entity.type ?? entity.kind,
        told: ({ entity }) => kindWords(view, entity),
        cell: ({ entity }) => kindWords(view, entity),
      },
      {
        id: "in",
        value: (row) => within(row)?.name,
        cell: (row) => {
          const place = within(row);
          return place && <EntityLink view={view} party={{ entity: place.id, name: place.name }} land={true} />;
        },
      },
      { id: "events", value: ({ events }) => events, cell: ({ events }) => words.number(events), looks: "number" },
      { id: "last", value: ({ last }) => last, cell: ({ last }) => last && words.fullDay(last), looks: "day" },
      { id: "population", value: ({ entity }) => entity.population },
      { id: "lat", value: ({ entity }) => knowledge.point(entity.id)?.lat },
      { id: "lon", value: ({ entity }) => knowledge.point(entity.id)?.lon },
    ],
  };
}

function rowsOf(view: View): PlaceRow[] {
  return view.knowledge.entities.flatMap((entity) => {
    if (!PLACES.has(entity.kind)) return [];
    const events = eventsWithin(view, entity.id);
    const last = lastDay(events);
    return [{ entity, events: events.length, ...(last && { last }) }];
  });
}
