import type { Group } from "../../parse/en/groups.ts";
import { dependents, tokenAt } from "../../parse/en/tree.ts";
import { objectsOf, wordsOf } from "../about.ts";
import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import type { Reference } from "../reference.ts";

const SIGNING = phrases(
  "sign, reach, conclude, strike, agree, accept, ratify, seal, finalise, finalize, ink, clinch, secure, negotiate, declare, announce, observe, extend, renew, honour, honor, implement, endorse, initial, make, sign up",
);

/** Sides agree, cease fire, sign or meet. */
export const agreement: Frame = {
  type: "agreement",
  allows: { actor: ["force", "body", "person", "place"], opponent: ["force", "body", "person", "people", "place"] },
  needs: [["actor", "opponent"]],
  patterns: [
    {
      rule: "ceasefire",
      verbs: SIGNING,
      mode: "ceasefire",
      roles: { actor: ["subject", "between", "by"], opponent: ["with"] },
      needs: [],
      fits: (draft, reference) => isSigned(draft, reference, CEASEFIRE),
    },
    {
      rule: "ceasefire-stands",
      verbs: phrases(
        "come into force, come into effect, enter into force, take effect, go into effect, take hold, hold, expire, collapse, lapse, unravel, break down, prolong, extend, broker, breach, violate, break, begin, end, fray, crumble",
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
      rule: "agree",
      verbs: SIGNING,
      mode: "agreement",
      roles: { actor: ["subject", "between", "by"], opponent: ["with"] },
      needs: [],
      fits: (draft, reference) => isSigned(draft, reference, PACT) && isPolitical(draft, reference),
    },
    {
      rule: "agree-to",
      verbs: phrases(
        "agree, agree on, normalise, normalize, reconcile, make peace, bury hatchet, shake hand on, sign up to",
      ),
      mode: "agreement",
      roles: { actor: ["subject"], opponent: ["with"] },
      fits: isMutual,
    },
    {
      rule: "hold-talks",
      verbs: phrases(
        "hold talk, hold meeting, begin talk, start talk, resume talk, open talk, have talk, conduct talk, hold negotiation, begin negotiation, start negotiation, resume negotiation, hold summit, hold consultation, hold discussion, hold conversation, hold round, sit down for, sit down with, return to table, speak by telephone, speak by phone",
      ),
      mode: "talks",
      roles: { actor: ["subject", "between"], opponent: ["with"] },
      fits: ({ predicate, roles }, reference) =>
        predicate.objects.some((group) => TALKS.test(reference.noun(group))) ||
        (/^(?:sit|return|speak)$/.test(predicate.lemma) && roles.actor !== undefined),
    },
    {
      rule: "leave-talks",
      verbs: phrases(
        "walk out of, break off, boycott, quit, abandon, pull out of, withdraw from, attend, join, host, mediate, suspend, leave",
      ),
      mode: "talks",
      roles: { actor: ["subject"], opponent: ["with"] },
      needs: ["actor"],
      fits: (draft, reference) => isAboutTalks(draft, reference),
    },
    {
      rule: "talks-go",
      verbs: phrases(
        "break down, collapse, stall, deadlock, resume, open, begin, start, end, conclude, continue, fail, take place, falter, drag on, adjourn, hold",
      ),
      mode: "talks",
      roles: { actor: ["between", "among"], opponent: ["with"] },
      needs: [],
      fits: areTalksGoing,
    },
    {
      rule: "meet",
      verbs: phrases("meet, negotiate, confer"),
      mode: "talks",
      roles: { opponent: ["with", "object"], actor: ["subject"] },
      fits: isMeeting,
    },
    {
      rule: "discuss",
      verbs: ["discuss"],
      mode: "talks",
      roles: { opponent: ["with"], actor: ["subject"] },
      fits: ({ roles }) => roles.actor !== undefined && (roles.opponent !== undefined || isSeveral(roles.actor)),
    },
    {
      rule: "ceasefire-between",
      nouns: ["ceasefire", "truce", "armistice", "cease-fire", "cessation"],
      mode: "ceasefire",
      roles: { actor: ["between", "by", "subject"], opponent: ["with", "and"] },
    },
    {
      rule: "agreement-between",
      nouns: phrases("agreement, deal, accord, pact, treaty, memorandum"),
      mode: "agreement",
      roles: { actor: ["between", "among"], opponent: ["with"] },
      fits: ({ roles }, reference) => {
        const sides = [...(roles.actor ?? []), ...(roles.opponent ?? [])];
        return sides.length > 0 && !sides.some((group) => BUSINESS.test(reference.noun(group)));
      },
    },
    {
      rule: "talks-between",
      nouns: phrases("talk, negotiation, meeting, dialogue, summit, consultation"),
      mode: "talks",
      roles: { actor: ["between", "among", "subject"], opponent: ["with"] },
    },
  ],
};

const CEASEFIRE = /^(?:ceasefire|cease-fire|truce|armistice|pause|cessation|lull|de-escalation|hostility)$/;
const PACT =
  /^(?:agreement|deal|accord|pact|treaty|memorandum|protocol|settlement|charter|roadmap|understanding|mou|compromise|declaration|exchange|swap|framework|arrangement|concordat|communique)$/;
const TALKS = /^(?:talk|meeting|negotiation|summit|consultation|discussion|dialogue|round|conversation|call)$/;
/** Who makes deals of another kind. */
const BUSINESS =
  /^(?:company|firm|he|she|club|bank|union|striker|player|singer|actor|actress|airline|employer|shareholder|manager|retailer|carmaker|insurer|studio|publisher|landlord|broadcaster|league|team|supplier|buyer|customer)$/;
const BUSINESS_PACT =
  /^(?:record|film|book|trade-in|loan|sponsorship|pay|wage|licensing|takeover|merger|television|shirt|plea|transfer)$/;

/** No company's deal: who signs and what is signed are matters of sides. */
function isPolitical({ predicate, roles }: Draft, reference: Reference): boolean {
  const sides = [...(roles.actor ?? []), ...(roles.opponent ?? [])];
  if ([...sides, ...predicate.subjects].some((group) => BUSINESS.test(reference.noun(group)))) return false;
  const pacts = predicate.objects.flatMap((group) => wordsOf(group));
  if (pacts.some((word) => BUSINESS_PACT.test(word))) return false;
  if (sides.length > 0) return true;
  return (
    predicate.subjects.length === 0 && !isToldBefore(predicate) && (roles.place !== undefined || isClosing(predicate))
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

/** A truce is what holds, ends or is extended. */
function isCeasefireStanding({ predicate }: Draft, reference: Reference): boolean {
  return [...predicate.subjects, ...predicate.objects].some((group) =>
    /^(?:ceasefire|cease-fire|truce|armistice)$/.test(reference.noun(group)),
  );
}

/** Peace talks, talks with somebody or somewhere: not a talk in a school. */
function isAboutTalks({ predicate, roles }: Draft, reference: Reference): boolean {
  const talks = [...objectsOf(predicate), ...predicate.phrases.map(({ group }) => group)].filter((group) =>
    /^(?:talk|negotiation|summit)$/.test(reference.noun(group)),
  );
  return (
    talks.some((group) => isPlural(group) || wordsOf(group).some((word) => PEACE.test(word))) &&
    (roles.actor ?? []).every((group) => !BUSINESS.test(reference.noun(group)))
  );
}

function areTalksGoing({ predicate, roles }: Draft, reference: Reference): boolean {
  const talks = (predicate.passive || predicate.subjects.length === 0 ? predicate.objects : predicate.subjects).filter(
    (group) => /^(?:talk|negotiation|summit|dialogue)$/.test(reference.noun(group)),
  );
  const isPeace = talks.some((group) => wordsOf(group).some((word) => PEACE.test(word)));
  const isAside = /^acl/.test(tokenAt(predicate.tree, predicate.head).rel);
  return talks.length > 0 && !isAside && (isPeace || roles.actor !== undefined || roles.opponent !== undefined);
}

function isPlural({ tree, head }: Group): boolean {
  return tokenAt(tree, head).xpos === "NNS";
}

const PEACE =
  /^(?:peace|ceasefire|truce|nuclear|border|hostage|disarmament|direct|indirect|security|diplomatic|political|unity|reconciliation)$/;

/** Deals are struck, bills are signed by one: the object, or what is agreed on, must be a pact; a film deal is no matter of sides. */
function isSigned({ predicate, roles }: Draft, reference: Reference, pact: RegExp): boolean {
  const signed = [
    ...predicate.objects,
    ...predicate.phrases
      .filter(({ prep, depth }) => depth === 0 && ["on", "to", "upon"].includes(prep))
      .map(({ group }) => group),
  ];
  if (!signed.some((group) => pact.test(reference.noun(group)))) return false;
  return [...(roles.actor ?? []), ...(roles.opponent ?? [])].every((group) => !pact.test(reference.noun(group)));
}

/** Two sides or more. */
function isSeveral(groups: Group[]): boolean {
  return groups.length > 1 || groups.some((group) => /^NNP?S$/.test(tokenAt(group.tree, group.head).xpos));
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

/** "agreed to withdraw", "agreed on a plan", not "agreed with his critics". */
function isAboutSomething({ tree, head, phrases: found }: Draft["predicate"]): boolean {
  return (
    dependents(tree, head, "xcomp", "ccomp").length > 0 ||
    found.some(({ prep, depth }) => depth === 0 && ["on", "to", "upon"].includes(prep))
  );
}

/** Plans meet resistance, and forces targets: both who meet must be somebody. */
function isMeeting({ roles, predicate }: Draft): boolean {
  if (!roles.actor) return false;
  if (roles.opponent) return true;
  return predicate.objects.length === 0 && isSeveral(roles.actor);
}
