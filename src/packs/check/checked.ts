import type { Entity, Pack } from "../../model/pack.ts";
import type { Borders, Polygon } from "../borders.ts";
import type { Problem } from "./problem.ts";

/** What is known beside the packs, to hold them against. */
export interface Background {
  borders: Borders;
  /** The land of each first-level area, by its entity's id. */
  areas: ReadonlyMap<string, Polygon[]>;
  /** Words that English prose often has with no name meant, in lower case. */
  commonWords: ReadonlySet<string>;
}

/** The packs that are checked together, as a desk loads them. */
export interface Checked extends Background {
  packs: Pack[];
  entries: Entry[];
  byId: ReadonlyMap<string, Entity>;
}

export interface Entry {
  pack: string;
  entity: Entity;
}

/** One thing that can be wrong with packs: finds where it is. */
export type Check = (checked: Checked) => Problem[];

export function toChecked(packs: Pack[], background: Background): Checked {
  const entries = packs.flatMap((pack) => pack.entities.map((entity) => ({ pack: pack.id, entity })));
  return { packs, entries, byId: new Map(entries.map(({ entity }) => [entity.id, entity])), ...background };
}

/** The entity and what it lies in, outwards; a cycle ends. */
export function containers(entity: Entity, byId: Checked["byId"]): Entity[] {
  const found: Entity[] = [];
  for (let at: Entity | undefined = entity; at && !found.includes(at); at = byId.get(at.in ?? "")) found.push(at);
  return found;
}
