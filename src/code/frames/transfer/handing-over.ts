import type { Group } from "../../../parse/en/groups.ts";
import { isByOther, isPronoun, objectsOf } from "../../about.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";
import { isGiven } from "./given.ts";

/** A thing that somebody "returns" must go somewhere or be given up by somebody; one's own post is no base. */
export function isHandedOver(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  if (!isGiven(draft, objectsOf(predicate), reference) || isOffice(draft, reference)) return false;
  if (predicate.lemma === "deliver" && !roles.installation) return false;
  const isGivenBack = predicate.lemma === "return" && predicate.objects.some((g) => roles.installation?.includes(g));
  if (/^(?:turn|yield|restore|entrust|pass|return)$/.test(predicate.lemma) && !roles.recipient && !isGivenBack)
    return false;
  return roles.actor !== undefined || roles.recipient !== undefined || predicate.passive;
}

/** A base, its keys, or gear that is left with it: other gifts of arms are supplies. */
export function isGift(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  if (predicate.objects.some((group) => reference.noun(group) === "key")) return roles.installation !== undefined;
  if (roles.installation && isGiven(draft, predicate.objects, reference)) return true;
  return (
    roles.equipment !== undefined && predicate.phrases.some(({ group }) => reference.classes(group).has("installation"))
  );
}

/** "placed the oilfields under the authority of Damascus", "left the base to the police". */
export function isPlacedUnder(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  if (!roles.installation && !roles.area) return false;
  if (predicate.lemma === "leave" && (!roles.installation || !isHeir(roles.recipient, predicate, reference)))
    return false;
  if (predicate.lemma !== "leave" && !predicate.phrases.some(({ group }) => isHold(group, reference))) return false;
  const isByLeaving = predicate.subjects.some((group) => DEPARTURE.test(reference.noun(group)));
  return isGiven(draft, objectsOf(predicate), reference) && (isByLeaving || !isByOther(draft, reference));
}

/** "the withdrawal left the base to the police". */
const DEPARTURE = /^(?:withdrawal|departure|pull-?out|exit|retreat|handover)$/;

/** Who gets what is left stands behind "to" or "in the hands of". */
function isHeir(
  recipients: Group[] | undefined,
  { phrases: around }: Draft["predicate"],
  reference: Reference,
): boolean {
  const isInHands = around.some(({ group }) => reference.noun(group) === "hand");
  return around.some(
    ({ prep, group }) => (prep === "to" || isInHands) && recipients?.some(({ head }) => head === group.head),
  );
}

function isHold(group: Group, reference: Reference): boolean {
  return /^(?:control|authority|command|hand|rule|administration|custody|protection|supervision)$/.test(
    reference.noun(group),
  );
}

/** "He gave up his post." */
function isOffice({ predicate }: Draft, reference: Reference): boolean {
  return (
    predicate.objects.some((group) => /^(?:post|position|seat|office)$/.test(reference.noun(group))) &&
    predicate.subjects.some((group) => isPronoun(group) || reference.classes(group).has("person"))
  );
}

/** "the handover of K1", "Sunday's handover at K1", not "the transfer of prisoners to the base". */
export function isAboutThing(draft: Draft, reference: Reference): boolean {
  const { objects, modifiers, lemma } = draft.predicate;
  if (lemma === "surrender" && !draft.roles.recipient) return false;
  return objects.length === 0
    ? /^hand/.test(lemma) || isGiven(draft, modifiers, reference)
    : isGiven(draft, objects, reference);
}
