import { isNonState } from "../../forces.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";

/** Forces take a base over; from an enemy, or a town, they seize it. */
export function isByAgreement(draft: Draft, reference: Reference): boolean {
  if (!draft.roles.installation && !draft.roles.equipment) return false;
  const takers = draft.roles.recipient ?? draft.roles.actor ?? [];
  return !takers.some((group) => isNonState(group, reference));
}
