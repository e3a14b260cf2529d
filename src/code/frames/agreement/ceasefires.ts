import { tokenAt } from "../../../parse/en/tree.ts";
import type { Draft, Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";
import { isEnded, isSigned, SIGNING } from "./signing.ts";

/** Sides cease fire, and a truce holds or ends. */
export const CEASEFIRES: Pattern[] = [
  {
    rule: "ceasefire",
    verbs: SIGNING,
    mode: "ceasefire",
    roles: { actor: ["subject", "between", "by"], opponent: ["with"] },
    needs: [],
    fits: (draft, reference) => isSigned(draft, reference, CEASEFIRE) && !isOfAnother(draft),
  },
  {
    rule: "ceasefire-brokered",
    verbs: ["broker", "mediate"],
    mode: "ceasefire",
    roles: { actor: ["between"] },
    needs: [],
    fits: (draft, reference) => isSigned(draft, reference, CEASEFIRE) && !isOfAnother(draft),
  },
  {
    rule: "ceasefire-ends",
    verbs: phrases(
      "collapse, break down, unravel, fall apart, crumble, break, violate, breach, fail, come undone, be in tatters, be over, be dead, reject, spurn, rebuff, refuse, call off, shatter, disintegrate, fall through, tear up, abandon",
    ),
    mode: "ceasefire",
    denies: true,
    roles: { actor: ["between", "subject"], opponent: ["with"] },
    needs: [],
    fits: isCeasefireStanding,
  },
  {
    rule: "ceasefire-stands",
    verbs: phrases(
      "come into force, come into effect, enter into force, take effect, go into effect, take hold, hold, prolong, extend, expire, lapse, run out, end, come to end, begin, start, fray, come under strain, last, be in place, be in force, be in effect, go into force, falter, teeter, stick, be agree, stand, continue, be hold, wear thin, look shaky, be under strain",
    ),
    mode: "ceasefire",
    roles: { actor: ["between"] },
    needs: [],
    fits: isCeasefireStanding,
  },
  {
    rule: "cease",
    verbs: phrases(
      "suspend hostility, cease hostility, halt hostility, end hostility, cease fire, hold fire, stop fighting",
    ),
    mode: "ceasefire",
    roles: { actor: ["subject"], opponent: ["with"] },
    needs: ["actor"],
  },
  {
    rule: "ceasefire-between",
    nouns: ["ceasefire", "truce", "armistice", "cease-fire", "cessation"],
    mode: "ceasefire",
    roles: { actor: ["between", "by", "subject"], opponent: ["with", "and"] },
    fits: (draft) => !isEnded(draft),
  },
];

/** What is ceased and how it is called. */
export const CEASEFIRE = /^(?:ceasefire|cease-fire|truce|armistice|pause|cessation|lull|de-escalation|hostility)$/;

/** A truce is what holds, ends or is extended. */
function isCeasefireStanding({ predicate }: Draft, reference: Reference): boolean {
  const isOffer = predicate.objects.some((group) => /^(?:offer|proposal|call|plan)$/.test(reference.noun(group)));
  const offered = isOffer
    ? predicate.phrases.filter(({ prep }) => /^(?:of|for)$/.test(prep)).map(({ group }) => group)
    : [];
  return [...predicate.subjects, ...predicate.objects, ...offered].some((group) =>
    CEASEFIRE_NOUN.test(reference.noun(group)),
  );
}

const CEASEFIRE_NOUN = /^(?:ceasefire|cease-fire|truce|armistice|cessation)$/;

/** "the truce brokered by Washington": whose it is stands elsewhere. */
function isOfAnother({ predicate: { tree, head, lemma } }: Draft): boolean {
  return /^(?:broker|mediate|announce|declare|offer|propose)$/.test(lemma) && /^acl$/.test(tokenAt(tree, head).rel);
}
