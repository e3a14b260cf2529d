import type { Group } from "../../../parse/en/groups.ts";
import { dependents, hasRel, tokenAt } from "../../../parse/en/tree.ts";
import { textOf } from "../../about.ts";
import type { Draft, Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";
import { isHitPhysical, isOfPeople } from "./hits.ts";
import { ACCIDENT, OTHER } from "./other.ts";

/** Attacks told by the attack as a thing: what it rocked, whom it killed, who died or was hurt in it, what suffered it. */
export const BY_BLAST: Pattern[] = [
  {
    rule: "blast-hits",
    verbs: phrases(
      "rock, shake, hit, strike, rip through, tear through, destroy, damage, level, flatten, target, tear apart, pound, demolish, wreck, gut, raze, obliterate, set ablaze, set fire, reduce rubble, shatter, knock out, collapse, tear roof, tear off, rip roof, blow out",
    ),
    roles: { hit: ["object", "through"] },
    needs: ["target", "installation", "place"],
    fits: (draft, reference) => isByBlast(draft, reference) && isHitPhysical(draft, reference),
  },
  {
    rule: "blast-kills",
    verbs: phrases("kill, wound, injure, maim, leave, claim life, take life, cost life, claim, hurt"),
    roles: { target: ["object", "of"] },
    needs: ["target"],
    fits: (draft, reference) => isAimless(draft) && isByBlast(draft, reference) && isOfPeople(draft, reference),
  },
  {
    rule: "killed-in",
    verbs: phrases("kill, wound, injure, maim, slay, hurt, catch, bury"),
    roles: { target: ["object"], actor: ["subject"] },
    needs: ["target"],
    fits: (draft, reference) => isAimless(draft) && isInBlast(draft, reference) && isOfPeople(draft, reference),
  },
  {
    rule: "hit-in",
    verbs: phrases("destroy, damage, raze, level, flatten, hit, gut, sink, wreck, demolish, reduce rubble"),
    roles: { hit: ["object"] },
    needs: ["target", "installation", "place"],
    fits: (draft, reference) =>
      draft.predicate.passive && isAimless(draft) && isInBlast(draft, reference) && isHitPhysical(draft, reference),
  },
  {
    rule: "die-in",
    verbs: phrases("die, perish, lose life, suffer wound, suffer injury, sustain injury, succumb, fall"),
    roles: { target: ["subject"] },
    needs: ["target"],
    fits: (draft, reference) => isAimless(draft) && isInBlast(draft, reference) && isOfPeople(draft, reference),
  },
  {
    rule: "suffer-attack",
    verbs: phrases(
      "suffer, endure, undergo, sustain, withstand, weather, come in for, brace, absorb, experience, walk into, run into, drive into, stumble into, fall into, be caught",
    ),
    roles: { hit: ["subject"], actor: ["from", "by"] },
    needs: ["target", "installation", "place"],
    fits: (draft, reference) => isSuffered(draft, reference) && isHitPhysical(draft, reference),
  },
  {
    rule: "subject-to",
    verbs: phrases("subject, expose, treat"),
    roles: { hit: ["object"], actor: ["subject", "from"] },
    needs: ["target", "installation", "place"],
    fits: (draft, reference) => isSuffered(draft, reference) && isHitPhysical(draft, reference),
  },
];

const BLAST =
  /^(?:explosion|blast|bombing|shelling|airstrike|strike|raid|attack|bombardment|detonation|barrage|salvo|ambush|assault|gunfire|shellfire|crossfire|shooting|stabbing|shoot-out|offensive|onslaught|fusillade|cannonade|incursion)$/;

function isByBlast({ predicate }: Draft, reference: Reference): boolean {
  return predicate.subjects.some((group) => isBlast(group, reference) || isSeries(group));
}

/** "a wave of suicide attacks". */
function isSeries({ tree, head }: Group): boolean {
  if (!/^(?:wave|series|string|spate|flurry|succession|dozen|pair)$/.test(tokenAt(tree, head).lemma)) return false;
  return dependents(tree, head, "nmod").some((at) => BLAST.test(tokenAt(tree, at).lemma.toLowerCase()));
}

/** "a barrage of criticism". */
function isOfWords({ tree, head }: Group): boolean {
  return (
    /^(?:barrage|salvo|volley|fusillade)$/.test(tokenAt(tree, head).lemma) &&
    dependents(tree, head, "nmod").some((at) => SPOKEN.test(tokenAt(tree, at).lemma))
  );
}
const SPOKEN = /^(?:criticism|question|complaint|insult|abuse|protest|letter|tweet|accusation|advertisement)$/;

/** Killed "in an air strike"; "in the attack" tells again what is known. */
function isInBlast({ predicate }: Draft, reference: Reference): boolean {
  return predicate.phrases.some(
    ({ prep, group, depth }) =>
      depth === 0 && /^(?:in|by|during|from|under)$/.test(prep) && isBlast(group, reference) && isFresh(group),
  );
}

/** "suffered two attacks", "was subjected to a night of shelling", "came in for heavy bombardment". */
function isSuffered({ predicate }: Draft, reference: Reference): boolean {
  const told = [
    ...(predicate.passive ? [] : predicate.objects),
    ...predicate.phrases.filter(({ prep }) => /^(?:to|for|of|under|into)$/.test(prep)).map(({ group }) => group),
  ];
  return told.some((group) => isBlast(group, reference));
}

/** The dead are what an attack hit where it does not say what it was on, nor another clause what was hit ("…, killing two"). */
export function isAimless({ predicate }: Draft): boolean {
  const { tree, head } = predicate;
  const isOnlyResult = hasRel(tokenAt(tree, head), "advcl", "conj") && !dependents(tree, head, "nsubj").length;
  if (isOnlyResult) return false;
  return !predicate.phrases.some(
    ({ prep, depth, group }) =>
      depth > 0 && /^(?:on|against|of|at)$/.test(prep) && isOfBlast(group) && !isDay(group) && !isWay(group),
  );
}

/** "a rocket attack on the camp", unlike "a family of four" and "the road to Gao". */
function isOfBlast({ tree, head }: Group): boolean {
  const above = tokenAt(tree, head).head;
  return above >= 0 && BLAST.test(tokenAt(tree, above).lemma.toLowerCase());
}

/** On a road is where, not what: "an ambush on the road to Gao". */
function isWay({ tree, head }: Group): boolean {
  return /^(?:road|highway|way|motorway|outskirt|outskirts|edge|border|frontier|front|front-?line|side|bank|shore|eve|anniversary|track|route|street|line)$/.test(
    tokenAt(tree, head).lemma.toLowerCase(),
  );
}

function isDay({ tree, head }: Group): boolean {
  return /(?:day|night|morning|evening|afternoon|dawn|noon|dusk|midnight)$/i.test(tokenAt(tree, head).text);
}

/** An explosion that is no accident, gunfire and shellfire; no blaze. */
export function isBlast(group: Group, reference: Reference): boolean {
  const words = textOf(group);
  if (isOfWords(group)) return false;
  if (/^fire$/.test(reference.noun(group))) return GUNS.test(words);
  return (
    BLAST.test(reference.noun(group)) && !words.split(" ").some((word) => ACCIDENT.test(word)) && !OTHER.test(words)
  );
}
const GUNS =
  /\b(?:sniper|gun|artillery|mortar|rocket|tank|arms|cannon|rifle|shell|missile|machine-gun|enemy|rebel|ground|small-arms|hostile|friendly|anti-aircraft|cross)\b/i;

/** Told here for the first time, or with its weapon or doer. */
function isFresh({ tree, head, names }: Group): boolean {
  const isDefinite = dependents(tree, head, "det").some((at) =>
    /^(?:the|that|this|those|these)$/i.test(tokenAt(tree, at).text),
  );
  return !isDefinite || names.length > 0 || dependents(tree, head, "compound").length > 0;
}
