import type { Group } from "../../../parse/en/groups.ts";
import { tokenAt } from "../../../parse/en/tree.ts";
import { textOf } from "../../about.ts";
import { isArmed } from "../../forces.ts";
import type { Draft } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";
import { isPhysical } from "../../things.ts";
import { isByWeapon, isIncoming } from "./arms.ts";
import { isBySanctions } from "./sanctions.ts";

/** What is hit, whether a base, a place or anything else. */
function hits({ roles }: Pick<Draft, "roles">): Group[] {
  return [...(roles.target ?? []), ...(roles.installation ?? []), ...(roles.place ?? [])];
}

export function isHitPhysical(draft: Draft, reference: Reference): boolean {
  return hits(draft).every(
    (group) => isPhysical(group, reference) || reference.entity(group) !== undefined || isUnknownName(group, reference),
  );
}

/** A name that nobody knows: "Kagara", "Juan Pérez". */
function isUnknownName(group: Group, reference: Reference): boolean {
  return tokenAt(group.tree, group.head).upos === "PROPN" && isWithoutClass(group, reference);
}

/** Under fire from those who have arms; critics and voters have none. */
export function isUnderFireOf(draft: Draft, reference: Reference): boolean {
  return (draft.roles.actor ?? []).some((group) => isArmed(group, reference)) && isHitPhysical(draft, reference);
}

/** Under fire for something is criticised; for a night, from three sides or with rockets, shot at. */
export function isUnderArms(draft: Draft, reference: Reference): boolean {
  const { predicate, roles, sentence } = draft;
  const own = predicate.phrases.filter(({ depth }) => depth === 0);
  if (own.some(({ prep, group }) => /^(?:from|by)$/.test(prep) && !SIDE.test(reference.noun(group)))) return false;
  const cause = own.find(({ prep }) => /^(?:for|over)$/.test(prep))?.group;
  const isSpan =
    cause !== undefined &&
    (SPAN.test(reference.noun(cause)) ||
      sentence.times.some(({ start, end }) => start < cause.end && cause.start < end));
  if (roles.weapon === undefined && hits(draft).some((group) => isUnknownName(group, reference))) return false;
  return (cause === undefined || isSpan || roles.weapon !== undefined) && isHitPhysical(draft, reference);
}
const SIDE =
  /^(?:side|direction|air|ground|sea|distance|hill|rooftop|roof|position|territory|bank|north|south|east|west|afar|mountain|building|house)$/;
const SPAN = /^(?:day|night|hour|week|month|minute|time|while|attempt)$/;

const NEEDS_ARMS = new Set(
  phrases("attack, strike, hit, target, storm, assault, rocket, ram, gas, blast, raid, hammer, batter, harass, savage"),
);

/** Verbs that say more than fighting ("hit by sanctions", "attacked the budget") need arms, or armed people, and something that can be hit. */
export function isStrike(draft: Draft, reference: Reference): boolean {
  const { roles, predicate } = draft;
  const target = roles.target ?? [];
  const doers = predicate.subjects;
  const isByArmed = doers.some((group) => isArmed(group, reference));
  const physical = target.every(
    (group) =>
      isPhysical(group, reference) ||
      isQuarter(group) ||
      (isByArmed &&
        (isSomebody(group, reference) || (ONLY_BY_ARMS.has(predicate.lemma) && isConcrete(group, reference)))),
  );
  if (target.some((group) => isIncoming(group, reference)) || (!roles.weapon && isBySanctions(draft))) return false;
  if (predicate.lemma === "raid" && doers.some((group) => reference.noun(group) === "police")) return false;
  if (doers.some((group) => /(?:protester|demonstrator)$/.test(reference.noun(group)))) return false;
  if (roles.weapon) return true;
  if (NEEDS_ARMS.has(predicate.lemma) && doers.length > 0 && !isByArmed)
    return physical && doers.some((group) => isWithoutClass(group, reference));
  return physical || target.some((group) => reference.entity(group) !== undefined);
}

/** "shelled the camp's southern edge": who shells, shells something. */
const ONLY_BY_ARMS = new Set(phrases("shell, bombard, mortar, strafe, ambush, rocket, bomb, carpet-bomb, firebomb"));

function isConcrete(group: Group, reference: Reference): boolean {
  const classes = reference.classes(group);
  return !classes.has("event") && !classes.has("statement");
}

/** "the Kurdish-held north-east": a quarter of the compass is land. */
function isQuarter({ tree, head }: Group): boolean {
  return /^(?:north|south|east|west|(?:north|south)-?(?:east|west))$/i.test(tokenAt(tree, head).text);
}

/** "those who rushed to help", "them", "two of them", a name that nobody knows ("Juan Pérez"). */
export function isSomebody(group: Group, reference: Reference): boolean {
  const { upos, text } = tokenAt(group.tree, group.head);
  return upos === "NUM" || SOMEBODY.test(text) || isUnknownName(group, reference);
}
const SOMEBODY = /^(?:those|them|they|him|he|her|she|we|us|others|another|dozens|scores|hundreds|thousands)$/i;

/** Arms are used against somebody; the use of poison gas is an attack by itself. */
export function isUse(draft: Draft, reference: Reference): boolean {
  const weapons = (draft.roles.weapon ?? []).map(textOf).join(" ");
  const { target, installation, place } = draft.roles;
  const isAgainst = draft.predicate.phrases.some(({ prep, depth }) => prep === "against" && depth === 0);
  if (POISON.test(weapons)) return true;
  return isByWeapon(draft, reference) && (target ?? installation ?? (isAgainst ? place : undefined)) !== undefined;
}
const POISON =
  /\bchemical|chlorine|sarin|mustard gas|nerve (?:agent|gas)|poison(?:ous)? gas|toxic gas|phosphorus|cluster|barrel/i;

/** "They attacked the post": a pronoun may well be armed; a virus is not. */
function isWithoutClass(group: Group, reference: Reference): boolean {
  const { upos } = tokenAt(group.tree, group.head);
  if (upos === "PRON") return true;
  return upos === "PROPN" && reference.entity(group) === undefined && reference.classes(group).size === 0;
}

/** "sprayed the bus with bullets"; crops are sprayed too. */
export function isByShots(draft: Draft, reference: Reference): boolean {
  const { predicate } = draft;
  const shots = predicate.phrases.some(({ prep, group }) => prep === "with" && SHOTS.test(reference.noun(group)));
  return (shots || predicate.lemma === "mow") && isHitPhysical(draft, reference);
}
const SHOTS = /^(?:bullet|gunfire|fire|shot|round|shrapnel|gun|rifle|machine-gun|pellet)$/;

/** People, whether soldiers or civilians; not jobs or hopes. */
export function isOfPeople({ roles }: Draft, reference: Reference): boolean {
  return (roles.target ?? []).every((group) => {
    const classes = reference.classes(group);
    return (
      classes.has("people") ||
      classes.has("person") ||
      classes.has("force") ||
      isSomebody(group, reference) ||
      /^(?:person|people|armed-group|armed-force)$/.test(reference.entity(group)?.kind ?? "")
    );
  });
}

/** Tests and exercises strike the sea and dummies. */
/** Who drops a gun gives up. */
const HELD = /\b(?:weapons?|guns?|rifles?|pistols?|knife|knives|machetes?)$/i;
const UNREAL = /\b(?:sea|ocean|mock|dummy|simulated)\b/i;

/** Missiles "ready to be fired" are no plan of an attack: a plan has somebody to carry it out or something to hit. */
export function isAimed({ mood, roles, predicate }: Draft): boolean {
  if (hits({ roles }).some((group) => UNREAL.test(textOf(group)))) return false;
  const isLetGo =
    /^(?:drop|throw|release)$/.test(predicate.lemma) && (roles.weapon ?? []).some((g) => HELD.test(textOf(g)));
  if (isLetGo && hits({ roles }).length === 0) return false;
  return !mood.planned || (roles.actor ?? roles.target ?? roles.installation ?? roles.place) !== undefined;
}
