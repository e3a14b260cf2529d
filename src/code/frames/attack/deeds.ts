import type { Group } from "../../../parse/en/groups.ts";
import { dependents, hasRel, tokenAt } from "../../../parse/en/tree.ts";
import { textOf } from "../../about.ts";
import { isArmed, isForce, isNonState } from "../../forces.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";
import { isPhysical } from "../../things.ts";
import { isHitPhysical, isOfPeople } from "./hits.ts";

/** "the target of rocket fire", "the scene of a rocket attack"; a target of reform is none. */
export function isTargeted(draft: Draft, reference: Reference): boolean {
  const { predicate } = draft;
  const told = predicate.phrases.filter(({ prep }) => prep === "of").map(({ group }) => reference.noun(group));
  if (told.length > 0 && predicate.objects.some((group) => /^(?:scene|object|victim)$/.test(reference.noun(group))))
    return told.some((noun) => STRICKEN.test(noun)) && isHitPhysical(draft, reference);
  const isIt = predicate.lemma !== "be" || predicate.objects.some((group) => reference.noun(group) === "target");
  return isIt && isHitPhysical(draft, reference);
}
const STRICKEN =
  /^(?:attack|strike|raid|bombing|shelling|airstrike|assault|bombardment|ambush|shooting|stabbing|explosion|massacre|fire|blast|rocket|missile)$/;

export function isOpeningFire({ predicate, roles }: Draft, reference: Reference): boolean {
  if (predicate.objects.some((group) => reference.noun(group) === "fire")) return true;
  const isUnsaid = predicate.objects.length === 0 && predicate.lemma !== "let";
  return isUnsaid && roles.weapon !== undefined && (roles.actor ?? []).some((group) => isArmed(group, reference));
}

/** Shots in the air hit nobody; a rocket that is fired has its own rule. */
export function isShotAt({ predicate }: Draft, reference: Reference): boolean {
  const isAway = predicate.phrases.some(({ group }) => /^(?:air|sky)$/.test(reference.noun(group)));
  if (isAway) return false;
  return predicate.objects.every((group) => /^(?:shot|burst|round|volley|potshot|bullet)$/.test(reference.noun(group)));
}

const VEHICLE =
  /^(?:car|lorry|truck|van|vehicle|bus|motorcycle|motorbike|pickup|taxi|bulldozer|jeep|suv|tractor|humvee)$/;

/** A car driven into people or a gate; a crash between vehicles is none. */
export function isRamming(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  const byCar = [...predicate.objects, ...predicate.subjects].filter((group) => VEHICLE.test(reference.noun(group)));
  const isLaden = byCar.some((group) => LADEN.test(textOf(group))) || LADEN.test(clauseText(draft));
  const isOnPeople =
    predicate.objects.some((group) => VEHICLE.test(reference.noun(group))) &&
    (roles.target ?? []).some((group) => {
      const classes = reference.classes(group);
      return classes.has("people") || classes.has("force");
    });
  return byCar.length > 0 && (isLaden || isOnPeople);
}
const LADEN = /\b(?:explosives?|bombs?|booby-trapped|rigged|laden|packed)\b|-laden\b|-packed\b|-rigged\b/i;

function clauseText({ sentence, start, end }: Draft): string {
  return sentence.sentence.tokens
    .filter((token) => token.start >= start && token.start < end)
    .map(({ text }) => text)
    .join(" ");
}

/** "slaughtered 30 villagers": people, by somebody with arms or with nobody named; a murder needs its armed doer. */
export function isMassacre(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  const byArmed = (roles.actor ?? []).some((group) => isArmed(group, reference));
  if (!isOfPeople(draft, reference)) return false;
  if (predicate.lemma === "murder") return byArmed;
  return (
    byArmed ||
    predicate.subjects.length === 0 ||
    predicate.subjects.every((g) => tokenAt(g.tree, g.head).upos === "PRON")
  );
}

/** "Gunmen killed four guards in Quetta": a deed of its own, with its doer and its place; "…, killing four" is a result. */
export function isKilledOnTheSpot(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  const byArmed = (roles.actor ?? []).some(
    (group) =>
      isForce(group, reference) ||
      /^(?:gunman|attacker|bandit|assailant|raider|bomber|sniper)$/.test(reference.noun(group)),
  );
  return (
    !isResult(draft) &&
    byArmed &&
    isOfPeople(draft, reference) &&
    ((roles.place ?? roles.installation ?? roles.weapon) !== undefined || predicate.phrases.some(isOutside))
  );
}

/** "…, killing four": what a deed told before led to. */
function isResult({ predicate: { tree, head } }: Draft): boolean {
  return hasRel(tokenAt(tree, head), "advcl", "conj") && !dependents(tree, head, "nsubj", "nsubj:pass").length;
}

/** "outside his mosque". */
function isOutside({ prep, group }: { prep: string; group: Group }): boolean {
  return /^(?:outside|inside|in front of|near)$/.test(prep) && tokenAt(group.tree, group.head).upos === "NOUN";
}

/** "beaten by police", "was kicked on the ground"; teams and candidates are beaten as well. */
export function isBeating(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  if (!isOfPeople(draft, reference)) return false;
  const byArmed = (roles.actor ?? []).some((group) => isArmed(group, reference) || isCrowd(group, reference));
  const isPlain = /^(?:kick|manhandle|rough|torture|flog|whip)$/.test(predicate.lemma);
  return byArmed || (isPlain && predicate.passive && predicate.subjects.length === 0);
}

/** "jets destroyed a column": what is destroyed by those who strike from afar. */
export function isFromGunsOrAir(draft: Draft, reference: Reference): boolean {
  const isFromAfar = draft.predicate.subjects.some(
    (group) =>
      (reference.classes(group).has("aircraft") && !reference.classes(group).has("weapon")) ||
      /^(?:artillery|gunship|tank|gunner|warship|battery)$/.test(reference.noun(group)),
  );
  return isFromAfar && !isResult(draft) && isHitPhysical(draft, reference);
}

/** "activists swooped on demonstrators". */
export function isCrowd(group: Group, reference: Reference): boolean {
  return /^(?:activist|supporter|thug|youth|villager|settler|crowd|man)$/.test(reference.noun(group));
}

/** Armed groups fall on a village; a state's soldiers who enter one are there. */
export function isFallenOn(draft: Draft, reference: Reference): boolean {
  const doers = draft.roles.actor ?? [];
  return (
    doers.some((group) => isNonState(group, reference) || ARMED_NOUNS.test(reference.noun(group))) &&
    isHitPhysical(draft, reference)
  );
}
const ARMED_NOUNS = /^(?:attacker|assailant|gunman|bandit|raider|mob|gang|bomber|terrorist|herdsman|herder|pirate)$/;

/** "The attackers struck at dawn": nothing is hit by name, so the doers must be armed. */
export function isStrikeWithoutAim({ predicate, roles }: Draft, reference: Reference): boolean {
  if (predicate.passive || !predicate.objects.every((group) => DIRECTION.test(reference.noun(group)))) return false;
  return (roles.actor ?? []).some((group) => isArmed(group, reference) && !reference.classes(group).has("weapon"));
}

const DIRECTION = /^(?:north|south|east|west|back|in|for|on)wards?$/;

/** "Air base hit", "Convoy ambushed": a headline's participle, which has neither object nor auxiliary. */
export function isHeadlinePassive({ predicate }: Draft, reference: Reference): boolean {
  const { tree, head, passive, objects, subjects, phrases: around } = predicate;
  if (passive || objects.length > 0 || around.some(({ prep, depth }) => depth === 0 && !/^(?:in|near|on)$/.test(prep)))
    return false;
  if (
    !/^(?:VBD|VBN)$/.test(tokenAt(tree, head).xpos) ||
    dependents(tree, head, "aux", "mark", "ccomp", "xcomp", "advmod").length > 0
  )
    return false;
  return (
    hasRel(tokenAt(tree, head), "root") &&
    subjects.length > 0 &&
    subjects.every(
      (group) => isPhysical(group, reference) && !isArmed(group, reference) && !reference.classes(group).has("weapon"),
    )
  );
}
