import type { Group } from "../../parse/en/groups.ts";
import { tokenAt } from "../../parse/en/tree.ts";
import { isPronoun } from "../about.ts";
import { isForce } from "../forces.ts";
import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import type { Reference } from "../reference.ts";

const FORCE_NOUNS = phrases(
  "force, mission, contingent, detachment, army, garrison, brigade, battalion, militia, coalition, unit, group, operation, regiment, battlegroup, guard, corps, navy, taskforce",
);
const TROOP_NOUNS = phrases(
  "troops, troop, soldier, peacekeeper, fighter, personnel, marine, mercenary, police, officer",
);

/** So many personnel, aircraft or bases are in place. */
export const forceLevel: Frame = {
  type: "force_level",
  allows: { actor: ["force", "people", "aircraft", "body"], installation: ["installation"] },
  needs: [["actor"]],
  counts: ["actor"],
  unit: "personnel",
  patterns: [
    {
      rule: "stands-at",
      verbs: phrases("stand at, remain at, peak at, put at, stay at, hover, total, reach, number"),
      roles: { actor: ["of", "subject", "object"] },
      fits: isNumberOfForces,
    },
    {
      rule: "are-in",
      verbs: phrases("be, remain, stay, serve, operate, live, fight, linger, form, make up, work, sit"),
      roles: { actor: ["subject"] },
      fits: isStrengthThere,
    },
    {
      rule: "home-to",
      verbs: phrases("be home, be host, play host"),
      roles: { installation: ["subject"], actor: ["to"] },
      fits: isStrengthOf,
    },
    {
      rule: "has",
      verbs: phrases(
        "have, keep, maintain, retain, number, command, field, boast, total, comprise, muster, consist of, count, contribute, provide, be make up of",
      ),
      roles: { installation: ["subject"], actor: ["subject", "object", "of"] },
      fits: isStrengthOf,
    },
    {
      rule: "hosts",
      verbs: phrases("host, house, accommodate, hold, shelter"),
      roles: { installation: ["subject"], actor: ["object"] },
      fits: isStrengthOf,
    },
    {
      rule: "leaves",
      verbs: ["leave"],
      roles: { actor: ["object"] },
      fits: isLeftThere,
    },
    {
      rule: "stationed",
      verbs: phrases(
        "station, base, deploy, house, host, garrison, quarter, headquarter, position, mass, spread, scatter, billet, assign, leave, post, park, berth, moor",
      ),
      roles: { actor: ["object"] },
      fits: (draft, reference) => draft.predicate.passive && isStrength(draft, reference),
    },
    {
      rule: "strong",
      nouns: FORCE_NOUNS,
      roles: { actor: ["self"] },
      fits: isSized,
    },
    {
      rule: "on-the-ground",
      nouns: TROOP_NOUNS,
      roles: { actor: ["self"] },
      fits: isOnTheGround,
    },
  ],
};

/** Below this a number of soldiers is those of one scene, not a strength. */
const FEWEST = 10;
/** From here on "the 900 soldiers in Syria" are all that are there. */
const MANY = 100;

/** A number of troops or aircraft as such: not "three soldiers were at the gate". */
function isStrength(draft: Draft, reference: Reference): boolean {
  const { amount, predicate, roles } = draft;
  if (!amount) return false;
  const { value, min, max } = amount.amount;
  const isMany = Math.max(value ?? 0, min ?? 0, max ?? 0) >= FEWEST;
  const counted = [...(roles.actor ?? []), ...predicate.objects];
  return (
    isMany && counted.some((g) => isForce(g, reference) || isAircraft(g, reference) || isPosted(g, draft, reference))
  );
}

/** "F-16s", "MiG-29s": known by their letters and number. */
function isAircraft(group: Group, reference: Reference): boolean {
  return (
    reference.classes(group).has("aircraft") || /^\p{Lu}\p{L}{0,2}-\d{1,3}/u.test(tokenAt(group.tree, group.head).text)
  );
}

/** "5,000 people are stationed at the base", "100 Britons": who they are is not said, where they are is. */
function isPosted(group: Group, { roles, predicate }: Draft, reference: Reference): boolean {
  return (
    roles.installation !== undefined &&
    /^(?:station|base|deploy|post|garrison)$/.test(predicate.lemma) &&
    reference.classes(group).has("people")
  );
}

/** "The number of US troops in Iraq stood at 5,200", "the force numbers 3,000". */
function isNumberOfForces({ amount, predicate, roles }: Draft, reference: Reference): boolean {
  const { value, min, max } = amount?.amount ?? {};
  if (Math.max(value ?? 0, min ?? 0, max ?? 0) < FEWEST) return false;
  const isNumber = [...predicate.subjects, ...predicate.objects].some((group) =>
    /^(?:number|strength|total|level|presence|contingent|force)$/.test(reference.noun(group)),
  );
  return isNumber && (roles.actor?.some((group) => isForce(group, reference)) ?? false);
}

/** "leaving about 2,500 troops in Iraq", "left 400 troops behind"; not "left 12 soldiers dead". */
function isLeftThere(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  if (
    predicate.passive ||
    (!roles.place && !roles.installation && !isInPlace(predicate, reference)) ||
    !isStrength(draft, reference)
  )
    return false;
  const { tokens } = predicate.tree.sentence;
  const [object] = predicate.objects;
  return object !== undefined && !/^(?:JJ|VBN|RB)/.test(tokens[object.last + 1]?.xpos ?? "");
}

/** "the 17,500-strong force", "a 500-member detachment": in a place, or a force as such. */
function isSized({ amount, predicate, sentence }: Draft): boolean {
  return (
    amount !== undefined &&
    predicate.carrier === undefined &&
    sentence.sentence.tokens.some(
      ({ start, text }) => /^(?:strong|member|man|soldier|troop)$/.test(text) && start === amount.amount.end + 1,
    )
  );
}

/** The verb above says what befell them, or that they are there. */
function isToldByVerb({ tree, head }: Draft["predicate"]): boolean {
  const above = tokenAt(tree, head).head;
  return above >= 0 && BEFELL_OR_THERE.test(tokenAt(tree, above).lemma);
}

const BEFELL_OR_THERE =
  /^(?:kill|wound|injure|hurt|die|capture|arrest|shoot|lose|be|remain|stay|serve|operate|live|station|base|deploy|post)$/;

/** "with 13,000 peacekeepers on the ground", "the 5,200 American troops in Iraq"; not those whom something befell there. */
function isOnTheGround(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  if (!isStrength(draft, reference) || !roles.actor || isToldByVerb(predicate)) return false;
  const own = predicate.phrases.filter(({ depth }) => depth === 0);
  if (own.some(({ prep, group }) => prep === "on" && reference.noun(group) === "ground")) return true;
  const [actor] = roles.actor;
  if (!actor || !/^(?:the|its|their|our|his)$/i.test(tokenAt(actor.tree, actor.first).text)) return false;
  const { value, min, max } = draft.amount?.amount ?? {};
  return (
    Math.max(value ?? 0, min ?? 0, max ?? 0) >= MANY &&
    own.some(({ prep, group }) => prep === "in" && reference.entity(group, "place") !== undefined)
  );
}

/** "in the country", "on the border". */
function isInPlace({ phrases: around }: Draft["predicate"], reference: Reference): boolean {
  return around.some(
    ({ prep, group }) => /^(?:in|at|on|across|throughout)$/.test(prep) && reference.classes(group).has("place"),
  );
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
