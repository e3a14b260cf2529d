import type { Group } from "../../../parse/en/groups.ts";
import { isAttempted, isByOther, isItself, isOpen, isPast } from "../../about.ts";
import { isForce } from "../../forces.ts";
import type { Draft, Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";
import { isByAgreement } from "../transfer/by-agreement.ts";
import { ENTERING, isEntered } from "./entering.ts";
import { isKnown, isTaker, TAKEN, takenBy } from "./taken.ts";

/** A side takes a place from another, or from nobody. */
export const TAKING: Pattern[] = [
  {
    rule: "take-control",
    verbs: phrases(
      "take control, seize control, gain control, regain control, win control, win back, wrest control, wrest back, establish control, restore control, take over, take back, claim control, reassert control, assume control, reestablish control, re-establish control, take possession, take hold, win possession, complete capture, gain foothold, extend control, expand control, take command",
    ),
    roles: { site: ["of", "over", "object", "back"], actor: ["subject"], opponent: ["from"] },
    fits: isControlTaken,
  },
  {
    rule: "capture",
    verbs: phrases(
      "capture, seize, retake, recapture, reconquer, overrun, overtake, liberate, conquer, recover, regain, reclaim, occupy, take, grab, wrest, annex, wrestle, sweep into, sweep through, sweep across, march into, march on, storm, free, invade, snatch, secure, win, rout, clear, cleanse, subdue, subjugate, swallow, gobble up, commandeer, enter, advance into, push into, push through, roll into, drive into, ride into, break into, burst into, pour into, surge into, swarm into, thrust into, cut into, fight way into, battle way into, blast way into, punch into, move into",
    ),
    roles: { site: ["object", "into", "through", "across", "back", "of"], actor: ["subject"], opponent: ["from"] },
    fits: isTakenByForce,
  },
  {
    rule: "capture-of",
    nouns: phrases(
      "capture, seizure, liberation, recapture, takeover, occupation, retaking, conquest, storming, annexation, reconquest, recovery",
    ),
    roles: { site: ["object"], actor: ["subject", "by", "modifier", "to"], opponent: ["from"] },
    fits: isTakenItself,
  },
];

/** Gunmen who storm a market attack it. */
const PUBLIC =
  /^(?:market|mosque|church|school|hospital|hotel|village|restaurant|square|street|home|house|university|college)$/;

const ALWAYS_BY_FORCE = new Set(
  phrases(
    "capture, retake, recapture, reconquer, overrun, liberate, conquer, reclaim, seize, storm, march, sweep, annex, invade, wrest, advance, push, roll, drive, ride, burst, pour, surge, thrust, punch, fight, battle, blast",
  ),
);

function isControlTaken(draft: Draft, reference: Reference): boolean {
  if (isByNoSide(draft, reference) || isByAgreement(draft, reference)) return false;
  const { actor } = draft.roles;
  return actor === undefined || actor.some((group) => isTaker(group, reference) || isOpen(group, reference));
}

/** "Took", "entered" and "recovered" mean force only where a force takes a place that can be taken. */
function isTakenByForce(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  const isInto = predicate.phrases.some(
    ({ prep, group }) => /^(?:into|through)$/.test(prep) && takenBy(draft.roles).includes(group),
  );
  if (ENTERING.has(predicate.lemma)) return isEntered(draft, reference);
  if (
    isAttempted(predicate) ||
    isByNoSide(draft, reference) ||
    isUnheardOf(draft, reference) ||
    !(isInto || isItself(draft, takenBy(draft.roles), reference))
  )
    return false;
  if (predicate.lemma === "occupy" && !isPast(predicate)) return false;
  if (roles.actor?.some((group) => reference.classes(group).has("equipment"))) return false;
  const isFreed = predicate.passive && !roles.actor && /^(?:clear|free)$/.test(predicate.lemma);
  if (isFreed) return takenBy(roles).some((group) => reference.entity(group, "place") !== undefined);
  if (/^(?:win|clear|secure|free)$/.test(predicate.lemma) && !isWon(draft, reference)) return false;
  if (predicate.lemma === "storm" && takenBy(roles).every((group) => PUBLIC.test(reference.noun(group)))) return false;
  const armed = roles.actor?.some((group) => isForce(group, reference)) ?? false;
  const areNoSide = roles.actor?.every((group) => isPeople(group, reference) && !isTaker(group, reference));
  if (areNoSide || isNeverDone(draft)) return false;
  if (ALWAYS_BY_FORCE.has(predicate.lemma)) return isInto ? armed : true;
  const named = takenBy(draft.roles).some((group) => reference.entity(group, "place") !== undefined);
  if (predicate.passive && !roles.actor) return isLost(draft, named, reference);
  const open = roles.actor?.some((group) => isTaker(group, reference) || isOpen(group, reference)) ?? false;
  const isBack = /^(?:regain|recover|reclaim|retake|win)$/.test(predicate.lemma);
  return named
    ? open
    : (armed || (isBack && open)) && takenBy(draft.roles).some((group) => TAKEN.has(reference.noun(group)));
}

/** "was taken", "had been regained": the place itself; a town can be taken by surprise. */
function isLost({ predicate, roles }: Draft, named: boolean, reference: Reference): boolean {
  if (!/^(?:take|regain|recover|snatch|grab)$/.test(predicate.lemma)) return false;
  const isTold = predicate.phrases.some(({ prep, depth }) => depth === 0 && /^(?:by|to|into|for|with|as)$/.test(prep));
  return named || (!isTold && takenBy(roles).some((group) => TAKEN.has(reference.noun(group))));
}

function isPeople(group: Group, reference: Reference): boolean {
  const classes = reference.classes(group);
  return (classes.has("people") || classes.has("person")) && !isForce(group, reference);
}

/** "the city could not be stormed" tells of no attempt. */
function isNeverDone({ mood, predicate }: Draft): boolean {
  return mood.negated && mood.possible && predicate.passive;
}

/** Another than a side does it; an offensive or an attempt is some side's. */
function isByNoSide(draft: Draft, reference: Reference): boolean {
  const { subjects } = draft.predicate;
  return isByOther(draft, reference) && !subjects.every((group) => EFFORT.test(reference.noun(group)));
}

const EFFORT =
  /^(?:attempt|effort|bid|offensive|counter-?offensive|assault|operation|campaign|counter-?attack|push|blitz|advance|incursion|onslaught)$/;

/** "captured Guzman": a name that nobody knows is a place where an army takes it by a verb that is not for people too. */
function isUnheardOf({ predicate, roles }: Draft, reference: Reference): boolean {
  if (takenBy(roles).some((group) => isKnown(group, reference))) return false;
  const byArmy = roles.actor?.some((group) => isTaker(group, reference) && !/^police/.test(reference.noun(group)));
  if (!byArmy || /^(?:free|secure|win|recover|clear|rout|grab|snatch|subdue|invade)$/.test(predicate.lemma))
    return true;
  const isBrought = predicate.phrases.some(({ prep, depth }) => depth === 0 && /^(?:to|into|with|as|for)$/.test(prep));
  return /^(?:capture|seize|take)$/.test(predicate.lemma) && isBrought;
}

/** "won back", "cleared", "secured" and "freed": where an armed side does it to a place. */
function isWon({ predicate, roles }: Draft, reference: Reference): boolean {
  if (predicate.lemma === "clear" && predicate.phrases.some(({ prep }) => prep === "of")) return false;
  if (predicate.lemma === "secure" && !isPast(predicate)) return false;
  return roles.actor?.some((group) => isForce(group, reference)) ?? false;
}

function isTakenItself(draft: Draft, reference: Reference): boolean {
  if (!isItself(draft, takenBy(draft.roles), reference)) return false;
  return draft.predicate.lemma !== "recovery" || (draft.roles.actor?.some((g) => isForce(g, reference)) ?? false);
}
