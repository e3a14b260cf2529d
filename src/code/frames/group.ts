import type { Group } from "../../parse/en/groups.ts";
import { isPronoun, objectsOf, wordsOf } from "../about.ts";
import { isForce } from "../forces.ts";
import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import type { Reference } from "../reference.ts";

/** A group or a force forms, merges, splits, is defeated, changes what it does. */
export const group: Frame = {
  type: "group",
  allows: { actor: ["force", "body", "person"] },
  needs: [["actor"]],
  patterns: [
    {
      rule: "form",
      verbs: phrases(
        "form, found, create, set up, establish, launch, raise, unveil, assemble, stand up, co-found, proclaim, revive, reconstitute, resurrect, bring into being, announce formation, announce creation",
      ),
      mode: "formed",
      roles: { actor: ["object"] },
      fits: isNewForce,
    },
    {
      rule: "emerge",
      verbs: phrases(
        "emerge, spring up, come into being, bear, begin as, start as, begin life, start life, grow out of, coalesce, regroup as, take shape, begin rebellion, arise",
      ),
      mode: "formed",
      roles: { actor: ["subject", "object"] },
      fits: isBorn,
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
      verbs: phrases(
        "merge, unite, unify, amalgamate, join force, fuse, integrate, absorb, incorporate, fold, band together, join hand, combine, be absorb, subsume, join rank",
      ),
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
      verbs: phrases(
        "split, splinter, break away, break up, fracture, disband, dissolve, secede, split off, split from, break with, part way, break rank, fragment, fall apart, stand down, dissolve itself",
      ),
      mode: "split",
      roles: { actor: ["object", "subject"] },
      fits: isArmedGroup,
    },
    {
      rule: "defect",
      verbs: phrases("defect, switch side, change side, mutiny, go over to, jump ship, swap side"),
      mode: "split",
      roles: { actor: ["subject"] },
      fits: areDefectors,
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
      verbs: phrases(
        "defeat, crush, vanquish, rout, annihilate, wipe out, beat, eradicate, eliminate, dismantle, smash, break up, bust, break back, overwhelm, vanquish, overpower, trounce, put rout, bring knee, bring to heel",
      ),
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
      verbs: phrases("collapse, disintegrate, crumble, capitulate, melt away, cease to exist, be finish"),
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
        "demobilize, lay down arm, lay down weapon, turn in rifle, hand in rifle, hand over weapon, turn over weapon, lay down rifle, surrender rifle, lay arm, lay weapon, give up arm, give up weapon, hand in arm, hand in weapon, surrender weapon, surrender arm, turn in weapon, put down weapon, put down arm, demobilise, demobilize, disarm, surrender",
      ),
      mode: "activity",
      roles: { actor: ["subject", "object"] },
      fits: isLayingDownArms,
    },
    {
      rule: "give-themselves-up",
      verbs: ["give up", "turn in", "hand in", "hand over"],
      mode: "activity",
      roles: { actor: ["subject"] },
      fits: ({ predicate, roles }, reference) =>
        predicate.objects.some((group) => /sel(?:f|ves)$/.test(reference.noun(group))) &&
        (roles.actor?.some((actor) => isFighting(actor, reference)) ?? false),
    },
    {
      rule: "disarmament-of",
      nouns: ["disarmament", "demobilisation", "demobilization"],
      mode: "activity",
      roles: { actor: ["object", "subject"] },
      fits: isArmedGroup,
    },
    {
      rule: "take-up-arms",
      verbs: phrases(
        "take up arm, take arm, resume arm, pick up arm, take up weapon, go underground, make comeback, stage comeback, declare war, renounce violence, renounce struggle, renounce arm, rise up, rise in arm, wage insurgency, wage rebellion, launch insurgency, launch rebellion, begin insurgency, begin rebellion, regroup, re-emerge, reemerge, resurface, resurge",
      ),
      mode: "activity",
      roles: { actor: ["subject"] },
      fits: (draft, reference) => draft.roles.actor?.some((actor) => isFighting(actor, reference)) ?? false,
    },
    {
      rule: "activity",
      verbs: phrases(
        "suspend, pause, resume, halt, end, stop, cease, restart, discontinue, freeze, terminate, call off, abandon, scale back, wind down, wind up, renounce, give up",
      ),
      mode: "activity",
      roles: { actor: ["subject"] },
      fits: isOwnActivity,
    },
  ],
};

/** What a new body must be called to be a force of some kind. */
const MILITARY_WORDS =
  /^(?:military|faction|army|combat|front|breakaway|joint|special|counter-?terrorism|command|self-defen[cs]e|defen[cs]e|vigilante|resistance|splinter|brigade)$/;

/** A force or an armed group; companies merge, parties split and teams are defeated too, and rebels split families. */
function isArmedGroup({ predicate, roles }: Draft, reference: Reference): boolean {
  const { kind, lemma, objects, subjects } = predicate;
  const others = objects.filter((group) => !/sel(?:f|ves)$/.test(reference.noun(group)));
  const isDoneToOther = kind === "verb" && others.length > 0 && lemma !== "join";
  return (
    roles.actor?.some((actor) => isFighting(actor, reference) && !(isDoneToOther && subjects.includes(actor))) ?? false
  );
}

function isFighting(actor: Group, reference: Reference): boolean {
  return isForce(actor, reference) || wordsOf(actor).some((word) => MILITARY_WORDS.test(word));
}

/** "ADF began as a rebellion", "was born": the group itself, not a battle that began. */
function isBorn(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  if (predicate.lemma === "bear" && !predicate.passive) return false;
  return roles.actor?.some((actor) => isNamedGroup(actor, reference) || isFighting(actor, reference)) ?? false;
}

function isNamedGroup(actor: Group, reference: Reference): boolean {
  return /^(?:armed-group|armed-force|coalition)$/.test(reference.entity(actor, "actor")?.kind ?? "");
}

/** Soldiers and commanders defect; so do players. */
function areDefectors({ predicate, roles }: Draft, reference: Reference): boolean {
  const isTo = predicate.phrases.some(({ prep, group }) => /^(?:to|from)$/.test(prep) && isFighting(group, reference));
  return (
    roles.actor?.some((actor) => isFighting(actor, reference) || (isTo && reference.classes(actor).has("person"))) ??
    false
  );
}

/** A brigade, a militia or a joint command is formed; so are convoys, and governments. */
function isNewForce({ predicate, roles }: Draft, reference: Reference): boolean {
  return (
    roles.actor?.some(
      (actor) =>
        [...objectsOf(predicate)].some(({ head }) => head === actor.head) &&
        (isNamedGroup(actor, reference) ||
          (isFighting(actor, reference) &&
            /^(?:force|brigade|battalion|division|regiment|unit|militia|army|group|command|alliance|coalition|front|movement|faction|squad|corps|wing|network|police|legion|guard|gendarmerie)$/.test(
              reference.noun(actor),
            ))),
    ) ?? false
  );
}

/** An army "beats" and "dismantles" many things; a group is beaten as a whole, where it is named or plural. */
function isBeaten(draft: Draft, reference: Reference): boolean {
  if (draft.roles.actor?.some((actor) => isCell(actor, draft, reference))) return true;
  if (!isArmedGroup(draft, reference)) return false;
  if (!/^(?:beat|eradicate|eliminate|dismantle|wipe|break|bring|smash|bust)$/.test(draft.predicate.lemma)) return true;
  return draft.roles.actor?.some((actor) => reference.entity(actor, "actor")?.kind === "armed-group") ?? false;
}

/** "dismantled a cell linked to al-Qaeda". */
function isCell(actor: Group, { predicate: { lemma } }: Draft, reference: Reference): boolean {
  return /^(?:dismantle|break|bust|smash)$/.test(lemma) && /^(?:cell|network|gang)$/.test(reference.noun(actor));
}

/** Fighters surrender; an army that surrenders a base hands it over. */
function isLayingDownArms(draft: Draft, reference: Reference): boolean {
  const objects = objectsOf(draft.predicate);
  if (draft.predicate.lemma === "surrender" && objects.some((g) => !/^(?:arm|weapon)$/.test(reference.noun(g))))
    return false;
  return draft.roles.actor?.some((actor) => isFighting(actor, reference)) ?? false;
}

const ACTIVITIES = new Set(
  "operation activity mission patrol role campaign offensive cooperation surveillance recruitment insurgency rebellion struggle attack hostility strike drill exercise manoeuvre maneuver campaign jihad".split(
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
