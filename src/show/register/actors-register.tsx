import type { Entity } from "../../model/pack.ts";
import type { SituationEvent } from "../../model/situation.ts";
import { EntityLink } from "../entity/entity-link.tsx";
import { kindWords } from "../entity/kind-words.ts";
import type { View } from "../view.ts";
import type { Register } from "./table.ts";

interface ActorRow {
  entity: Entity;
  events: number;
  holds: number;
  /** The first day of the last event that it has a part in. */
  last?: string;
}

const NO_ACTORS: ReadonlySet<Entity["kind"]> = new Set(["place", "installation"]);

/** Those who act: the ones that the record tells of, or all that the packs know. */
export function actorsRegister(view: View, everyone: boolean): Register<ActorRow> {
  const { knowledge, words, theatre } = view;
  const side = ({ entity }: ActorRow) => theatre.sides.find(({ id }) => id === knowledge.side(entity.id));
  const bodies = ({ entity }: ActorRow) => bodyOf(view, entity);
  return {
    path: "/actors",
    name: "actors",
    source: view.situation,
    rows: () => rowsOf(view),
    usual: { column: "events", descending: true },
    ...(everyone
      ? { asks: { all: "1" } }
      : { chosen: { key: "told of", has: ({ events, holds }: ActorRow) => events + holds > 0 } }),
    columns: [
      { id: "id", value: ({ entity }) => entity.id },
      {
        id: "name",
        value: ({ entity }) => entity.name,
        cell: ({ entity }) => <EntityLink view={view} party={{ entity: entity.id, name: entity.name }} />,
        looks: "name",
      },
      {
        id: "kind",
        value: ({ entity }) => entity.type ?? entity.kind,
        told: ({ entity }) => kindWords(view, entity),
        cell: ({ entity }) => kindWords(view, entity),
      },
      { id: "side", value: (row) => side(row)?.name, cell: (row) => side(row)?.name },
      {
        id: "belongsTo",
        value: (row) => bodies(row)?.name,
        cell: (row) => {
          const body = bodies(row);
          return body && <EntityLink view={view} party={{ entity: body.id, name: body.name }} />;
        },
      },
      { id: "events", value: ({ events }) => events, cell: ({ events }) => words.number(events), looks: "number" },
      {
        id: "holds",
        value: ({ holds }) => holds,
        cell: ({ holds }) => (holds > 0 ? words.number(holds) : null),
        looks: "number",
      },
      { id: "last", value: ({ last }) => last, cell: ({ last }) => last && words.fullDay(last), looks: "day" },
    ],
  };
}

function rowsOf({ knowledge, index, situation }: View): ActorRow[] {
  const held = new Map<string, number>();
  for (const { holder } of situation.installations) {
    if (holder?.entity) held.set(holder.entity, (held.get(holder.entity) ?? 0) + 1);
  }
  return knowledge.entities.flatMap((entity) => {
    if (NO_ACTORS.has(entity.kind)) return [];
    const events = index.eventsWith(entity.id);
    const holds = held.get(entity.id) ?? 0;
    const last = lastDay(events);
    return [{ entity, events: events.length, holds, ...(last && { last }) }];
  });
}

/** The first day of the latest of these events. */
export function lastDay(events: readonly SituationEvent[]): string | undefined {
  let last: string | undefined;
  for (const { when } of events) {
    const day = when?.from ?? when?.to;
    if (day && (!last || day > last)) last = day;
  }
  return last;
}

/** The first body that an entity is a member of, leads or speaks for, else the state whose it is. */
function bodyOf({ knowledge }: View, { affiliations = [], state }: Entity): Entity | undefined {
  const belongs = affiliations.find(({ kind }) => kind === "member-of" || kind === "leads" || kind === "speaks-for");
  return knowledge.entity(belongs?.of ?? state ?? "");
}
