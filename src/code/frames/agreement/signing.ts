import type { Group } from "../../../parse/en/groups.ts";
import { dependents, tokenAt } from "../../../parse/en/tree.ts";
import type { Draft } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";

/** Verbs by which sides bind themselves. */
export const SIGNING = phrases(
  "sign, reach, conclude, strike, agree, accept, ratify, seal, finalise, finalize, ink, clinch, secure, negotiate, declare, announce, observe, extend, renew, honour, honor, implement, endorse, initial, unveil, float, make, sign up, hammer out, thrash out, work out, arrive at, adopt, cement, forge, patch up, enter into, put name to, put signature to, shake on, come to, call, offer, propose",
);

/** Who makes deals of another kind. */
export const BUSINESS =
  /^(?:company|firm|he|she|club|bank|union|striker|player|singer|actor|actress|airline|employer|shareholder|manager|retailer|carmaker|insurer|studio|publisher|landlord|broadcaster|league|team|supplier|buyer|customer)$/;

/** Verbs by which a side leaves a pact, or talks. */
export const LEAVING = phrases(
  "tear up, scrap, cancel, abrogate, annul, renounce, denounce, suspend, withdraw from, pull out of, walk away from, quit, back out of, terminate, repudiate, ditch, freeze, void, pronounce void",
);

/** Whether what a noun calls so is what a verb ends, or what ends itself: then the verb's own claim tells it. */
export function isEnded({ predicate: { tree, head } }: Draft): boolean {
  const token = tokenAt(tree, head);
  const above = token.head >= 0 ? tokenAt(tree, token.head) : undefined;
  return above !== undefined && /^(?:nsubj|nsubj:pass|obj|obl)$/.test(token.rel) && ENDING.test(above.lemma);
}

const ENDING =
  /^(?:break|collapse|fail|unravel|lapse|expire|crumble|tear|scrap|cancel|postpone|suspend|boycott|quit|abandon|walk|leave|reject|call|put|founder|run|come|fall|violate|breach|shatter|spurn)$/;

/** Deals are struck, bills are signed by one: the object, or what is agreed on, must be a pact; a film deal is no matter of sides. */
export function isSigned({ predicate, roles }: Draft, reference: Reference, pact: RegExp): boolean {
  const signed = [
    ...predicate.objects,
    ...reducedOf(predicate),
    ...predicate.phrases
      .filter(({ prep, depth }) => depth === 0 && ["on", "to", "upon"].includes(prep))
      .map(({ group }) => group),
  ];
  const offered = signed.some((group) => /^(?:proposal|plan|offer|terms|term)$/.test(reference.noun(group)))
    ? predicate.phrases.filter(({ prep }) => prep === "for" || prep === "of").map(({ group }) => group)
    : [];
  if (![...signed, ...offered].some((group) => pact.test(reference.noun(group)))) return false;
  return [...(roles.actor ?? []), ...(roles.opponent ?? [])].every((group) => !pact.test(reference.noun(group)));
}

/** "An agreement reached this year has stayed on paper": the participle's noun, which the parser took for its subject. */
export function reducedOf({ tree, head, kind, passive, objects, subjects }: Draft["predicate"]): Group[] {
  const isBare = kind === "verb" && !passive && objects.length === 0 && dependents(tree, head, "aux").length === 0;
  return isBare && /^VB[ND]$/.test(tokenAt(tree, head).xpos) && tree.sentence.tokens[head - 1]?.upos === "NOUN"
    ? subjects.filter((group) => group.head === head - 1)
    : [];
}

/** Two sides or more. */
export function isSeveral(groups: Group[]): boolean {
  return groups.length > 1 || groups.some((group) => /^NNP?S$/.test(tokenAt(group.tree, group.head).xpos));
}
