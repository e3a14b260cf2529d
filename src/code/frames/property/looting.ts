import { wordsFrom } from "../../about.ts";
import type { Draft, Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";
import { isOfThings, isTouchable } from "./things.ts";

/** Things are stolen or places stripped of them. */
export const looting: Pattern[] = [
  {
    rule: "loot",
    verbs: phrases(
      "loot, plunder, steal, ransack, pillage, hijack, carjack, rob, rustle, cart off, cart away, carry off, carry away, haul away, haul off, strip, clean out, rifle, burgle, burglarize, pilfer, siphon, siphon off, maraud, commandeer, divert, snatch",
    ),
    mode: "looting",
    roles: { target: ["object", "of"], actor: ["subject"] },
    fits: (draft, reference) =>
      isTaken(draft, reference) && (isOfThings(draft, reference) || isOfGoods(draft, reference)),
  },
  {
    rule: "empty",
    verbs: ["empty"],
    mode: "looting",
    roles: { target: ["object", "subject"], actor: ["subject"] },
    fits: (draft, reference) =>
      ((draft.roles.actor ?? []).length > 0 || isPlunder(draft)) &&
      isTouchable(draft, reference) &&
      (draft.roles.target ?? []).every(
        (group) => !/^(?:village|town|city|street|square|neighbourhood|camp)$/.test(reference.noun(group)),
      ),
  },
  {
    rule: "make-off",
    verbs: phrases(
      "make off, walk off, drive off, run off, get away, make away, help to, help themselves, relieve of, rob of",
    ),
    mode: "looting",
    roles: { target: ["with", "to", "of"], actor: ["subject"] },
    fits: (draft, reference) => isOfThings(draft, reference) || isOfGoods(draft, reference),
  },
  {
    rule: "looting-of",
    nouns: phrases(
      "looting, theft, pillage, pillaging, plunder, plundering, ransacking, hijacking, robbery, rustling, burglary",
    ),
    mode: "looting",
    roles: { target: ["object"], actor: ["subject", "by"] },
    fits: isOfThings,
  },
];

/** Nobody says who emptied the shops, but the sentence tells of looting or arson. */
function isPlunder({ sentence }: Draft): boolean {
  return sentence.sentence.tokens.some(({ lemma }) =>
    /^(?:loot|looter|looting|ransack|plunder|hijack|riot|rioter|mob|torch|burn|ablaze|alight)$/.test(lemma),
  );
}

/** Goods by the sack and beasts by the head. */
function isOfGoods({ roles }: Draft, reference: Reference): boolean {
  return (roles.target ?? []).every((group) =>
    /^(?:sack|bag|box|crate|ton|tonne|litre|barrel|head|herd|flock|goat|sheep|cow|camel|donkey|horse|rice|flour|jewellery|jewelry|gold|laptop|medicine|valuable|record)$/.test(
      reference.noun(group),
    ),
  );
}

/** Posts are stripped of their garrisons; a place that is stripped bare, or of what it held, is looted. */
function isTaken({ predicate, roles }: Draft, reference: Reference): boolean {
  if (predicate.lemma === "strip")
    return /\b(?:bare|of (?!(?:power|office|rank|title|citizenship)))/.test(wordsFrom(predicate));
  if (predicate.lemma !== "snatch") return true;
  return (roles.target ?? []).every(
    (group) =>
      reference.entity(group, "place") === undefined &&
      !/^(?:village|town|city|post|camp|base|hill)$/.test(reference.noun(group)),
  );
}
