import type { Mode } from "../../model/claim-types.ts";
import type { Group } from "../../parse/en/groups.ts";
import { isByOther, isItself, isOpen, isPast, objectsOf } from "../about.ts";
import { hasForces, isForce, isNonState } from "../forces.ts";
import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import type { Reference } from "../reference.ts";
import { isByAgreement } from "./transfer.ts";

/** A side takes a place or a base by force. */
export const seizure: Frame = {
  type: "seizure",
  allows: { actor: ["force", "body", "people"], opponent: ["force", "body"], installation: ["installation"] },
  needs: [["installation", "area"]],
  splits: ["installation", "area"],
  mode: byWhom,
  patterns: [
    {
      rule: "take-control",
      verbs: phrases(
        "take control, seize control, gain control, regain control, win control, win back, wrest control, wrest back, establish control, restore control, take over, take back",
      ),
      roles: { thing: ["of", "over", "object"], actor: ["subject"], opponent: ["from"] },
      fits: isControlTaken,
    },
    {
      rule: "capture",
      verbs: phrases(
        "capture, seize, retake, recapture, reconquer, overrun, overtake, liberate, conquer, recover, regain, reclaim, occupy, take, grab, wrest, annex, sweep into, sweep through, march into, storm, free, invade",
      ),
      roles: { thing: ["object", "into", "through"], actor: ["subject"], opponent: ["from"] },
      fits: isTakenByForce,
    },
    {
      rule: "drive-out",
      verbs: phrases(
        "drive, push, expel, oust, dislodge, flush, eject, chase, force, evict, rout, clear, drive out, push out, force out",
      ),
      roles: { opponent: ["object", "of"], thing: ["from", "out of", "object"], actor: ["subject"] },
      fits: isDrivenOut,
    },
    {
      rule: "fall-to",
      verbs: ["fall", "fall to"],
      roles: { thing: ["subject"], actor: ["to", "into"] },
      fits: isFallen,
    },
    {
      rule: "fall-into-hands",
      verbs: phrases("fall hand, pass hand, be in hand, be back in hand"),
      roles: { thing: ["subject"], actor: ["of", "to"] },
      fits: isInHands,
    },
    {
      rule: "lose-to",
      verbs: ["lose"],
      roles: { opponent: ["subject"], thing: ["object", "of", "over"], actor: ["to"] },
      fits: isLost,
    },
    {
      rule: "capture-of",
      nouns: phrases(
        "capture, seizure, liberation, recapture, takeover, occupation, retaking, conquest, storming, annexation, reconquest, recovery",
      ),
      roles: { thing: ["object"], actor: ["subject", "by", "modifier", "to"], opponent: ["from"] },
      fits: isTakenItself,
    },
    {
      rule: "fall-of",
      nouns: ["fall"],
      roles: { thing: ["object", "subject"], actor: ["to"] },
      fits: ({ predicate, roles }) =>
        [...predicate.objects, ...predicate.subjects].some((g) => takenBy(roles).includes(g)),
    },
  ],
};

/** Gunmen who storm a market attack it. */
const PUBLIC =
  /^(?:market|mosque|church|school|hospital|hotel|village|restaurant|square|street|home|house|university|college)$/;

const ALWAYS_BY_FORCE = new Set(
  phrases(
    "capture, retake, recapture, reconquer, overrun, liberate, conquer, reclaim, seize, storm, march, sweep, annex, invade, wrest",
  ),
);

/** Places that are won or lost by their common noun alone: "took the town"; not the road or the position that one takes. */
const TAKEN = new Set(
  "city town village capital base airbase airport airfield barrack garrison camp outpost bridge dam mine hill height stronghold bastion enclave island foothold redoubt hideout centre center hall district neighbourhood neighborhood suburb crossing port headquarters station prison palace oilfield refinery".split(
    " ",
  ),
);

function takenBy(roles: Draft["roles"]): Group[] {
  return [...(roles.area ?? []), ...(roles.installation ?? [])];
}

function isControlTaken(draft: Draft, reference: Reference): boolean {
  if (isByOther(draft, reference) || isByAgreement(draft, reference)) return false;
  const { actor } = draft.roles;
  return actor === undefined || actor.some((group) => hasForces(group, reference) || isOpen(group, reference));
}

/** "Took", "entered" and "recovered" mean force only where a force takes a place that can be taken. */
function isTakenByForce(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  const isInto = predicate.phrases.some(
    ({ prep, group }) => /^(?:into|through)$/.test(prep) && takenBy(draft.roles).includes(group),
  );
  if (isByOther(draft, reference) || !(isInto || isItself(draft, takenBy(draft.roles), reference))) return false;
  if (predicate.lemma === "occupy" && !isPast(predicate)) return false;
  if (predicate.lemma === "storm" && takenBy(roles).every((group) => PUBLIC.test(reference.noun(group)))) return false;
  const armed = roles.actor?.some((group) => isForce(group, reference)) ?? false;
  if (!armed && roles.actor?.every((group) => reference.classes(group).has("people"))) return false;
  if (ALWAYS_BY_FORCE.has(predicate.lemma)) return isInto ? armed : true;
  const named = takenBy(draft.roles).some((group) => reference.entity(group, "place") !== undefined);
  if (predicate.passive && !roles.actor) return named && predicate.lemma === "take";
  const open = roles.actor?.some((group) => hasForces(group, reference) || isOpen(group, reference)) ?? false;
  return named ? open : armed && takenBy(draft.roles).some((group) => TAKEN.has(reference.noun(group)));
}

/** "drove the militants from Kobani", "cleared the villages of militants"; people are driven from their homes too. */
function isDrivenOut(draft: Draft, reference: Reference): boolean {
  const { roles, predicate } = draft;
  if (isByOther(draft, reference)) return false;
  const beaten = roles.opponent?.some((group) => isForce(group, reference)) ?? false;
  const isCleared = isItself(draft, takenBy(draft.roles), reference);
  const isOut = predicate.phrases.some(
    ({ prep, group }) => /^(?:from|out of)$/.test(prep) && takenBy(draft.roles).includes(group),
  );
  return beaten && (predicate.lemma === "clear" ? isCleared || isOut : isOut);
}

/** A place falls to somebody, or falls; rockets fall in places. */
function isFallen(draft: Draft, reference: Reference): boolean {
  const { subjects, objects } = draft.predicate;
  if (objects.length > 0 || !takenBy(draft.roles).some((group) => subjects.includes(group))) return false;
  const taker = draft.roles.actor?.some((group) => hasForces(group, reference)) ?? false;
  const named = subjects.some((group) => reference.entity(group, "place") !== undefined);
  return taker || (named && !draft.predicate.phrases.some(({ prep }) => /^(?:by|to|below|under|into)$/.test(prep)));
}

/** "is back in the hands of the rebels": by force where a force has it. */
function isInHands({ roles, predicate }: Draft, reference: Reference): boolean {
  const { tokens } = predicate.tree.sentence;
  const words = tokens.slice(Math.max(predicate.head - 3, 0), predicate.head + 6).map(({ text }) => text);
  const isTold = /\b(?:fell|fallen|falling|fall|passed|back)\b.*\bhands\b/i.test(words.join(" "));
  return isTold && (roles.actor ?? []).some((group) => isForce(group, reference));
}

/** A side loses a place: not a game there. */
function isLost(draft: Draft, reference: Reference): boolean {
  const { opponent, actor } = draft.roles;
  const isHeld = objectsOf(draft.predicate).some(
    (group) => takenBy(draft.roles).includes(group) || reference.noun(group) === "control",
  );
  return isHeld && [...(opponent ?? []), ...(actor ?? [])].some((group) => hasForces(group, reference));
}

function isTakenItself(draft: Draft, reference: Reference): boolean {
  if (!isItself(draft, takenBy(draft.roles), reference)) return false;
  return draft.predicate.lemma !== "recovery" || (draft.roles.actor?.some((g) => isForce(g, reference)) ?? false);
}

function byWhom(draft: Draft, reference: Reference): Mode | undefined {
  const [actor] = draft.roles.actor ?? [];
  if (!actor) return undefined;
  const entity = reference.entity(actor, "actor");
  if (entity && entity.kind !== "people") return entity.kind === "armed-group" ? "by-non-state" : "by-state";
  if (isNonState(actor, reference)) return "by-non-state";
  return STATE.has(reference.noun(actor)) ? "by-state" : undefined;
}

const STATE = new Set(
  "army troop troops soldier force military police policeman marine navy government regime junta commando paratrooper peacekeeper guard brigade division battalion regiment unit state coalition".split(
    " ",
  ),
);
