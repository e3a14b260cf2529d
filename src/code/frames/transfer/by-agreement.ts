import { objectsOf } from "../../about.ts";
import { isNonState } from "../../forces.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";

/** Forces take a base over; from an enemy, or a town, they seize it. */
export function isByAgreement(draft: Draft, reference: Reference): boolean {
  const isCommand = objectsOf(draft.predicate).some((group) =>
    /^(?:command|responsibility|charge|authority)$/.test(reference.noun(group)),
  );
  if (!draft.roles.installation && !draft.roles.equipment && !(isCommand && draft.roles.area)) return false;
  const takers = draft.roles.recipient ?? draft.roles.actor ?? [];
  return !takers.some((group) => isNonState(group, reference));
}
