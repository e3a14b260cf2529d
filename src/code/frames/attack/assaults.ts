import { dependents, tokenAt } from "../../../parse/en/tree.ts";
import { isAttempted, textOf, wordsOf } from "../../about.ts";
import { isArmed, isForce } from "../../forces.ts";
import type { Draft, Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";
import { isOfPeople } from "./hits.ts";

/** Attacks told by their course: a fence cut, shots that ring out, live rounds, a bid for a town, an operation begun. */
export const BY_COURSE: Pattern[] = [
  {
    rule: "break-in",
    verbs: phrases(
      "breach, cut, cut through, scale, climb, climb over, blast way, blast hole, shoot way, fight way, force way, smash through, break through, burst through, crash through, ram through, blow hole, get over, bulldoze",
    ),
    roles: { actor: ["subject"], installation: ["of", "around", "into"] },
    needs: ["actor"],
    fits: isBreakingIn,
  },
  {
    rule: "shots-heard",
    verbs: phrases("ring out, come, hear, fire, be, erupt, crackle, echo"),
    mode: "shooting",
    roles: { actor: ["from", "by"] },
    needs: [],
    fits: isOfShots,
  },
  {
    rule: "fire-from",
    verbs: phrases("fire, shoot"),
    mode: "shooting",
    roles: { actor: ["subject"] },
    needs: ["actor"],
    fits: isFiringFrom,
  },
  {
    rule: "live-rounds",
    verbs: phrases("use, employ, respond, open up, resort, fire, shoot, reply, answer"),
    mode: "shooting",
    roles: { hit: ["against", "at", "on", "into"], actor: ["subject"] },
    needs: ["actor"],
    fits: isWithLiveRounds,
  },
  {
    rule: "bid-for",
    verbs: phrases(
      "take, capture, seize, retake, recapture, overrun, conquer, occupy, enter, break into, reach, invade",
    ),
    roles: { hit: ["object", "into"], actor: ["subject"] },
    needs: ["target", "installation", "place"],
    fits: (draft, reference) => isAttempted(draft.predicate) && isByForce(draft, reference),
  },
  {
    rule: "attempt-to-kill",
    verbs: phrases("kill, murder, assassinate, poison"),
    mode: "assassination",
    roles: { target: ["object"], actor: ["subject"] },
    needs: ["target"],
    fits: (draft, reference) => isAttempted(draft.predicate) && isOfPeople(draft, reference),
  },
  {
    rule: "operation",
    nouns: ["operation"],
    roles: { actor: ["subject"], hit: ["against"] },
    needs: ["actor"],
    fits: isCombat,
  },
];

const FENCE =
  /^(?:fence|wall|gate|perimeter|barrier|wire|fencing|defence|defense|barricade|outer|entrance|cordon|checkpoint)$/;

function isByForce({ roles }: Draft, reference: Reference): boolean {
  return (roles.actor ?? []).some((group) => isForce(group, reference) || isArmed(group, reference));
}

/** "15 fighters cut through the fence": what is kept shut, forced by those who have arms. */
function isBreakingIn(draft: Draft, reference: Reference): boolean {
  const { predicate } = draft;
  const forced = [
    ...predicate.objects,
    ...predicate.phrases.filter(({ prep }) => /^(?:through|over|in)$/.test(prep)).map(({ group }) => group),
  ];
  const isIn = /^(?:blast|shoot|fight|force)$/.test(predicate.lemma) && draft.roles.installation !== undefined;
  return isByForce(draft, reference) && (isIn || forced.some((group) => FENCE.test(reference.noun(group))));
}

/** "Shots rang out near the palace", "shots were fired at a patrol"; none in the air. */
function isOfShots({ predicate, roles }: Draft, reference: Reference): boolean {
  const told = predicate.passive ? predicate.objects : predicate.subjects;
  const isShots = told.some((group) => /^(?:shot|gunshot)$/.test(reference.noun(group)) && !isWarning(textOf(group)));
  if (predicate.lemma === "come" && !predicate.phrases.some(({ prep }) => prep === "from")) return false;
  const isAway = predicate.phrases.some(({ group }) => /^(?:air|sky|arc|line|corner)$/.test(reference.noun(group)));
  const isSomewhere = (roles.place ?? roles.installation ?? roles.target ?? roles.actor) !== undefined;
  return isShots && !isAway && isSomewhere && (predicate.passive || predicate.objects.length === 0);
}

function isWarning(words: string): boolean {
  return /\b(?:warning|opening|parting)\b/i.test(words);
}

/** "They fired from the rooftops": nobody is named who was shot at. */
function isFiringFrom({ predicate, roles }: Draft, reference: Reference): boolean {
  const { passive, objects, phrases: around } = predicate;
  if (passive || objects.length > 0) return false;
  const isFrom = around.some(
    ({ prep, depth, group }) =>
      depth === 0 &&
      prep === "from" &&
      /^(?:distance|rooftop|roof|hill|window|helicopter|car|vehicle|building|position|range|minaret|tree|bush|side|ridge)$/.test(
        reference.noun(group),
      ),
  );
  return isFrom && (roles.actor ?? []).some((group) => isArmed(group, reference));
}

/** "responded with live rounds", "used live ammunition against the crowd"; not in an exercise. */
function isWithLiveRounds({ predicate, roles }: Draft, reference: Reference): boolean {
  const told = [
    ...predicate.objects,
    ...predicate.phrases.filter(({ prep }) => /^(?:with|to)$/.test(prep)).map(({ group }) => group),
  ];
  const isLive = told.some((group) => {
    const words = wordsOf(group);
    return words.includes("live") && words.some((word) => /^(?:ammunition|round|bullet|fire|ammo|shot)$/.test(word));
  });
  const isDrill = predicate.phrases.some(({ group }) =>
    /^(?:exercise|drill|range|training)$/.test(reference.noun(group)),
  );
  return isLive && !isDrill && !predicate.passive && (roles.actor ?? []).some((group) => isArmed(group, reference));
}

/** "launched a ground operation in Rafah"; rescue and aid are operations as well. */
function isCombat({ predicate, roles }: Draft, reference: Reference): boolean {
  const { tree, head, carrier } = predicate;
  const begins =
    carrier !== undefined &&
    /^(?:launch|begin|start|mount|conduct|carry|stage|wage|resume)$/.test(tokenAt(tree, carrier).lemma);
  const described = dependents(tree, head, "amod", "compound").map((at) => tokenAt(tree, at).lemma.toLowerCase());
  const isOther = described.some((word) =>
    /^(?:rescue|relief|aid|humanitarian|search|evacuation|training|police|intelligence|joint|security|clean-up|mop-up|influence|peacekeeping|demining|salvage|smuggling|covert)$/.test(
      word,
    ),
  );
  const isWar = described.some((word) =>
    /^(?:military|ground|combat|offensive|air|land|cross-border|clearance|counter-terrorism|counterterrorism|anti-terror|anti-terrorism|counter-insurgency)$/.test(
      word,
    ),
  );
  const against = predicate.phrases.some(
    ({ prep, group }) => prep === "against" && (isArmed(group, reference) || reference.noun(group) === "group"),
  );
  const isSomewhere = (roles.place ?? roles.target ?? roles.installation) !== undefined;
  return (
    begins &&
    !isOther &&
    (isWar || against) &&
    isSomewhere &&
    (roles.actor ?? []).some((group) => isArmed(group, reference))
  );
}
