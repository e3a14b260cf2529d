import type { Group } from "../../../parse/en/groups.ts";
import { tokenAt } from "../../../parse/en/tree.ts";
import { objectsOf, wordsOf } from "../../about.ts";
import { hasForces, isServing, isSomeOfTroops } from "../../forces.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";
import { isSide } from "./who.ts";

/** Forces that move must say where to, or what they leave; those that move in, or up to a front, arrive. */
export function isForceRedeployed(draft: Draft, reference: Reference): boolean {
  const { lemma, subjects, objects, phrases: around } = draft.predicate;
  const isLeft = (draft.roles.origin ?? draft.roles.installation) !== undefined;
  const goesTo = around.some(({ prep }) => /^(?:to|for)$/.test(prep));
  if (
    lemma === "order" &&
    (objects.length === 0 || !draft.roles.destination || around.some(({ prep }) => prep === "into"))
  )
    return false;
  if (lemma === "be" && !draft.roles.destination) return false;
  if (lemma === "move" && draft.mood.negated && !goesTo)
    return objects.length === 0 && subjects.some((group) => isArrayed(group, reference));
  if (
    lemma === "head" &&
    !isLeft &&
    subjects.some((group) => /^(?:reinforcement|vanguard)$/.test(reference.noun(group)))
  )
    return false;
  if (/^(?:transfer|switch|shift|divert|reassign)$/.test(lemma) && !isLeft && !draft.roles.destination) return false;
  if (/^(?:move|head|shift|gather|be)$/.test(lemma) && !isLeft) {
    if (!goesTo || around.some(({ prep }) => /^(?:into|toward|towards|up to)$/.test(prep))) return false;
  }
  return isForceMoving(draft, reference);
}

/** Somebody's troops move, or somebody moves troops; prices, talks and people who move house are not meant. */
export function isForceMoving(draft: Draft, reference: Reference): boolean {
  const { subjects } = draft.predicate;
  const objects = objectsOf(draft.predicate);
  const moved = objects.length > 0 ? objects : subjects;
  const isLeft = (draft.roles.origin ?? draft.roles.installation) !== undefined;
  if (isLeft && moved.some((group) => isArms(group, reference))) return true;
  return moved.some(
    (group) =>
      (hasForces(group, reference) && !isOneMan(group, reference)) ||
      (isServing(group, reference) && !isOneMan(group, reference)) ||
      isSomeOfTroops(group) ||
      isSide(group, reference) ||
      /^(?:personnel|equipment|unit)$/.test(reference.noun(group)) ||
      isPresence(group, reference) ||
      (reference.noun(group) === "man" && subjects.some((one) => hasForces(one, reference))),
  );
}

/** Forces and arms that stand somewhere; a convoy that has not moved brings something. */
function isArrayed(group: Group, reference: Reference): boolean {
  if (/^(?:convoy|column)$/.test(reference.noun(group))) return false;
  return isArms(group, reference) || isServing(group, reference);
}

/** "its troop presence", "the military footprint". */
function isPresence(group: Group, reference: Reference): boolean {
  return (
    /^(?:presence|footprint|deployment)$/.test(reference.noun(group)) &&
    wordsOf(group).some((word) => /^(?:troops?|military|force)$/.test(word))
  );
}

/** Arms that forces take along: "withdrew their tanks from the line". */
function isArms(group: Group, reference: Reference): boolean {
  const classes = reference.classes(group);
  return (
    classes.has("weapon") ||
    classes.has("aircraft") ||
    /^(?:tank|battery|armour|armor|launcher|howitzer|vehicle|system|hardware|arms|helicopter)$/.test(
      reference.noun(group),
    )
  );
}

/** An officer who is moved to another post is no force. */
function isOneMan(group: Group, reference: Reference): boolean {
  return (
    /^(?:officer|soldier|policeman|marine|trooper|serviceman|fighter|guard|pilot|adviser|trainer)$/.test(
      reference.noun(group),
    ) && tokenAt(group.tree, group.head).xpos === "NN"
  );
}
