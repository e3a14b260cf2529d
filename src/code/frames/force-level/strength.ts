import type { Group } from "../../../parse/en/groups.ts";
import { modifierAt } from "../../../parse/en/predicates/modifiers.ts";
import { dependents, tokenAt } from "../../../parse/en/tree.ts";
import { isPronoun, wordsOf } from "../../about.ts";
import { hasForces, isForce, isNationals, isSomeOfTroops } from "../../forces.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";

/** Below this a number of soldiers is those of one scene, not a strength. */
const FEWEST = 10;
/** From here on "the 900 soldiers in Syria" are all that are there. */
const MANY = 100;

/** A number of troops or aircraft as such: not "three soldiers were at the gate". */
export function isStrength(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  const counted = [...(roles.actor ?? []), ...predicate.objects];
  return (
    isMany(draft) &&
    counted.some(
      (g) =>
        isForce(g, reference) ||
        isAircraft(g, reference) ||
        isPosted(g, draft, reference) ||
        isSomeOfTroops(g) ||
        (isOfThem(g) && /^(?:be|remain|serve|base|station)$/.test(predicate.lemma)),
    )
  );
}

/** From ten upwards; "thousands", "hundreds" without a number too. */
function isMany({ amount }: Draft, fewest = FEWEST): boolean {
  if (!amount) return false;
  const { value, min, max, text } = amount.amount;
  if (value === undefined && min === undefined && max === undefined) return /\b(?:hundred|thousand)s?\b/i.test(text);
  return Math.max(value ?? 0, min ?? 0, max ?? 0) >= fewest;
}

/** "Some 200 of those": of the troops told of before. */
function isOfThem({ tree, head }: Group): boolean {
  return (
    tokenAt(tree, head).upos === "NUM" &&
    dependents(tree, head, "nmod").some((at) => /^(?:them|these|those|whom)$/.test(tokenAt(tree, at).text))
  );
}

/** "F-16s", "MiG-29s": known by their letters and number. */
function isAircraft(group: Group, reference: Reference): boolean {
  return (
    reference.classes(group).has("aircraft") || /^\p{Lu}\p{L}{0,2}-\d{1,3}/u.test(tokenAt(group.tree, group.head).text)
  );
}

/** "5,000 people are stationed at the base", "120 Germans remain": who they are is not said, where they are is. */
function isPosted(group: Group, { roles, predicate }: Draft, reference: Reference): boolean {
  if (isNationals(group) && /^(?:station|base|deploy|post|garrison|serve|spread|remain|be)$/.test(predicate.lemma))
    return (roles.place ?? roles.installation) !== undefined || predicate.passive;
  return (
    roles.installation !== undefined &&
    /^(?:station|base|deploy|post|garrison)$/.test(predicate.lemma) &&
    reference.classes(group).has("people")
  );
}

/** "The number of US troops in Iraq stood at 5,200", "the force numbers 3,000". */
export function isNumberOfForces(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  if (!isMany(draft) || roles.actor?.some(isGone)) return false;
  const numbers = [...predicate.subjects, ...predicate.objects].filter((group) =>
    /^(?:number|strength|total|level|presence|contingent|force|deployment|garrison|mission|footprint|size)$/.test(
      reference.noun(group),
    ),
  );
  return (
    numbers.some((group) => wordsOf(group).some((word) => /^(?:troops?|military)$/.test(word))) ||
    (numbers.length > 0 && (roles.actor?.some((group) => isForce(group, reference)) ?? false)) ||
    numbers.some((group) => isOfForce(group, reference))
  );
}

/** "the number of personnel who left": no level. */
function isGone({ tree, head }: Group): boolean {
  return dependents(tree, head, "acl:relcl").some((at) =>
    /^(?:leave|withdraw|depart|flee|die|desert|kill|wound|arrive|return)$/.test(tokenAt(tree, at).lemma),
  );
}

/** "its strength", "their number", "the American presence": that of an armed body, or of one that only the text before names. */
function isOfForce({ tree, head, names }: Group, reference: Reference): boolean {
  return dependents(tree, head, "nmod:poss", "amod", "compound").some((at) => {
    const owner = modifierAt(tree, at, names);
    const isUnknown = /^(?:its|their)$/i.test(tokenAt(tree, at).text) && reference.entity(owner, "actor") === undefined;
    return isUnknown ? NUMBERED.test(reference.noun({ ...owner, head })) : hasForces(owner, reference);
  });
}

const NUMBERED = /^(?:number|strength)$/;

/** "Its strength was no more than 100 soldiers." */
export function isStrengthTold(draft: Draft, reference: Reference): boolean {
  const { predicate } = draft;
  return (
    predicate.kind === "copula" &&
    predicate.subjects.some((group) =>
      /^(?:strength|number|size|contingent|garrison|presence)$/.test(reference.noun(group)),
    ) &&
    predicate.objects.some((group) => isForce(group, reference)) &&
    isMany(draft)
  );
}

/** "leaving about 2,500 troops in Iraq", "left 400 troops behind"; not "left 12 soldiers dead". */
export function isLeftThere(draft: Draft, reference: Reference): boolean {
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

/** "the 17,500-strong force", "a 500-member detachment", "the brigade, 2,300 strong": in a place, or a force as such. */
export function isSized({ amount, predicate, sentence }: Draft): boolean {
  return (
    amount !== undefined &&
    predicate.carrier === undefined &&
    sentence.sentence.tokens.some(
      ({ start, text }) => /^(?:strong|member|man|soldier|troop)$/.test(text) && start === amount.amount.end + 1,
    )
  );
}

/** "The remaining troops, fewer than 4,000,": a number set beside the forces; of those whom something befell it is no strength. */
export function isNumberBeside({ predicate, sentence, roles }: Draft, reference: Reference): boolean {
  const [actor] = roles.actor ?? [];
  if (!actor || !isForce(actor, reference)) return false;
  const { tokens } = predicate.tree.sentence;
  if (tokens[actor.last + 1]?.text !== ",") return false;
  const from = tokens[actor.last + 2]?.start ?? 0;
  const beside = sentence.amounts.find(({ start, ordinal }) => start === from && !ordinal);
  const after = tokens.find(({ start }) => beside && start >= beside.end)?.text ?? "";
  return (
    beside !== undefined &&
    /^(?:,|strong|in)$/.test(after) &&
    Math.max(beside.value ?? 0, beside.min ?? 0, beside.max ?? 0) >= MANY
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
export function isOnTheGround(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  if (!isStrength(draft, reference) || !roles.actor || isToldByVerb(predicate)) return false;
  const own = predicate.phrases.filter(({ depth }) => depth === 0);
  if (own.some(({ prep, group }) => prep === "on" && reference.noun(group) === "ground")) return true;
  const [actor] = roles.actor;
  if (!actor || !/^(?:the|its|their|our|his)$/i.test(tokenAt(actor.tree, actor.first).text)) return false;
  return (
    isMany(draft, MANY) &&
    own.some(({ prep, group }) => prep === "in" && reference.entity(group, "place") !== undefined)
  );
}

/** "in the country", "on the border". */
function isInPlace({ phrases: around }: Draft["predicate"], reference: Reference): boolean {
  return around.some(
    ({ prep, group }) => /^(?:in|at|on|across|throughout)$/.test(prep) && reference.classes(group).has("place"),
  );
}

/** "5,000 troops are in Iraq", "there are 900 troops in Syria", "some 2,500 soldiers remain". */
export function isStrengthThere(draft: Draft, reference: Reference): boolean {
  const { objects, lemma, phrases: around } = draft.predicate;
  const isThere =
    (draft.roles.place ?? draft.roles.installation) !== undefined ||
    (lemma === "remain" && isMany(draft, MANY)) ||
    around.some(
      ({ prep, group }) =>
        /^(?:in|at|on|across|throughout|around|inside|near|along)$/.test(prep) &&
        (reference.classes(group).has("place") || /^(?:north|south|east|west|camp)$/.test(reference.noun(group))),
    );
  return isThere && objects.length === 0 && isStrength(draft, reference);
}

/** "The mission has 13,000 soldiers", "the base houses 300 troops"; a film has soldiers in it too. */
export function isStrengthOf(draft: Draft, reference: Reference): boolean {
  const { subjects } = draft.predicate;
  return (
    (subjects.some((group) => isHolder(group, reference)) || isHomeOf(draft.predicate)) &&
    (isStrength(draft, reference) || isMenOf(draft, subjects, reference))
  );
}

/** "…, was once home to 40,000 soldiers": whatever the parser took for the subject. */
function isHomeOf({ tree, head, subjects }: Draft["predicate"]): boolean {
  return subjects.length === 0 && tokenAt(tree, head).lemma === "home";
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

/** "manned by 140 police officers"; ten or more, whatever the post. */
export function isManned(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  return (
    isStrength(draft, reference) &&
    predicate.subjects.some((group) => isForce(group, reference) && roles.actor?.includes(group)) &&
    predicate.objects.some((group) => reference.classes(group).has("installation"))
  );
}
