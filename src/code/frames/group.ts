import type { Group } from "../../parse/en/groups.ts";
import { isPronoun, objectsOf, wordsOf } from "../about.ts";
import { isForce } from "../forces.ts";
import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import type { Reference } from "../reference.ts";

/** A group or a force forms, merges, splits, is defeated, changes what it does. */
export const group: Frame = {
  type: "group",
  allows: { actor: ["force", "body"] },
  needs: [["actor"]],
  patterns: [
    {
      rule: "form",
      verbs: phrases("form, found, create, set up, establish, launch, raise, unveil, assemble, stand up"),
      mode: "formed",
      roles: { actor: ["object"] },
      fits: isNewForce,
    },
    {
      rule: "emerge",
      verbs: ["emerge"],
      mode: "formed",
      roles: { actor: ["subject"] },
      fits: isArmedGroup,
    },
    {
      rule: "formation-of",
      nouns: ["formation", "creation", "founding", "establishment", "emergence"],
      mode: "formed",
      roles: { actor: ["object"] },
      fits: isNewForce,
    },
    {
      rule: "merge",
      verbs: phrases("merge, unite, unify, amalgamate, join force, fuse, integrate, absorb, incorporate, fold"),
      mode: "merged",
      roles: { actor: ["object", "subject"] },
      fits: isArmedGroup,
    },
    {
      rule: "merger-of",
      nouns: ["merger", "integration", "unification"],
      mode: "merged",
      roles: { actor: ["object", "between", "subject"] },
      fits: isArmedGroup,
    },
    {
      rule: "split",
      verbs: phrases("split, splinter, break away, break up, fracture, defect, disband, dissolve, secede, split off"),
      mode: "split",
      roles: { actor: ["object", "subject"] },
      fits: isArmedGroup,
    },
    {
      rule: "dissolution-of",
      nouns: ["dissolution", "disbandment", "disbanding", "break-up", "breakup", "split"],
      mode: "split",
      roles: { actor: ["object", "within", "in", "subject"] },
      fits: isArmedGroup,
    },
    {
      rule: "defeat",
      verbs: phrases("defeat, crush, vanquish, rout, annihilate, wipe out, beat, eradicate, eliminate, dismantle"),
      mode: "defeated",
      roles: { actor: ["object"] },
      fits: isBeaten,
    },
    {
      rule: "defeat-of",
      nouns: ["defeat", "collapse", "demise"],
      mode: "defeated",
      roles: { actor: ["object", "subject"] },
      fits: isArmedGroup,
    },
    {
      rule: "collapse",
      verbs: ["collapse", "disintegrate", "crumble"],
      mode: "defeated",
      roles: { actor: ["subject"] },
      fits: isArmedGroup,
    },
    {
      rule: "victory-over",
      nouns: ["victory", "triumph"],
      mode: "defeated",
      roles: { actor: ["over", "against"] },
      fits: isArmedGroup,
    },
    {
      rule: "declare-victory",
      verbs: ["declare victory", "claim victory", "announce victory", "proclaim victory"],
      mode: "defeated",
      roles: { actor: ["over", "against"] },
      fits: isArmedGroup,
    },
    {
      rule: "lay-down-arms",
      verbs: phrases(
        "lay down arm, lay down weapon, turn in rifle, hand in rifle, hand over weapon, turn over weapon, lay down rifle, surrender rifle, lay arm, lay weapon, give up arm, give up weapon, hand in arm, hand in weapon, surrender weapon, surrender arm, turn in weapon, put down weapon, put down arm, demobilise, demobilize, disarm, surrender",
      ),
      mode: "activity",
      roles: { actor: ["subject", "object"] },
      fits: isLayingDownArms,
    },
    {
      rule: "disarmament-of",
      nouns: ["disarmament", "demobilisation", "demobilization"],
      mode: "activity",
      roles: { actor: ["object", "subject"] },
      fits: isArmedGroup,
    },
    {
      rule: "activity",
      verbs: phrases("suspend, pause, resume, halt, end, stop, cease, restart, discontinue, freeze, terminate"),
      mode: "activity",
      roles: { actor: ["subject"] },
      fits: isOwnActivity,
    },
  ],
};

/** What a new body must be called to be a force of some kind. */
const MILITARY_WORDS = /^(?:military|faction|army|combat|front|breakaway|joint|special|counter-?terrorism|command)$/;

/** A force or an armed group; companies merge, parties split and teams are defeated too, and rebels split families. */
function isArmedGroup({ predicate, roles }: Draft, reference: Reference): boolean {
  const { kind, lemma, objects, subjects } = predicate;
  const isDoneToOther = kind === "verb" && objects.length > 0 && lemma !== "join";
  return (
    roles.actor?.some((actor) => isFighting(actor, reference) && !(isDoneToOther && subjects.includes(actor))) ?? false
  );
}

function isFighting(actor: Group, reference: Reference): boolean {
  return isForce(actor, reference) || wordsOf(actor).some((word) => MILITARY_WORDS.test(word));
}

/** A brigade, a militia or a joint command is formed; so are convoys, and governments. */
function isNewForce({ predicate, roles }: Draft, reference: Reference): boolean {
  return (
    roles.actor?.some(
      (actor) =>
        [...objectsOf(predicate)].some(({ head }) => head === actor.head) &&
        (/^(?:armed-group|armed-force|coalition)$/.test(reference.entity(actor, "actor")?.kind ?? "") ||
          (isFighting(actor, reference) &&
            /^(?:force|brigade|battalion|division|regiment|unit|militia|army|group|command|alliance|coalition|front|movement|faction|squad|corps|wing|network|police|legion|guard|gendarmerie)$/.test(
              reference.noun(actor),
            ))),
    ) ?? false
  );
}

/** An army "beats" and "dismantles" many things; a group is beaten as a whole, where it is named or plural. */
function isBeaten(draft: Draft, reference: Reference): boolean {
  if (!isArmedGroup(draft, reference)) return false;
  if (!/^(?:beat|eradicate|eliminate|dismantle|wipe)$/.test(draft.predicate.lemma)) return true;
  return draft.roles.actor?.some((actor) => reference.entity(actor, "actor")?.kind === "armed-group") ?? false;
}

/** Fighters surrender; an army that surrenders a base hands it over. */
function isLayingDownArms(draft: Draft, reference: Reference): boolean {
  const objects = objectsOf(draft.predicate);
  if (draft.predicate.lemma === "surrender" && objects.some((g) => !/^(?:arm|weapon)$/.test(reference.noun(g))))
    return false;
  return draft.roles.actor?.some((actor) => isFighting(actor, reference)) ?? false;
}

const ACTIVITIES = new Set(
  "operation activity training mission patrol role campaign offensive cooperation surveillance recruitment insurgency rebellion struggle".split(
    " ",
  ),
);

/** A force's own operations, training or mission; an airline suspends its operations too. */
function isOwnActivity({ predicate, roles }: Draft, reference: Reference): boolean {
  if (!objectsOf(predicate).some((group) => ACTIVITIES.has(reference.noun(group)))) return false;
  if (objectsOf(predicate).some((group) => wordsOf(group).some((word) => MILITARY_WORDS.test(word)))) return true;
  return (
    roles.actor?.some(
      (actor) => isFighting(actor, reference) || isPronoun(actor) || reference.entity(actor, "actor")?.kind === "state",
    ) ?? false
  );
}
