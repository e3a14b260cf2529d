import type { Group } from "../../parse/en/groups.ts";
import { dependents, tokenAt } from "../../parse/en/tree.ts";
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
      roles: { actor: ["subject"], opponent: ["with"] },
      needs: ["actor", "opponent", "place"],
      fits: (draft, reference) => isSigned(draft, reference, CEASEFIRE),
    },
    {
      rule: "agree",
      verbs: SIGNING,
      mode: "agreement",
      roles: { actor: ["subject"], opponent: ["with"] },
      needs: ["actor", "opponent", "place"],
      fits: (draft, reference) => isSigned(draft, reference, PACT),
    },
    {
      rule: "agree-to",
      verbs: phrases("agree, agree on, normalise, normalize, reconcile, make peace"),
      mode: "agreement",
      roles: { actor: ["subject"], opponent: ["with"] },
      fits: isMutual,
    },
    {
      rule: "hold-talks",
      verbs: phrases(
        "hold talk, hold meeting, begin talk, start talk, resume talk, open talk, have talk, conduct talk, hold negotiation, begin negotiation, start negotiation, resume negotiation, hold summit, hold consultation, hold discussion",
      ),
      mode: "talks",
      roles: { actor: ["subject", "between"], opponent: ["with"] },
      fits: ({ predicate }, reference) => predicate.objects.some((group) => TALKS.test(reference.noun(group))),
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
      fits: ({ roles }) => roles.actor !== undefined || roles.opponent !== undefined,
    },
    {
      rule: "talks-between",
      nouns: phrases("talk, negotiation, meeting, dialogue, summit, consultation"),
      mode: "talks",
      roles: { actor: ["between", "among", "subject"], opponent: ["with"] },
    },
  ],
};

const CEASEFIRE = /^(?:ceasefire|cease-fire|truce|armistice|pause|cessation|lull|de-escalation)$/;
const PACT =
  /^(?:agreement|deal|accord|pact|treaty|memorandum|protocol|settlement|charter|roadmap|understanding|mou|compromise|declaration|exchange|swap|framework)$/;
const TALKS = /^(?:talk|meeting|negotiation|summit|consultation|discussion|dialogue|round)$/;

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
