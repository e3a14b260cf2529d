import { dependents, subtree, tokenAt } from "../../../parse/en/tree.ts";
import { textOf } from "../../about.ts";
import { isNonState } from "../../forces.ts";
import type { Draft, Pattern, Slot } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";
import { isByWeapon, isComingDown, isDowned, isOnMine, isSentAgainst, isStopped, isTakingHits } from "./arms.ts";
import { isAimless } from "./blasts.ts";
import { isAimed, isHitPhysical, isOfPeople, isStrike, isUse } from "./hits.ts";

const AT: Slot[] = [
  "on",
  "onto",
  "against",
  "into",
  "inside",
  "at",
  "in",
  "near",
  "around",
  "outside",
  "under",
  "beside",
  "beneath",
  "close to",
  "next to",
  "short of",
  "by",
];
const TOWARDS: Slot[] = ["on", "onto", "upon", "against", "into", "at", "toward", "towards", "over", "in direction"];

/** Attacks told by the weapon: fired, landing, hitting, killing, stopped on its way. */
export const BY_WEAPON: Pattern[] = [
  {
    rule: "fire-weapon",
    verbs: phrases("fire, launch, lob, hurl, throw, drop, rain, unleash, toss, loose, fling, let loose, let off"),
    roles: { weapon: ["object"], hit: TOWARDS, actor: ["subject", "from"] },
    needs: ["weapon"],
    fits: (draft, reference) => isByWeapon(draft, reference) && isAimed(draft),
  },
  {
    rule: "send-against",
    verbs: phrases("send, direct, dispatch, aim, pour, pump, fly, guide, steer, use, shower, release"),
    roles: {
      weapon: ["object"],
      hit: ["against", "at", "into", "onto", "toward", "towards", "over", "on"],
      actor: ["subject"],
    },
    needs: ["target", "installation", "place"],
    fits: (draft, reference) => isSentAgainst(draft, reference) && isAimed(draft) && isHitPhysical(draft, reference),
  },
  {
    rule: "put-number",
    verbs: ["put number"],
    roles: { weapon: ["of"] },
    needs: ["weapon"],
    fits: isByWeapon,
  },
  {
    rule: "weapon-lands",
    verbs: phrases(
      "land, fall, explode, detonate, go off, slam, crash, rain down, rain, impact, burst, come down, crash down, plunge, plummet, smash, thud, whistle, overshoot, miss",
    ),
    roles: { weapon: ["subject"], actor: ["owner"], hit: [...AT, "object"] },
    needs: ["weapon"],
    fits: isByWeapon,
  },
  {
    rule: "hit-mine",
    verbs: phrases(
      "strike, hit, run over, drive over, step on, tread on, trigger, touch off, set off, go over, roll over, drive onto",
    ),
    mode: "ied",
    roles: { weapon: ["object", "on", "over", "onto"], hit: ["subject"] },
    needs: ["weapon"],
    fits: (draft, reference) => isOnMine(draft, reference) && isVictim(draft, reference),
  },
  {
    rule: "blow-up",
    verbs: phrases("detonate, blow up, set off"),
    roles: { weapon: ["object", "subject"], actor: ["subject"], hit: ["object", ...AT] },
    needs: ["weapon", "target", "installation"],
    fits: (draft, reference) => !isOneself(draft) && !isClearance(draft, reference) && isStrike(draft, reference),
  },
  {
    rule: "weapon-kills",
    verbs: phrases(
      "kill, wound, injure, maim, claim life, take life, hurt, cut down, tear apart, slay, mutilate, decapitate",
    ),
    roles: { weapon: ["subject", "by"], actor: ["owner"], target: ["object", "of"] },
    needs: ["target"],
    fits: (draft, reference) => isAimless(draft) && isByWeapon(draft, reference) && isOfPeople(draft, reference),
  },
  {
    rule: "intercept",
    verbs: phrases(
      "intercept, shoot down, bring down, down, knock down, take down, destroy, neutralise, neutralize, shoot out, swat, jam",
    ),
    roles: { weapon: ["object"], hit: ["over", "near", "short of", "above", "off", "before", "on way", "outside"] },
    needs: ["weapon"],
    fits: isStopped,
  },
  {
    rule: "down-aircraft",
    verbs: phrases("shoot down, bring down, down, take down, knock out, shoot"),
    roles: { target: ["object"], actor: ["subject"], weapon: ["with"] },
    needs: ["target"],
    fits: isDowned,
  },
  {
    rule: "weapon-strikes",
    verbs: phrases(
      "hit, strike, target, attack, pound, pierce, slam into, plough into, plow into, crash into, tear through, rip through, tear into, destroy, damage, level, flatten, rock, wreck, gut, smash into, plunge into, obliterate, raze, demolish, pulverise, cripple, breach, crater, set ablaze, set alight, set fire, ignite, hammer, batter, knock out, score hit, score direct hit, bring down, reduce rubble, shatter, bombard, shake, punch hole, blow hole, collapse, sink",
    ),
    roles: { weapon: ["subject"], actor: ["owner"], hit: ["object", "into", "through", "on", "in", "to"] },
    needs: ["target", "installation", "place"],
    fits: (draft, reference) => isByWeapon(draft, reference) && isStrike(draft, reference),
  },
  {
    rule: "weapon-comes",
    verbs: phrases("strike, hit, arrive, fly in, come in, find target, find mark, reach target"),
    roles: { weapon: ["subject"], actor: ["owner"], hit: ["in", "near", "at", "around", "on", "outside", "close to"] },
    needs: ["weapon"],
    fits: isComingDown,
  },
  {
    rule: "take-hits",
    verbs: phrases("take, absorb, receive"),
    roles: { weapon: ["object", "of"], hit: ["subject"] },
    needs: ["installation", "place", "target"],
    fits: isTakingHits,
  },
  {
    rule: "direct-hit",
    verbs: phrases("take hit, suffer hit, sustain hit, receive hit, take direct hit"),
    roles: { hit: ["subject"], weapon: ["from", "by"] },
    needs: ["target", "installation", "place"],
    fits: (draft, reference) =>
      draft.predicate.objects.some(
        (group) => reference.noun(group) === "hit" && /direct|several|\d/i.test(textOf(group)),
      ) && isHitPhysical(draft, reference),
  },
  {
    rule: "laden",
    verbs: phrases("explode, blow up, detonate, go off, set off"),
    mode: "ied",
    roles: { hit: [...AT, "in front of", "alongside"] },
    needs: [],
    fits: isLaden,
  },
  {
    rule: "use-weapon",
    verbs: phrases("use, employ, deploy"),
    roles: { weapon: ["object"], hit: ["against", "on"], actor: ["subject"] },
    needs: ["weapon"],
    fits: isUse,
  },
];

/** Who strikes a mine is its victim; an armed group that sets one off is not. */
function isVictim({ predicate, roles }: Draft, reference: Reference): boolean {
  const isSet = /^(?:set|trigger|touch)$/.test(predicate.lemma);
  const byGroup = predicate.subjects.some((group) => isNonState(group, reference));
  return !predicate.passive && roles.target !== undefined && !(isSet && byGroup);
}

/** Sappers blow up old shells where they lie. */
function isClearance({ roles }: Draft, reference: Reference): boolean {
  const isOld = (roles.weapon ?? []).some((group) =>
    /^(?:munition|ordnance|mine|landmine|shell|round)$/.test(reference.noun(group)),
  );
  return isOld && (roles.target ?? roles.installation) === undefined;
}

/** "a car packed with explosives", "a booby-trapped lorry", "a charge". */
function isLaden({ predicate }: Draft, reference: Reference): boolean {
  return [...predicate.subjects, ...predicate.objects].some((group) => {
    if (/^(?:charge|bombshell|satchel|canister|package|parcel)$/.test(reference.noun(group))) return true;
    const { tree, head, first, last } = group;
    const described = dependents(tree, head, "acl").flatMap((at) => subtree(tree, at));
    const words = [...tree.sentence.tokens.keys()].filter(
      (at) => (at >= first && at <= last) || described.includes(at),
    );
    return reference.classes(group).has("equipment") && LADEN.test(words.map((at) => tokenAt(tree, at).text).join(" "));
  });
}
const LADEN = /\b(?:booby|explosives?|bomb|rigged)\b/i;

function isOneself({ predicate }: Draft): boolean {
  return predicate.objects.some(({ tree, head }) => /sel(?:f|ves)$/.test(tokenAt(tree, head).text));
}
