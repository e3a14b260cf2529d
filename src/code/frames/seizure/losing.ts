import type { Group } from "../../../parse/en/groups.ts";
import { isByOther, isItself, objectsOf } from "../../about.ts";
import { isForce, isNationals } from "../../forces.ts";
import type { Draft, Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";
import { isKnown, isTaker, TAKEN, takenBy } from "./taken.ts";

/** A place falls to a side, and another loses it or is driven out of it. */
export const LOSING: Pattern[] = [
  {
    rule: "drive-out",
    verbs: phrases(
      "drive, push, expel, oust, dislodge, flush, eject, chase, force, evict, rout, beat back, throw, repel, sweep, drive out, push out, force out",
    ),
    roles: { opponent: ["object"], site: ["from", "out of", "of"], actor: ["subject"] },
    fits: isDrivenOut,
  },
  {
    rule: "clear-of",
    verbs: phrases("clear, cleanse, rid, purge, sweep, empty"),
    roles: { opponent: ["of", "object"], site: ["object", "from", "out of"], actor: ["subject"] },
    fits: isDrivenOut,
  },
  {
    rule: "fall-into-hands",
    verbs: phrases("fall hand, pass hand, be in hand, be back in hand, fall control, fall back hand, return hand"),
    roles: { site: ["subject"], actor: ["whose", "of", "to"] },
    fits: isInHands,
  },
  {
    rule: "slip-from",
    verbs: phrases(
      "slip control, fall out control, slip hand, slip out control, break free control, drop out control, slip grasp",
    ),
    roles: { site: ["subject"], opponent: ["whose", "of", "from"] },
  },
  {
    rule: "change-hands",
    verbs: ["change hand"],
    roles: { thing: ["subject"], actor: ["between"] },
    fits: ({ roles }, reference) =>
      takenBy({ area: roles.area, installation: roles.installation }).some(
        (group) => reference.entity(group, "place") !== undefined || TAKEN.has(reference.noun(group)),
      ),
  },
  {
    rule: "fall-to",
    verbs: ["fall", "fall to", "succumb to"],
    roles: { site: ["subject"], actor: ["to", "into", "before"] },
    fits: isFallen,
  },
  {
    rule: "lose-to",
    verbs: ["lose"],
    roles: { opponent: ["subject"], site: ["object", "of", "over"], actor: ["to"] },
    fits: isLost,
  },
  {
    rule: "fall-of",
    nouns: ["fall", "loss"],
    roles: { thing: ["object", "subject"], actor: ["to"] },
    fits: ({ predicate, roles }) =>
      [...predicate.objects, ...predicate.subjects].some((g) => takenBy(roles).includes(g)) &&
      (predicate.lemma === "fall" || roles.actor !== undefined),
  },
];

/** "drove the militants from Kobani", "cleared the villages of militants"; people are driven from their homes too. */
function isDrivenOut(draft: Draft, reference: Reference): boolean {
  const { roles, predicate } = draft;
  if (isByOther(draft, reference)) return false;
  const beaten = roles.opponent?.some((group) => isBeaten(group, reference)) ?? false;
  const isCleared = isItself(draft, takenBy(draft.roles), reference);
  const isOut = predicate.phrases.some(
    ({ prep, group }) => /^(?:from|out of|of)$/.test(prep) && takenBy(draft.roles).includes(group),
  );
  return beaten && (isOut || (isCleared && CLEARING.test(predicate.lemma)));
}

const CLEARING = /^(?:clear|cleanse|rid|purge|sweep|empty)$/;

/** A force, or who leads one. */
function isBeaten(group: Group, reference: Reference): boolean {
  const isLeader = /^(?:founder|leader|commander|warlord|strongman|ruler)$/.test(reference.noun(group));
  return isLeader || isForce(group, reference) || reference.entity(group, "actor")?.kind === "person";
}

const FALLING =
  /^(?:town|village|city|stronghold|garrison|outpost|capital|bastion|enclave|province|district|citadel|suburb|neighbou?rhood|airbase|base|airport|port)$/;

/** A place falls to somebody, or falls; rockets fall in places. */
function isFallen(draft: Draft, reference: Reference): boolean {
  const { subjects, objects } = draft.predicate;
  if (objects.length > 0 || !takenBy(draft.roles).some((group) => subjects.includes(group))) return false;
  const taker = draft.roles.actor?.some((group) => isTaker(group, reference)) ?? false;
  const named = subjects.some(
    (group) => reference.entity(group, "place") !== undefined || FALLING.test(reference.noun(group)),
  );
  return (
    taker || (named && !whatFor(draft).some(({ prep }) => /^(?:by|to|below|under|into|from|on|behind)$/.test(prep)))
  );
}

/** The phrases that tell no time: a town falls by nightfall, prices by half. */
function whatFor({ predicate, sentence }: Draft): Draft["predicate"]["phrases"] {
  return predicate.phrases.filter(
    ({ group }) => !sentence.times.some(({ start, end }) => start < group.end && group.start < end),
  );
}

/** "is back in the hands of the rebels": by force where a force has it. */
function isInHands({ roles, predicate }: Draft, reference: Reference): boolean {
  const { tokens } = predicate.tree.sentence;
  const words = tokens.slice(Math.max(predicate.head - 3, 0), predicate.head + 6).map(({ text }) => text);
  const isTold = /\b(?:fell|fallen|falling|falls?|passed|back|returned)\b.*\b(?:hands|control)\b/i.test(
    words.join(" "),
  );
  return isTold && (roles.actor ?? []).some((group) => isTaker(group, reference) && !isNationals(group));
}

/** A side loses a place: not a game there. */
function isLost(draft: Draft, reference: Reference): boolean {
  const { opponent, actor } = draft.roles;
  const isHeld = objectsOf(draft.predicate).some(
    (group) => takenBy(draft.roles).includes(group) || reference.noun(group) === "control",
  );
  const isPlace = actor !== undefined || takenBy(draft.roles).every((group) => isKnown(group, reference));
  return isHeld && isPlace && [...(opponent ?? []), ...(actor ?? [])].some((group) => isTaker(group, reference));
}
