import { isByOther, wordsOf } from "../../about.ts";
import { hasForces, isForce, isNonState } from "../../forces.ts";
import type { Draft, Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";
import { FIRE, isBacked } from "./sides.ts";

/** A side stands by another, escorts or shelters it; relief reaches those in need. */
export const HELP: Pattern[] = [
  {
    rule: "back",
    verbs: phrases(
      "support, back, assist, aid, prop up, bolster, shore up, throw weight behind, fight alongside, fight side, fly cover, provide cover, provide air support, give cover, lend backing, give backing, stand behind, collude with, conspire with, side with",
    ),
    roles: { recipient: ["object", "behind", "alongside", "with", "for", "to"], actor: ["subject"] },
    fits: (draft, reference) => isBacked(draft, reference) && !isCovered(draft, reference),
  },
  {
    rule: "cover",
    verbs: ["support", "back", "cover", "assist"],
    mode: "aid",
    roles: { recipient: ["object"], actor: ["subject"] },
    fits: isCovered,
  },
  {
    rule: "help",
    verbs: phrases(
      "help, provide support, provide assistance, provide aid, provide help, give support, give assistance, lend support, offer support, come to aid, come to rescue, go to aid, rush to aid, lend hand, render assistance, extend support",
    ),
    mode: "aid",
    roles: { recipient: ["to", "object", "for", "of"], actor: ["subject"] },
    needs: ["recipient", "actor"],
    fits: (draft, reference) => isBacked(draft, reference) || isLent(draft, reference),
  },
  {
    rule: "with-help-of",
    nouns: ["help", "support", "backing", "assistance", "cover", "aid"],
    mode: "aid",
    roles: { actor: ["object", "from", "of", "modifier"], recipient: ["clause"] },
    needs: ["actor"],
    fits: isWithHelp,
  },
  {
    rule: "in-support-of",
    nouns: ["support", "aid"],
    roles: { recipient: ["object"], actor: ["subject"] },
    fits: (draft, reference) =>
      isBehindIn(draft) && (draft.roles.recipient?.some((group) => isForce(group, reference)) ?? false),
  },
  {
    rule: "escort",
    verbs: phrases("escort, provide escort, give escort, shepherd"),
    mode: "aid",
    roles: { recipient: ["object", "for", "to"], actor: ["subject"] },
    needs: ["recipient"],
    fits: isEscorted,
  },
  {
    rule: "shelter",
    verbs: phrases(
      "shelter, harbour, harbor, give sanctuary, give refuge, give safe haven, offer sanctuary, provide sanctuary, provide safe haven, provide haven, grant refuge",
    ),
    mode: "aid",
    roles: { recipient: ["object", "to", "for"], actor: ["subject"] },
    fits: (draft, reference) =>
      !isByOther(draft, reference) && (draft.roles.recipient?.some((group) => isSheltered(group, reference)) ?? false),
  },
  {
    rule: "relief-reaches",
    verbs: phrases("reach, arrive, enter, get through, cross into"),
    mode: "aid",
    roles: { place: ["object", "in", "into", "at"] },
    needs: [],
    fits: isReliefConvoy,
  },
  {
    rule: "people-reached",
    verbs: ["reach", "feed", "treat", "vaccinate"],
    mode: "aid",
    roles: { recipient: ["object"], actor: ["subject"] },
    fits: isReliefReaching,
  },
];

/** "supported by coalition aircraft", "backed by artillery". */
function isCovered({ predicate, roles }: Draft, reference: Reference): boolean {
  const isFire = predicate.subjects.some((group) => FIRE.test(reference.noun(group)));
  return predicate.passive && isFire && (roles.recipient?.some((group) => hasForces(group, reference)) ?? false);
}

/** "Ankara is lending its support", whoever gets it. */
function isLent({ predicate, roles }: Draft, reference: Reference): boolean {
  if (roles.recipient || !/^(?:lend|extend)$/.test(predicate.lemma)) return false;
  return roles.actor?.some((group) => hasForces(group, reference)) ?? false;
}

/** "With the help of Russian advisers the army retook the town", "under cover of coalition aircraft". */
function isWithHelp({ predicate, roles }: Draft, reference: Reference): boolean {
  const { tree, head } = predicate;
  const words = tree.sentence.tokens.slice(Math.max(0, head - 4), head).map(({ text }) => text.toLowerCase());
  const isHow = predicate.lemma === "cover" ? words.includes("under") : words.includes("with");
  const isBySide = roles.actor?.some((group) => hasForces(group, reference) || FIRE.test(reference.noun(group)));
  return isHow && (isBySide ?? false) && (roles.recipient?.some((group) => hasForces(group, reference)) ?? false);
}

/** "flew in support of the rebels". */
function isBehindIn({ predicate: { tree, head } }: Draft): boolean {
  return tree.sentence.tokens[head - 1]?.text.toLowerCase() === "in";
}

/** Soldiers escort convoys and people in need; police escort prisoners. */
function isEscorted({ roles, predicate }: Draft, reference: Reference): boolean {
  const byForce = predicate.subjects.some(
    (group) => hasForces(group, reference) || reference.entity(group, "actor")?.kind === "organisation",
  );
  return byForce && (roles.recipient?.some((group) => ESCORTED.test(reference.noun(group))) ?? false);
}

const ESCORTED =
  /^(?:convoy|lorry|truck|tanker|ship|vessel|civilian|refugee|evacuee|resident|pilgrim|bus|inspector|column|villager|farmer|family)$/;

/** Armed groups are harboured; refugees are sheltered too. */
function isSheltered(group: Parameters<Reference["entity"]>[0], reference: Reference): boolean {
  return isNonState(group, reference) || /^(?:outfit|group|leader|commander)$/.test(reference.noun(group));
}

/** "no aid convoy had reached Mekelle". */
function isReliefConvoy({ predicate, roles }: Draft, reference: Reference): boolean {
  const isRelief = predicate.subjects.some(
    (group) =>
      /^(?:convoy|lorry|truck|shipment|consignment|delivery|flight|aid|relief|supplies|supply)$/.test(
        reference.noun(group),
      ) && wordsOf(group).some((word) => /^(?:aid|relief|humanitarian|food|medical|un)$/.test(word)),
  );
  return isRelief && (roles.place !== undefined || predicate.lemma === "arrive" || predicate.lemma === "get");
}

/** "the agency has reached 50,000 people", "50,000 people were vaccinated". */
function isReliefReaching({ roles, predicate }: Draft, reference: Reference): boolean {
  const isByNobody =
    predicate.passive && predicate.subjects.length === 0 && /^(?:vaccinate|feed)$/.test(predicate.lemma);
  if (isByNobody) return roles.recipient?.some((group) => reference.classes(group).has("people")) ?? false;
  const byAgency = roles.actor?.some((group) => reference.entity(group, "actor")?.kind === "organisation") ?? false;
  return byAgency && (roles.recipient?.some((group) => reference.classes(group).has("people")) ?? false);
}
