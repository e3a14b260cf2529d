import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import type { Reference } from "../reference.ts";

/** So many personnel, aircraft or bases are in place. */
export const forceLevel: Frame = {
  type: "force_level",
  allows: { actor: ["force", "people", "aircraft", "body"], installation: ["installation"] },
  needs: [["actor"]],
  counts: ["actor"],
  unit: "personnel",
  patterns: [
    {
      rule: "are-in",
      verbs: phrases("be, remain, stay, serve, operate"),
      roles: { actor: ["subject"] },
      fits: (draft, reference) =>
        isCountedForce(draft, reference) && (draft.roles.place ?? draft.roles.installation) !== undefined,
    },
    {
      rule: "has",
      verbs: phrases("have, keep, maintain, host, house, retain, number"),
      roles: { actor: ["object"], installation: ["subject"] },
      fits: isCountedForce,
    },
    {
      rule: "stationed",
      verbs: phrases("station, base, deploy, house, host, garrison"),
      roles: { actor: ["object"] },
      fits: (draft, reference) =>
        draft.predicate.passive &&
        isCountedForce(draft, reference) &&
        (draft.roles.place ?? draft.roles.installation) !== undefined,
    },
  ],
};

/** A number of troops as such: not "three soldiers were at the gate", so a force counted with a number stands alone. */
function isCountedForce(draft: Draft, reference: Reference): boolean {
  return (
    draft.amount !== undefined && (draft.roles.actor?.some((group) => reference.classes(group).has("force")) ?? false)
  );
}
