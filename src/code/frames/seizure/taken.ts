import type { Group } from "../../../parse/en/groups.ts";
import { hasForces, isNationals, isNonState } from "../../forces.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";

/** Places that are won or lost by their common noun alone: "took the town"; not the road or the position that one takes. */
export const TAKEN = new Set(
  "city town village capital base airbase airport airfield barrack garrison camp outpost bridge dam mine hill height stronghold bastion enclave island foothold redoubt hideout centre center hall district neighbourhood neighborhood suburb crossing port headquarters station prison palace oilfield refinery".split(
    " ",
  ),
);

/** What a side takes. */
export function takenBy(roles: Draft["roles"]): Group[] {
  return [...(roles.area ?? []), ...(roles.installation ?? [])];
}

/** Who can take a place: those who have forces, a nation told by its name, and a leader for his forces ("fell to Haftar"). */
export function isTaker(group: Group, reference: Reference): boolean {
  return (
    hasForces(group, reference) ||
    isNonState(group, reference) ||
    isNationals(group) ||
    reference.entity(group, "actor")?.kind === "person"
  );
}

/** A place or a base that a pack knows or that its noun tells, and no name that nobody knows. */
export function isKnown(group: Group, reference: Reference): boolean {
  return reference.classes(group).size > 0 || reference.entity(group) !== undefined;
}
