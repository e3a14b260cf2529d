import type { Group } from "../../../parse/en/groups.ts";
import { wordsOf } from "../../about.ts";
import type { Draft, Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";
import { isAccident } from "./accidents.ts";

/** Blasts where goods are made or kept, and goods that poison. */
export const BY_INDUSTRY: Pattern[] = [
  {
    rule: "site-explodes",
    verbs: phrases("explode, blow up, burst"),
    mode: "man-made",
    roles: { target: ["subject"] },
    fits: (draft, reference) =>
      draft.predicate.objects.length === 0 &&
      isAccident(draft) &&
      (draft.roles.target ?? []).some((group) => SITE.test(reference.noun(group))),
  },
  {
    rule: "industrial-blast",
    verbs: phrases(
      "rip, tear, rock, shake, destroy, devastate, level, hit, gut, flatten, damage, rip through, tear through, kill, injure, spill, occur, happen",
    ),
    mode: "man-made",
    roles: { target: ["object", "through", "at", "in"] },
    needs: [],
    fits: (draft, reference) => isAccident(draft) && isIndustrialBlast(draft, reference),
  },
  {
    rule: "poisoned",
    verbs: phrases("die, fall ill, fall sick, hospitalise, hospitalize, sicken, poison, lose life"),
    mode: "man-made",
    roles: { target: ["subject", "object"] },
    fits: isByTaintedGoods,
  },
];

const SITE = /^(?:plant|factory|refinery|warehouse|bunker|silo|boiler|cylinder|mill|transformer|tank|depot|reactor)$/;

/** "an explosion at a fireworks factory", "a transformer explosion": nobody's bomb. */
function isIndustrialBlast({ predicate, roles }: Draft, reference: Reference): boolean {
  const blasts = predicate.subjects.filter((group) => /^(?:explosion|blast)$/.test(reference.noun(group)));
  const isOfIndustry = (group: Group) => wordsOf(group).some((word) => OF_INDUSTRY.test(word));
  return blasts.some(isAtSite) || (blasts.length > 0 && [...blasts, ...(roles.target ?? [])].some(isOfIndustry));
}
/** "a blast at a fireworks factory". */
function isAtSite({ tree, last }: Group): boolean {
  const [at, ...behind] = tree.sentence.tokens.slice(last + 1, last + 6).map(({ lemma }) => lemma.toLowerCase());
  return /^(?:at|in|inside)$/.test(at ?? "") && behind.some((word) => SITE.test(word));
}

const OF_INDUSTRY =
  /^(?:factory|plant|refinery|warehouse|depot|mill|boiler|transformer|furnace|reactor|mine|colliery|pipeline|fireworks|firework|fertilizer|fertiliser|chemical|gas|fuel|petrol|petrochemical|grain|silo|laboratory|workshop|distillery)$/;

/** What people ate, drank or breathed killed them or made them ill, and nobody had meant it to. */
function isByTaintedGoods(draft: Draft): boolean {
  const words = draft.sentence.sentence.tokens.map(({ text }) => text).join(" ");
  return TAINTED.test(words) && !MEANT.test(words) && isAccident(draft);
}
const TAINTED =
  /\b(?:food poisoning|carbon monoxide|methanol|(?:tainted|adulterated|contaminated|toxic|poisoned|poisonous|spoiled|bootleg|counterfeit|unsafe) (?:\w+ ){0,2}(?:food|alcohol|drinks?|liquor|water|milk|meat|bread|medicines?|syrups?|spirits?|brew|gas|fumes|mushrooms?|meals?)|(?:consuming|eating|drinking|inhaling|ingesting)\b[^.]*\b(?:toxins?|poison\w*|contaminated|fumes|gas)|poisoned by (?:a |the )?(?:gas|fumes)|gas leak)/i;
const MEANT = /\bchemical (?:attacks?|weapons?)|\bsarin\b|\bchlorine\b|\bnerve agents?\b|\bnovichok\b|\btear gas\b/i;
