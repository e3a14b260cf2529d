import type { Group } from "../../../parse/en/groups.ts";
import { isPronoun, wordsOf } from "../../about.ts";
import { hasForces, isForce } from "../../forces.ts";
import type { Draft, Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";

/** Forces are in a place, or move freely there. */
export const PRESENCE: Pattern[] = [
  {
    rule: "used-by",
    verbs: phrases("use, share"),
    mode: "active-in",
    roles: { installation: ["object"], actor: ["subject"] },
    needs: ["installation"],
    fits: isUsedByForces,
  },
  {
    rule: "host",
    verbs: phrases("host, house, accommodate, shelter, be host, be home, play host, harbour, harbor"),
    mode: "holds",
    roles: { installation: ["subject", "where"], area: ["subject", "where"], actor: ["object", "to", ""] },
    needs: ["installation", "area"],
    fits: isHost,
  },
  {
    rule: "stationed-at",
    verbs: phrases(
      "station, base, garrison, entrench, deploy, dig, headquarter, hole, bivouac, billet, barrack, quarter, position, post, camp",
    ),
    mode: "holds",
    roles: {
      actor: ["object"],
      installation: ["at", "in", "inside", "on", "where"],
      area: ["in", "around", "near", "on", "along", "outside", "in on", "where"],
    },
    needs: ["installation", "area", "place"],
    fits: isStationed,
  },
  {
    rule: "present-at",
    verbs: phrases(
      "be present, be at, remain at, be stationed, stay at, remain in, maintain presence, have presence, keep presence, retain presence, establish presence, have fighter, have force, stand guard, keep guard, mount guard, keep watch, have troops, have soldier, live at, live on, sit in, sit at, camp in, camp at, man post, dig in, hold position, be dig in, be ensconced, be holed up, hole up, keep troops, keep force, keep soldier, keep garrison, have garrison, maintain garrison, live there, remain there, stay there, be there, live alongside, maintain troops, maintain force",
    ),
    mode: "holds",
    roles: {
      actor: ["subject"],
      installation: ["at", "on", "inside", "where"],
      area: ["in", "at", "along", "around", "on", "where"],
    },
    fits: isForceThere,
  },
  {
    rule: "patrol",
    verbs: phrases("patrol, criss-cross, crisscross, police"),
    mode: "active-in",
    roles: {
      site: ["object", "in", "inside", "through", "along", "around", "of", "above", "over"],
      actor: ["subject"],
    },
    fits: isPatrol,
  },
  {
    rule: "patrols",
    verbs: phrases(
      "conduct patrol, carry out patrol, run patrol, mount patrol, start patrol, begin patrol, resume patrol, hold patrol",
    ),
    mode: "active-in",
    roles: { area: ["in", "through", "along", "around", "on"], actor: ["subject"] },
    needs: ["area", "place", "installation"],
    fits: isForceThere,
  },
  {
    rule: "active-in",
    verbs: phrases(
      "be active, remain active, operate, roam, prowl, be hotbed, remain hotbed, be stronghold, remain stronghold, be bastion, remain bastion, hide, be entrenched, be rife, move freely, hide out, remain at large, run rampant, run riot, rove, range, hold out, infest, be hot-bed, remain hot-bed, have foothold, retain foothold, keep foothold, be haven, be hideout, become hotbed, become stronghold, become haven, lurk, be at large, come and go, move around, shelter, be on move, be heartland, be fiefdom, gain foothold, establish foothold",
    ),
    mode: "active-in",
    roles: {
      place: ["in", "across", "around", "throughout", "along", "object", "where"],
      actor: ["of", "for", "modifier", "subject"],
    },
    fits: isForceThere,
  },
  {
    rule: "is-stronghold",
    verbs: phrases(
      "be stronghold, be bastion, be redoubt, be hotbed, be heartland, be hideout, be haven, remain stronghold, remain bastion, remain redoubt, remain hotbed, become stronghold, become bastion, become haven, become hotbed",
    ),
    mode: "active-in",
    roles: { site: ["subject"], actor: ["of", "for", "whose", "modifier"] },
    needs: ["installation", "area"],
    fits: isForceThere,
  },
  {
    rule: "there-since",
    nouns: phrases(
      "troops, troop, soldier, forces, force, contingent, unit, peacekeeper, fighter, marine, trainer, adviser, instructor, army",
    ),
    mode: "holds",
    roles: { actor: ["self"], area: ["in", "at", "on"] },
    needs: ["area"],
    fits: isThereSince,
  },
  {
    rule: "stronghold-of",
    nouns: phrases("stronghold, bastion, hotbed, redoubt, fiefdom, heartland, hideout"),
    mode: "active-in",
    roles: { area: ["object"], actor: ["modifier", "subject", "of"] },
    needs: ["actor"],
    fits: ({ roles }, reference) =>
      (roles.area?.some((group) => reference.entity(group, "place") !== undefined) ?? false) &&
      (roles.actor?.some((group) => isForce(group, reference)) ?? false),
  },
  {
    rule: "serve-as-base",
    verbs: ["serve as"],
    mode: "active-in",
    roles: { installation: ["subject"], actor: ["for"] },
    needs: ["installation"],
  },
];

/** "the airfield, used by US forces": where forces are; not what they use against others. */
function isUsedByForces({ predicate, roles }: Draft, reference: Reference): boolean {
  const isWhere = predicate.tree.sentence.tokens[predicate.head]?.xpos === "VBN";
  const isOne = roles.installation?.some(
    (group) => reference.entity(group, "installation") !== undefined || wordsOf(group)[0] === "the",
  );
  return (
    (isOne ?? false) &&
    isWhere &&
    predicate.objects.some((group) => roles.installation?.some(({ head }) => head === group.head)) &&
    predicate.subjects.some((g) => isForce(g, reference))
  );
}

function isHost({ roles }: Draft, reference: Reference): boolean {
  const { installation, area, actor } = roles;
  if ([...(installation ?? []), ...(area ?? [])].some(isPronoun)) return false;
  const named = installation?.some((group) => reference.entity(group, "installation")) ?? false;
  return (named && actor !== undefined) || (actor?.some((group) => isForce(group, reference)) ?? false);
}

/** Who is stationed where; in a town or country only what is plainly a force. */
function isStationed({ predicate, roles }: Draft, reference: Reference): boolean {
  if (!predicate.passive) return false;
  const areForces = roles.actor?.some((group) => isForce(group, reference)) ?? false;
  if (/^(?:post|position|quarter|camp)$/.test(predicate.lemma)) return areForces;
  if (roles.installation) return true;
  return /^(?:station|base|garrison|entrench|dig|hole|bivouac)$/.test(predicate.lemma) && areForces;
}

/** "Ugandan troops, in the province since 2021". */
function isThereSince({ predicate: { tree, phrases: found } }: Draft, reference: Reference): boolean {
  const at = found.find(({ prep, depth }) => depth === 0 && /^(?:in|at|on)$/.test(prep))?.group;
  if (!at || !found.some(({ prep, depth }) => depth === 0 && prep === "since")) return false;
  return tree.sentence.tokens[at.first - 2]?.text === "," && reference.classes(at).size > 0;
}

function isPatrol(draft: Draft, reference: Reference): boolean {
  return isForceThere(draft, reference) || (draft.roles.actor ?? []).some((group) => isForcesOwn(group, reference));
}

/** "fighter jets", "police vehicles", "a warship": what a force goes about in. */
function isForcesOwn(group: Group, reference: Reference): boolean {
  const classes = reference.classes(group);
  if (classes.has("aircraft")) return true;
  const before = group.tree.sentence.tokens[group.first - 1]?.lemma.toLowerCase() ?? "";
  const isOfForce = [before, ...wordsOf(group)].some((word) =>
    /^(?:police|army|military|armou?red|un|coast|naval)$/.test(word),
  );
  return classes.has("equipment") && (isOfForce || group.names.length > 0);
}

function isForceThere({ roles, predicate }: Draft, reference: Reference): boolean {
  const isSide = (group: Group) =>
    predicate.lemma === "keep" || predicate.lemma === "maintain"
      ? hasForces(group, reference) || /^(?:side|neither|both)$/.test(reference.noun(group))
      : isForce(group, reference);
  return roles.actor?.some(isSide) ?? false;
}
