import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import type { Reference } from "../reference.ts";

/** Forces leave, pull back or are cut. */
export const withdrawal: Frame = {
  type: "withdrawal",
  allows: {
    actor: ["force", "body"],
    origin: ["installation", "place"],
    installation: ["installation"],
    destination: ["installation", "place"],
  },
  needs: [["actor", "origin", "installation"]],
  sites: true,
  counts: ["actor"],
  unit: "personnel",
  patterns: [
    {
      rule: "reduce",
      verbs: phrases(
        "draw down, cut, reduce, shrink, scale back, scale down, downsize, slash, trim, halve, thin out, lower",
      ),
      mode: "reduce",
      roles: { actor: ["subject", "object"], place: ["in"] },
      needs: [],
      fits: isCutOfForces,
    },
    {
      rule: "leave",
      verbs: phrases("leave, quit, vacate, exit, abandon, evacuate, desert"),
      mode: "withdraw",
      roles: { left: ["object"], actor: ["subject"], destination: ["for", "to"] },
      needs: ["origin", "installation"],
      fits: isForceLeaving,
    },
    {
      rule: "redeploy",
      verbs: phrases("redeploy, relocate, reposition, consolidate, concentrate, regroup, shift, move, transfer, head"),
      mode: "redeploy",
      roles: {
        left: ["from", "out of"],
        destination: ["to", "into", "in", "at", "for"],
        actor: ["subject", "object"],
      },
      fits: isForceMoving,
    },
    {
      rule: "withdraw",
      verbs: phrases(
        "withdraw, pull out, pull back, move out, retreat, depart, bring home, go home, return home, fly out, pull, pack up, ship out, cross, evacuate",
      ),
      mode: "withdraw",
      roles: { left: ["from", "out of"], destination: ["to", "into", "for"], actor: ["subject", "object"] },
      fits: isForceMoving,
    },
    {
      rule: "withdrawal-of",
      nouns: phrases("withdrawal, pullout, departure, retreat, exit, evacuation, pullback"),
      mode: "withdraw",
      roles: { left: ["from", "out of"], destination: ["to"], actor: ["object", "subject", "modifier"] },
    },
    {
      rule: "reduction-of",
      nouns: phrases("drawdown, reduction, downsizing, cut"),
      mode: "reduce",
      roles: { actor: ["object", "in", "subject", "modifier"] },
      fits: (draft, reference) => draft.roles.actor?.some((group) => reference.classes(group).has("force")) ?? false,
    },
    {
      rule: "redeployment-of",
      nouns: phrases("redeployment, relocation, repositioning, consolidation"),
      mode: "redeploy",
      roles: { left: ["from"], destination: ["to", "in", "at"], actor: ["object", "subject", "modifier"] },
    },
  ],
};

const STRENGTH = new Set(
  "footprint presence number level strength contingent deployment force troop personnel mission staff".split(" "),
);

function isCutOfForces(draft: Draft, reference: Reference): boolean {
  return draft.predicate.objects.some(
    (group) => STRENGTH.has(reference.noun(group)) || reference.classes(group).has("force"),
  );
}

function isForceLeaving(draft: Draft, reference: Reference): boolean {
  if (draft.predicate.passive) return true;
  return draft.roles.actor?.some((group) => isArmed(group, reference)) ?? false;
}

/** Somebody's troops move, or somebody moves troops; prices, talks and people who move house are not meant. */
function isForceMoving(draft: Draft, reference: Reference): boolean {
  const moved = [...draft.predicate.objects, ...(draft.predicate.objects.length === 0 ? draft.predicate.subjects : [])];
  return moved.some(
    (group) => isArmed(group, reference) || /^(?:personnel|equipment|unit)$/.test(reference.noun(group)),
  );
}

function isArmed(group: Parameters<Reference["classes"]>[0], reference: Reference): boolean {
  const kind = reference.entity(group, "actor")?.kind;
  return (
    reference.classes(group).has("force") ||
    kind === "armed-force" ||
    kind === "armed-group" ||
    kind === "coalition" ||
    kind === "state"
  );
}
