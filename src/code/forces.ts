import type { Group } from "../parse/en/groups.ts";
import type { Reference } from "./reference.ts";

const ARMED_KINDS = new Set(["armed-force", "armed-group", "coalition"]);

/** Forces, armed groups and coalitions, their members and their parts ("Boko Haram fighters", "cells of Islamic State"). */
export function isForce(group: Group, reference: Reference): boolean {
  if (reference.classes(group).has("force")) return true;
  if (ARMED_KINDS.has(reference.entity(group, "actor")?.kind ?? "")) return true;
  return group.names.some(({ readings }) => readings.some(({ entity }) => ARMED_KINDS.has(entity.kind)));
}

/** Who can have forces of their own: a state or its government besides those that are armed. */
export function hasForces(group: Group, reference: Reference): boolean {
  return isForce(group, reference) || reference.entity(group, "actor")?.kind === "state";
}
