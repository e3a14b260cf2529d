import { tokenAt } from "../../parse/en/tree.ts";
import { isByOther, isItself, isOpen, isPast, isPronoun, objectsOf } from "../about.ts";
import { hasForces, isForce } from "../forces.ts";
import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import type { Reference } from "../reference.ts";

/** A side holds, disputes or moves freely in a place; presence and guarding count as holding. */
export const control: Frame = {
  type: "control",
  allows: {
    actor: ["force", "body", "people"],
    opponent: ["force", "body"],
    installation: ["installation"],
    area: ["place", "installation"],
  },
  needs: [
    ["actor", "opponent"],
    ["installation", "area", "place"],
  ],
  splits: ["installation"],
  patterns: [
    {
      rule: "besiege",
      verbs: phrases(
        "besiege, lay siege, surround, encircle, blockade, besieged, ring, cut off, impose siege, impose blockade",
      ),
      mode: "besieged",
      roles: { thing: ["object", "to", "on", "of"], actor: ["subject"] },
      needs: ["installation", "area"],
      fits: isByForces,
    },
    {
      rule: "dispute",
      verbs: ["dispute", "contest", "claim"],
      mode: "disputed",
      roles: { thing: ["object", "of", "over"], actor: ["between", "subject"], opponent: ["with"] },
      fits: isDisputed,
    },
    {
      rule: "keep-control",
      verbs: phrases(
        "keep control, retain control, have control, exercise control, maintain control, hold control, be in control, remain in control, tighten control, tighten grip, consolidate control, keep hold, hold sway, tighten hold",
      ),
      mode: "holds",
      roles: { thing: ["of", "over", "on", "in"], actor: ["subject"] },
      fits: hasHolder,
    },
    {
      rule: "hold",
      verbs: phrases(
        "hold, control, occupy, guard, administer, govern, rule, secure, patrol, dominate, police, defend, keep, retain",
      ),
      mode: "holds",
      roles: { thing: ["object"], actor: ["subject"] },
      fits: isHeld,
    },
    {
      rule: "under-control",
      verbs: phrases(
        "be under control, remain under control, come under control, stay under control, be in hand, remain in hand, stay in hand, be under authority, remain under authority, remain in hands, pass hand, be hand, be control, be under occupation, remain under occupation, be under rule, be under administration",
      ),
      mode: "holds",
      roles: { thing: ["subject"], actor: ["of", "modifier", "under", "in"] },
    },
    {
      rule: "under-siege",
      verbs: phrases("be under siege, remain under siege, be under blockade, come under siege"),
      mode: "besieged",
      roles: { thing: ["subject"], actor: ["by", "from"] },
      needs: ["installation", "area"],
    },
    {
      rule: "run-by",
      verbs: ["run", "operate", "man", "staff"],
      mode: "holds",
      roles: { installation: ["object"], actor: ["subject"] },
      needs: ["installation"],
      fits: (draft, reference) =>
        draft.predicate.objects.some((group) => reference.classes(group).has("installation")) &&
        draft.predicate.subjects.some((group) => isForce(group, reference) || reference.entity(group, "actor")),
    },
    {
      rule: "host",
      verbs: phrases("host, house, accommodate, shelter"),
      mode: "holds",
      roles: { installation: ["subject"], actor: ["object"] },
      needs: ["installation"],
      fits: (draft, reference) => {
        const { installation, actor } = draft.roles;
        const named = installation?.some((group) => reference.entity(group, "installation")) ?? false;
        return (named && actor !== undefined) || (actor?.some((group) => isForce(group, reference)) ?? false);
      },
    },
    {
      rule: "raise-flag",
      verbs: phrases("raise, hoist, fly, plant"),
      mode: "holds",
      roles: { actor: ["subject", "of"], thing: ["over", "above", "on", "atop", "in", "at"] },
      needs: ["installation", "area"],
      fits: ({ predicate }, reference) => objectsOf(predicate).some((g) => /^(?:flag|banner)$/.test(reference.noun(g))),
    },
    {
      rule: "stationed-at",
      verbs: phrases("station, base, garrison, entrench, deploy, dig, headquarter, hole"),
      mode: "holds",
      roles: { actor: ["object"], installation: ["at", "in", "inside", "on"], area: ["in"] },
      needs: ["installation"],
      fits: (draft) => draft.predicate.passive,
    },
    {
      rule: "present-at",
      verbs: phrases(
        "be present, be at, remain at, be stationed, stay at, remain in, maintain presence, have presence, keep presence, retain presence, establish presence, have fighter, have force, stand guard, keep guard, mount guard",
      ),
      mode: "holds",
      roles: { actor: ["subject"], installation: ["at", "on", "inside"], area: ["in", "at"] },
      fits: isForceThere,
    },
    {
      rule: "active-in",
      verbs: phrases(
        "be active, remain active, operate, roam, prowl, be hotbed, remain hotbed, be stronghold, remain stronghold, be bastion, remain bastion, hide, be entrenched",
      ),
      mode: "active-in",
      roles: {
        place: ["in", "across", "around", "throughout", "along", "object"],
        actor: ["of", "for", "modifier", "subject"],
      },
      fits: isForceThere,
    },
    {
      rule: "serve-as-base",
      verbs: ["serve as"],
      mode: "active-in",
      roles: { installation: ["subject"], actor: ["for"] },
      needs: ["installation"],
    },
    {
      rule: "siege-of",
      nouns: ["siege", "encirclement", "blockade"],
      roles: { thing: ["object"], actor: ["subject", "by", "modifier"] },
      mode: "besieged",
      needs: ["area", "installation"],
      fits: (draft) =>
        isStanding(draft) &&
        draft.predicate.objects.some((g) => draft.roles.area?.includes(g) || draft.roles.installation?.includes(g)),
    },
    {
      rule: "occupation-of",
      nouns: ["control"],
      roles: { thing: ["over", "object"], actor: ["subject", "by"] },
      mode: "holds",
      needs: ["actor"],
      fits: isPossessed,
    },
  ],
};

/** A force, or somebody whose name is not known here; fans surround a stadium and trees a village. */
function isByForces(draft: Draft, reference: Reference): boolean {
  return draft.predicate.subjects.some((group) => hasForces(group, reference) || isOpen(group, reference));
}

/** "claims Crimea": a place; "claimed the attack" and "claimed the lives" are other things. */
function isDisputed(draft: Draft, reference: Reference): boolean {
  const { roles, predicate } = draft;
  if (predicate.lemma === "claim") return roles.area !== undefined && isByForces(draft, reference);
  return true;
}

function hasHolder(draft: Draft, reference: Reference): boolean {
  return !isByOther(draft, reference) && (draft.roles.installation ?? draft.roles.area) !== undefined;
}

/** The place itself is held: not a parade in it, nor a majority in its council. */
function isHeld(draft: Draft, reference: Reference): boolean {
  const { installation, area, actor } = draft.roles;
  const held = [...(installation ?? []), ...(area ?? [])];
  const { predicate } = draft;
  if (!isItself(draft, held, reference) || (predicate.lemma === "occupy" && isPast(predicate))) return false;
  if (!/^(?:keep|retain|defend|police|dominate|secure)$/.test(predicate.lemma)) return true;
  return actor?.some((group) => isForce(group, reference)) ?? false;
}

/** A siege that is lifted no longer stands. */
function isStanding({ predicate: { tree, head } }: Draft): boolean {
  const above = tokenAt(tree, head).head;
  return above < 0 || !/^(?:end|lift|break|raise)$/.test(tokenAt(tree, above).lemma);
}

/** "the group's control of the border" says who holds it; "took control" says another thing. */
function isPossessed({ predicate, roles }: Draft, reference: Reference): boolean {
  const held = [...(roles.installation ?? []), ...(roles.area ?? [])];
  return (
    predicate.carrier === undefined &&
    held.length > 0 &&
    (roles.actor?.some((group) => hasForces(group, reference) || isPronoun(group)) ?? false)
  );
}

function isForceThere(draft: Draft, reference: Reference): boolean {
  return draft.roles.actor?.some((group) => isForce(group, reference)) ?? false;
}
