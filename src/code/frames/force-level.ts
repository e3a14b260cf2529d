import type { Group } from "../../parse/en/groups.ts";
import { isPronoun } from "../about.ts";
import { isForce } from "../forces.ts";
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
      verbs: phrases("be, remain, stay, serve, operate, live, fight, linger, form, make up"),
      roles: { actor: ["subject"] },
      fits: isStrengthThere,
    },
    {
      rule: "has",
      verbs: phrases(
        "have, keep, maintain, retain, number, command, field, boast, total, comprise, muster, consist of, be home",
      ),
      roles: { installation: ["subject"], actor: ["subject", "object", "to", "of"] },
      fits: isStrengthOf,
    },
    {
      rule: "hosts",
      verbs: phrases("host, house, accommodate, hold, shelter"),
      roles: { installation: ["subject"], actor: ["object"] },
      fits: isStrengthOf,
    },
    {
      rule: "stationed",
      verbs: phrases("station, base, deploy, house, host, garrison, quarter, headquarter, position, mass, spread"),
      roles: { actor: ["object"] },
      fits: (draft, reference) => draft.predicate.passive && isStrength(draft, reference),
    },
  ],
};

/** Below this a number of soldiers is those of one scene, not a strength. */
const FEWEST = 10;

/** A number of troops or aircraft as such: not "three soldiers were at the gate". */
function isStrength({ amount, predicate, roles }: Draft, reference: Reference): boolean {
  if (!amount) return false;
  const { value, min, max } = amount.amount;
  const isMany = Math.max(value ?? 0, min ?? 0, max ?? 0) >= FEWEST;
  const counted = [...(roles.actor ?? []), ...predicate.objects];
  return isMany && counted.some((g) => isForce(g, reference) || reference.classes(g).has("aircraft"));
}

/** "5,000 troops are in Iraq", "there are 900 troops in Syria". */
function isStrengthThere(draft: Draft, reference: Reference): boolean {
  const { objects, phrases: around } = draft.predicate;
  const isThere =
    (draft.roles.place ?? draft.roles.installation) !== undefined ||
    around.some(
      ({ prep, group }) => /^(?:in|at|on|across|throughout)$/.test(prep) && reference.classes(group).has("place"),
    );
  return isThere && objects.length === 0 && isStrength(draft, reference);
}

/** "The mission has 13,000 soldiers", "the base houses 300 troops"; a film has soldiers in it too. */
function isStrengthOf(draft: Draft, reference: Reference): boolean {
  const { subjects } = draft.predicate;
  return (
    subjects.some((group) => isHolder(group, reference)) &&
    (isStrength(draft, reference) || isMenOf(draft, subjects, reference))
  );
}

function isHolder(group: Group, reference: Reference): boolean {
  const classes = reference.classes(group);
  return (
    isPronoun(group) ||
    isForce(group, reference) ||
    classes.has("body") ||
    classes.has("installation") ||
    classes.has("place")
  );
}

/** "The rebels have around 300 men." */
function isMenOf({ amount, predicate, roles }: Draft, subjects: Group[], reference: Reference): boolean {
  return (
    amount !== undefined &&
    subjects.some((group) => isForce(group, reference)) &&
    [...(roles.actor ?? []), ...predicate.objects].some((group) =>
      /^(?:man|fighter|member|personnel)$/.test(reference.noun(group)),
    )
  );
}
