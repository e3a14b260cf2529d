import type { Entity, Pack } from "../../model/pack.ts";
import type { Checked } from "./checked.ts";
import { error, type Problem } from "./problem.ts";

type Reference = [where: string, id: string | undefined];

/** What is pointed at is in some pack. */
export function danglingReferences({ packs, entries, byId }: Checked): Problem[] {
  const toNothing = ([, id]: Reference) => id !== undefined && !byId.has(id);
  const say = ([where, id]: Reference) => `${where} ${id}: no pack has this entity; correct the id or add it`;
  return [
    ...entries.flatMap(({ pack, entity }) =>
      referencesOf(entity)
        .filter(toNothing)
        .map((reference) => error(pack, say(reference), entity.id)),
    ),
    ...packs.flatMap((pack) =>
      referencesOfPack(pack)
        .filter(toNothing)
        .map((reference) => error(pack.id, say(reference))),
    ),
  ];
}

function referencesOf({ in: within, state, capital, affiliations = [] }: Entity): Reference[] {
  return [
    ["in", within],
    ["state", state],
    ["capital", capital],
    ...affiliations.map(({ kind, of }): Reference => [`${kind} of`, of]),
  ];
}

function referencesOfPack({ theatre, sources }: Pack): Reference[] {
  const { countries = [], sides = [], disputedAreas = [] } = theatre ?? {};
  return [
    ...countries.map((id): Reference => ["theatre, countries:", id]),
    ...sides.flatMap(({ id: side, members }) => members.map((id): Reference => [`theatre, side ${side}:`, id])),
    ...disputedAreas.flatMap(({ id: area, parties }) =>
      parties.map((id): Reference => [`theatre, disputed area ${area}:`, id]),
    ),
    ...sources.map(({ id, speaksFor }): Reference => [`source ${id}, speaksFor:`, speaksFor]),
  ];
}
