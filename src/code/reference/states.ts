import type { Entity } from "../../model/pack.ts";
import type { Group } from "../../parse/en/groups.ts";
import type { KnownWorld } from "../known-world.ts";
import { hasModifier, isDefinite } from "./group-words.ts";
import type { Names } from "./names.ts";
import type { As } from "./readings.ts";

/** What capitals and governments stand for. */
export interface States {
  stateOf(group: Group): Entity | undefined;
  metonym(named: Entity, as: As | undefined): Entity;
}

/** Finds the states that capitals and governments stand for. */
export function createStates(world: KnownWorld, { latest }: Names): States {
  /** "the federal Iraqi government", "the Assad regime": the state. */
  function stateOf(group: Group): Entity | undefined {
    const owners = group.names.flatMap((name) => name.readings.map(({ entity: e }) => e));
    const state =
      owners.find((e) => e.kind === "state") ?? owners.find((e) => e.kind === "place" && e.type === "region");
    if (state || group.names.length > 0) return state;
    return isDefinite(group) && !hasModifier(group) ? latest(group.start, (e) => e.kind === "state") : undefined;
  }

  /** A capital that acts is its government. */
  function metonym(named: Entity, as: As | undefined): Entity {
    if (as !== "actor" || named.kind !== "place") return named;
    return world.stateOfCapital(named.id) ?? named;
  }

  return { stateOf, metonym };
}
