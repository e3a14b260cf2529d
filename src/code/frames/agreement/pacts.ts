import { dependents, tokenAt } from "../../../parse/en/tree.ts";
import { wordsOf } from "../../about.ts";
import { hasForces } from "../../forces.ts";
import type { Draft, Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";
import { CEASEFIRE } from "./ceasefires.ts";
import { BUSINESS, isEnded, isSeveral, isSigned, LEAVING, reducedOf, SIGNING } from "./signing.ts";

/** Sides sign, reach or leave a pact. */
export const PACTS: Pattern[] = [
  {
    rule: "agree",
    verbs: SIGNING,
    mode: "agreement",
    roles: { actor: ["subject", "between", "by"], opponent: ["with"] },
    needs: [],
    fits: (draft, reference) => isSigned(draft, reference, PACT) && isPolitical(draft, reference),
  },
  {
    rule: "pact-brokered",
    verbs: ["broker", "mediate"],
    mode: "agreement",
    roles: { actor: ["between"] },
    needs: [],
    fits: (draft, reference) => isSigned(draft, reference, PACT),
  },
  {
    rule: "leave-pact",
    verbs: LEAVING,
    mode: "agreement",
    denies: true,
    roles: { actor: ["subject"], opponent: ["with"] },
    needs: ["actor"],
    fits: (draft, reference) => isLeft(draft, reference) && isPolitical(draft, reference),
  },
  {
    rule: "pact-collapses",
    verbs: phrases("collapse, unravel, fall apart, come undone, lapse, fall through, break down"),
    mode: "agreement",
    denies: true,
    roles: { actor: ["between"], opponent: ["with"] },
    needs: [],
    fits: ({ predicate, roles }, reference) =>
      predicate.subjects.some((group) => PACT.test(reference.noun(group)) && isOfSides(wordsOf(group), roles)),
  },
  {
    rule: "agreed",
    verbs: ["agree", "agree with"],
    mode: "agreement",
    roles: { actor: ["between", "by", "subject"], opponent: ["with"] },
    needs: ["actor", "opponent", "place"],
    fits: isDeedAgreed,
  },
  {
    rule: "agree-to",
    verbs: phrases(
      "agree, agree on, normalise, normalize, reconcile, make peace, bury hatchet, shake hand on, sign up to, come to terms, reach compromise, settle difference, mend fence, make up, strike bargain, join force, ally, form alliance, forge alliance, strike alliance",
    ),
    mode: "agreement",
    roles: { actor: ["subject"], opponent: ["with"] },
    fits: (draft, reference) => isMutual(draft, reference) || isConceded(draft, reference),
  },
  {
    rule: "agreement-between",
    nouns: phrases("agreement, deal, accord, pact, treaty, memorandum"),
    mode: "agreement",
    roles: { actor: ["between", "among"], opponent: ["with"] },
    fits: (draft, reference) => {
      const { roles } = draft;
      if (isEnded(draft)) return false;
      const sides = [...(roles.actor ?? []), ...(roles.opponent ?? [])];
      return sides.length > 0 && !sides.some((group) => BUSINESS.test(reference.noun(group)));
    },
  },
];

const PACT =
  /^(?:agreement|deal|accord|pact|treaty|memorandum|protocol|settlement|charter|roadmap|understanding|mou|compromise|declaration|exchange|swap|framework|arrangement|concordat|communique)$/;
const BUSINESS_PACT =
  /^(?:record|film|book|trade-in|loan|sponsorship|pay|wage|licensing|takeover|merger|television|shirt|plea|transfer)$/;

/** No company's deal: who signs and what is signed are matters of sides. */
function isPolitical({ predicate, roles }: Draft, reference: Reference): boolean {
  const sides = [...(roles.actor ?? []), ...(roles.opponent ?? [])];
  if ([...sides, ...predicate.subjects].some((group) => BUSINESS.test(reference.noun(group)))) return false;
  const pacts = predicate.objects.flatMap((group) => wordsOf(group));
  if (pacts.some((word) => BUSINESS_PACT.test(word))) return false;
  if (sides.length > 0) return true;
  const isReduced = reducedOf(predicate).length > 0;
  return (
    (isReduced || predicate.subjects.length === 0) &&
    !isToldBefore(predicate) &&
    (roles.place !== undefined || isClosing(predicate))
  );
}

/** "The agreement was reached hours before …" speaks of one told of already. */
function isToldBefore({ tree, head, objects }: Draft["predicate"]): boolean {
  const hasAuxiliary = dependents(tree, head, "aux:pass").length > 0;
  return (
    hasAuxiliary &&
    objects.some((group) => dependents(tree, group.head, "det").some((at) => /^th/i.test(tokenAt(tree, at).text)))
  );
}

/** With no side named, only verbs that close a pact tell of one. */
function isClosing({ lemma }: Draft["predicate"]): boolean {
  return /^(?:sign|reach|strike|conclude|initial|ink|seal|clinch|ratify)$/.test(lemma);
}

/** "Both armies agreed to withdraw": one who agrees with an article makes no agreement. */
function isMutual({ roles, predicate }: Draft, reference: Reference): boolean {
  const sides = [...(roles.actor ?? []), ...(roles.opponent ?? [])];
  const persons = sides.every((group) => {
    const { upos } = tokenAt(group.tree, group.head);
    return upos === "PRON" || (reference.classes(group).has("person") && reference.entity(group) === undefined);
  });
  if (/^(?:bury|shake)$/.test(predicate.lemma))
    return roles.actor !== undefined && (roles.actor.length > 1 || isSeveral(roles.actor));
  const agrees = predicate.lemma !== "agree" || isAboutSomething(predicate);
  if (!agrees || persons || predicate.objects.some((group) => CEASEFIRE.test(reference.noun(group)))) return false;
  return (
    (roles.actor ?? []).length > 1 ||
    (roles.actor !== undefined && isSeveral(roles.actor)) ||
    (roles.actor !== undefined && roles.opponent !== undefined)
  );
}

/** "The council agreed to reopen the crossing": what one side grants to another. */
function isConceded({ predicate, roles }: Draft, reference: Reference): boolean {
  const { tree, head, lemma } = predicate;
  const deeds = dependents(tree, head, "xcomp", "ccomp").map((at) => tokenAt(tree, at).lemma);
  const isSide = roles.actor?.some(
    (group) => hasForces(group, reference) || /^(?:council|government|authority|side)$/.test(reference.noun(group)),
  );
  return lemma === "agree" && (isSide ?? false) && deeds.some((deed) => GRANTED.test(deed));
}

const GRANTED =
  /^(?:reopen|open|withdraw|pull|leave|release|free|hand|return|allow|extend|halt|suspend|stop|end|swap|exchange|surrender|disarm|cede|restore|resume|negotiate|lift|dismantle|disband|vacate|share)$/;

/** "agreed to withdraw", "agreed on a plan", not "agreed with his critics". */
function isAboutSomething({ tree, head, phrases: found }: Draft["predicate"]): boolean {
  return (
    dependents(tree, head, "xcomp", "ccomp").length > 0 ||
    found.some(({ prep, depth }) => depth === 0 && ["on", "to", "upon"].includes(prep))
  );
}

/** A pact or a partnership that somebody leaves. */
function isLeft({ predicate }: Draft, reference: Reference): boolean {
  const left = [
    ...predicate.objects,
    ...predicate.phrases.filter(({ prep }) => /^(?:from|of|out of)$/.test(prep)).map(({ group }) => group),
  ];
  return left.some((group) => PACT.test(reference.noun(group)) || reference.noun(group) === "partnership");
}

/** "the peace deal": no record deal. */
function isOfSides(words: string[], { actor, opponent }: Draft["roles"]): boolean {
  if (actor || opponent) return true;
  return words.some((word) => /^(?:peace|power-sharing|nuclear|grain|disarmament|prisoner|hostage|border)$/.test(word));
}

/** "the withdrawal was agreed in Washington": a deed that sides have agreed. */
function isDeedAgreed({ predicate, roles }: Draft, reference: Reference): boolean {
  const isDeed = predicate.objects.some((group) =>
    /^(?:transfer|handover|transition|withdrawal|pullout|pull-out|exchange|swap|release|deployment|timetable|deadline|plan|line|corridor|evacuation|demilitari[sz]ation|disengagement)$/.test(
      reference.noun(group),
    ),
  );
  return predicate.passive && isDeed && ![...(roles.actor ?? [])].some((group) => BUSINESS.test(reference.noun(group)));
}
