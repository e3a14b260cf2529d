import type { Group } from "../../../parse/en/groups.ts";
import { tokenAt } from "../../../parse/en/tree.ts";
import { hasForces } from "../../forces.ts";
import type { Reference } from "../../reference.ts";

/** Who stands before "-held" or "-controlled": a force, a state, a government, a people, or a name that nobody knows. */
export function isHolder(group: Group, reference: Reference): boolean {
  const { upos } = tokenAt(group.tree, group.head);
  return (
    hasForces(group, reference) || group.names.length > 0 || upos === "PROPN" || HOLDERS.test(reference.noun(group))
  );
}

const HOLDERS = /^(?:government|opposition|regime|junta|state|loyalist|coalition)$/;
