import type { Group } from "../parse/en/groups.ts";
import { dependents, tokenAt } from "../parse/en/tree.ts";
import { wordsOf } from "./about.ts";
import type { Reference } from "./reference.ts";

/** The kinds of what is armed. */
export const ARMED_KINDS = new Set(["armed-force", "armed-group", "coalition"]);

/** Forces, armed groups and coalitions, their members and their parts ("Boko Haram fighters", "cells of Islamic State"). */
export function isForce(group: Group, reference: Reference): boolean {
  if (reference.classes(group).has("force")) return true;
  if (ARMED_KINDS.has(reference.entity(group, "actor")?.kind ?? "")) return true;
  if (group.names.some(({ readings }) => readings.some(({ entity }) => ARMED_KINDS.has(entity.kind)))) return true;
  if (reference.noun(group) === "helmet" && wordsOf(group).includes("blue")) return true;
  return wordsOf(group).some((word) => ARMED_WORDS.test(word)) || isSomebodysMen(group, reference);
}

/** "its men", "Haftar's men". */
function isSomebodysMen(group: Group, reference: Reference): boolean {
  return reference.noun(group) === "man" && hasOwner(group);
}

/** What makes a group or a faction an armed one. */
const ARMED_WORDS = /^(?:rebel|armed|militant|insurgent|jihadist|islamist|paramilitary|guerrilla|separatist|militia)$/;

/** Who can have forces of their own: a state or its government besides those that are armed. */
export function hasForces(group: Group, reference: Reference): boolean {
  return (
    isForce(group, reference) ||
    reference.entity(group, "actor")?.kind === "state" ||
    /^(?:junta|regime|coalition|insurgency|caliphate)$/.test(reference.noun(group))
  );
}

/** Forces, or those who serve with them: told by their nation ("the Danes"), or by what they are with whose they are ("French engineers", "its staff", "Wagner men"). */
export function isServing(group: Group, reference: Reference): boolean {
  if (isForce(group, reference) || isNationals(group)) return true;
  return SERVING.has(reference.noun(group)) && (group.names.length > 0 || hasOwner(group));
}

/** "35 of whom", "several hundred of these", "some": of the troops just named. */
export function isSomeOfTroops({ tree, head, first }: Group): boolean {
  const { text, upos } = tokenAt(tree, head);
  if (upos !== "NUM" && !/^(?:some|others|most|many|more|half|dozens|hundreds|rest|remainder)$/i.test(text))
    return false;
  return tree.sentence.tokens.slice(0, first).some(({ lemma }) => TROOPS.test(lemma));
}

const TROOPS = /^(?:troops?|soldier|force|personnel|peacekeeper|marine|contingent|fighter|mercenary)$/;

/** "the Danes", "100 Britons". */
export function isNationals({ tree, head, names }: Group): boolean {
  const { upos, start, end } = tokenAt(tree, head);
  if (upos !== "PROPN") return false;
  return names.some(
    (name) => name.start <= start && end <= name.end && name.readings.some(({ via }) => via === "demonym"),
  );
}

const SERVING = new Set(
  "man woman staff engineer medic technician specialist observer monitor contractor diplomat sapper volunteer member instructor employee operative national helmet".split(
    " ",
  ),
);

/** "its engineers". */
function hasOwner({ tree, head }: Group): boolean {
  return dependents(tree, head, "nmod:poss").length > 0;
}

/** Whether a group can use force: a force, an armed body, a state, armed people, manned aircraft. */
export function isArmed(group: Group, reference: Reference): boolean {
  const kind = reference.entity(group, "actor")?.kind;
  if (kind === "state" || ARMED_KINDS.has(kind ?? "")) return true;
  const classes = reference.classes(group);
  if (classes.has("force") || classes.has("aircraft")) return true;
  const words = group.tree.sentence.tokens.slice(group.first, group.last + 1);
  return ARMED_PEOPLE.has(reference.noun(group)) || words.some(({ text }) => /^(?:armed|masked|rival)$/i.test(text));
}

const ARMED_PEOPLE = new Set(
  "attacker assailant bandit bomber gang mob gunman raider pirate herder herdsman tribesman rioter extremist cartel faction villain kidnapper bulldozer sniper".split(
    " ",
  ),
);

/** Armed groups and those who are called rebels, militants or armed men, known or not. */
export function isNonState(group: Group, reference: Reference): boolean {
  const entity = reference.entity(group, "actor");
  if (entity && entity.kind !== "people") return entity.kind === "armed-group";
  if (group.names.some(({ readings }) => readings.some((r) => r.entity.kind === "armed-group"))) return true;
  return NON_STATE.has(reference.noun(group)) || wordsOf(group).some((word) => ARMED_WORDS.test(word));
}

const NON_STATE = new Set(
  "militant rebel insurgent fighter militia militiaman gunman gunmen jihadist jihadi extremist guerrilla group separatist islamist paramilitary mercenary faction gang cartel terrorist opposition tribesman mutineer".split(
    " ",
  ),
);
