import type { Day } from "../model/day.ts";
import type { Entity } from "../model/pack.ts";
import type { Knowledge, Point } from "../packs/knowledge.ts";

type Affiliation = NonNullable<Entity["affiliations"]>[number];

/** How an entity stands to another, and that one to others further up. */
export interface Tie {
  kind: Affiliation["kind"] | "state";
  of: Entity;
  post?: string;
  from?: Day;
  to?: Day;
  up: Tie[];
}

/** What the packs know of an entity. */
export interface Profile {
  entity: Entity;
  /** What it lies in, outwards. */
  within: Entity[];
  /** What lies directly in it. */
  parts: Entity[];
  /** Its own point, or that of what it lies in. */
  point?: Point;
  ties: Tie[];
  /** The name of the theatre's side that it belongs to. */
  side?: string;
}

/** Gathers what the packs know of an entity; with a day, only the memberships of that day. */
export function profileOf(entity: Entity, knowledge: Knowledge, day?: Day): Profile {
  const point = knowledge.point(entity.id);
  const sideId = knowledge.side(entity.id, day);
  const side = knowledge.theatre?.sides.find(({ id }) => id === sideId)?.name;
  return {
    entity,
    within: containersOf(entity, knowledge),
    parts: knowledge.entities.filter((other) => other.in === entity.id),
    ties: tiesOf(entity, knowledge, day, new Set([entity.id])),
    ...(point && { point }),
    ...(side && { side }),
  };
}

/** What an entity lies in, outwards. */
export function containersOf(entity: Entity, knowledge: Pick<Knowledge, "entity">): Entity[] {
  const found: Entity[] = [];
  let at = knowledge.entity(entity.in ?? "");
  while (at && at !== entity && !found.includes(at)) {
    found.push(at);
    at = knowledge.entity(at.in ?? "");
  }
  return found;
}

/** Those that say whose an entity is, and lead on to whose that one is. */
const BELONGING: ReadonlySet<Tie["kind"]> = new Set(["member-of", "leads", "speaks-for", "state"]);

/** Its ties, and further up only what it belongs to: each body there stands once, where it comes up first. */
function tiesOf(entity: Entity, knowledge: Knowledge, day: Day | undefined, seen: Set<string>): Tie[] {
  return statedTies(entity)
    .filter(({ from, to }) => !day || ((from ?? day) <= day && day <= (to ?? day)))
    .flatMap(({ of: id, ...tie }): Tie[] => {
      const of = knowledge.entity(id);
      return of ? [{ ...tie, of, up: BELONGING.has(tie.kind) ? upFrom(of, knowledge, day, seen) : [] }] : [];
    });
}

function upFrom(entity: Entity, knowledge: Knowledge, day: Day | undefined, seen: Set<string>): Tie[] {
  if (seen.has(entity.id)) return [];
  seen.add(entity.id);
  const before = new Set(seen);
  return tiesOf(entity, knowledge, day, seen).filter(({ kind, of }) => BELONGING.has(kind) && !before.has(of.id));
}

type StatedTie = Omit<Affiliation, "kind"> & { kind: Tie["kind"] };

function statedTies({ affiliations = [], state }: Entity): StatedTie[] {
  return state ? [...affiliations, { kind: "state", of: state }] : affiliations;
}
