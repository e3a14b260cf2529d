import { type Group, groupAt } from "../../../parse/en/groups.ts";
import { dependents, tokenAt } from "../../../parse/en/tree.ts";
import { objectsOf, wordsOf } from "../../about.ts";
import type { Draft, Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";
import { BUSINESS, isEnded, isSeveral } from "./signing.ts";

/** Sides meet and talk, or break their talks off. */
export const TALKING: Pattern[] = [
  {
    rule: "hold-talks",
    verbs: phrases(
      "hold talk, hold meeting, begin talk, start talk, resume talk, open talk, have talk, conduct talk, hold negotiation, begin negotiation, start negotiation, resume negotiation, hold summit, hold consultation, hold discussion, hold conversation, hold round, sit down for, sit down with, return to table, speak by telephone, speak by phone, sit down together, sit at table, sit with, convene talk, enter talk, enter negotiation, come to table, hold phone call, come face to face, hold dialogue, launch talk, launch negotiation, exchange view",
    ),
    mode: "talks",
    roles: { actor: ["subject", "between"], opponent: ["with"] },
    fits: ({ predicate, roles }, reference) =>
      predicate.objects.some(
        (group) => TALKS.test(reference.noun(group)) && !isMountain(group) && !isOwnMeeting(group, roles),
      ) ||
      (/^(?:sit|return|speak|come|exchange)$/.test(predicate.lemma) && roles.actor !== undefined),
  },
  {
    rule: "join-talks",
    verbs: phrases("attend, join, take part in, participate in, return to, rejoin, begin, open"),
    mode: "talks",
    roles: { actor: ["subject"], opponent: ["with"] },
    needs: ["actor"],
    fits: (draft, reference) => isAboutTalks(draft, reference),
  },
  {
    rule: "leave-talks",
    verbs: phrases(
      "walk out of, break off, boycott, quit, abandon, pull out of, withdraw from, suspend, leave, call off, cancel, postpone, put off, stay away from, freeze, halt, scrap, end, refuse, reject, rule out, pull out, storm out of, skip, shun",
    ),
    mode: "talks",
    denies: true,
    roles: { actor: ["subject"], opponent: ["with"] },
    needs: [],
    fits: (draft, reference) => isAboutTalks(draft, reference),
  },
  {
    rule: "host-talks",
    verbs: phrases("host, convene, mediate, facilitate, sponsor, chair"),
    mode: "talks",
    roles: { actor: ["between", "among"], opponent: ["with"] },
    needs: [],
    fits: (draft, reference) => isAboutTalks(draft, reference),
  },
  {
    rule: "talks-fail",
    verbs: phrases("break down, collapse, fail, founder, fall apart, fall through, break up, deadlock, end without"),
    mode: "talks",
    denies: true,
    roles: { actor: ["between", "among"], opponent: ["with"] },
    needs: [],
    fits: areTalksGoing,
  },
  {
    rule: "talks-go",
    verbs: phrases(
      "stall, resume, open, begin, start, end, conclude, continue, take place, falter, drag on, adjourn, hold, get under way, be under way, be due, reach impasse, make progress, enter round, go on, close, wrap up, draw close, run into, break up",
    ),
    mode: "talks",
    roles: { actor: ["between", "among"], opponent: ["with"] },
    needs: [],
    fits: areTalksGoing,
  },
  {
    rule: "meet",
    verbs: phrases("meet, negotiate, confer, parley, sit down, meet up"),
    mode: "talks",
    roles: { opponent: ["with", "object"], actor: ["subject"] },
    fits: isMeeting,
  },
  {
    rule: "receive",
    verbs: phrases("receive, host, welcome, telephone, phone"),
    mode: "talks",
    roles: { opponent: ["object"], actor: ["subject"] },
    fits: isEnvoyReceived,
  },
  {
    rule: "discuss",
    verbs: ["discuss"],
    mode: "talks",
    roles: { opponent: ["with"], actor: ["subject"] },
    fits: ({ roles }) => roles.actor !== undefined && (roles.opponent !== undefined || isSeveral(roles.actor)),
  },
  {
    rule: "talks-between",
    nouns: phrases("talk, negotiation, meeting, dialogue, summit, consultation"),
    mode: "talks",
    roles: { actor: ["between", "among", "subject"], opponent: ["with"] },
    fits: (draft) =>
      !isPeak(draft) &&
      !isEnded(draft) &&
      !isOwnMeeting(groupAt(draft.predicate.tree, draft.predicate.head, []), draft.roles),
  },
];

const TALKS = /^(?:talk|meeting|negotiation|summit|consultation|discussion|dialogue|round|conversation|call)$/;
const PEACE =
  /^(?:peace|ceasefire|truce|nuclear|border|hostage|disarmament|direct|indirect|security|diplomatic|political|unity|reconciliation)$/;

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
  const isPeace = talks.some((group) => isOfPeace(group, predicate));
  const isAside = /^acl/.test(tokenAt(predicate.tree, predicate.head).rel);
  const isSomewhere = roles.place !== undefined && talks.some((group) => isPlural(group) && isAlone(group));
  return (
    talks.length > 0 &&
    !isAside &&
    (isPeace || isSomewhere || roles.actor !== undefined || roles.opponent !== undefined)
  );
}

/** "talks in Muscat", not "trade talks". */
function isAlone(group: Group): boolean {
  return wordsOf(group).every((word) =>
    /^(?:the|talk|negotiation|new|fresh|further|latest|indirect|direct|round)$/.test(word),
  );
}

function isPlural({ tree, head }: Group): boolean {
  return tokenAt(tree, head).xpos === "NNS";
}

/** Plans meet resistance, and forces targets: both who meet must be somebody. */
function isMeeting({ roles, predicate }: Draft): boolean {
  if (!roles.actor) return false;
  if (roles.opponent) return true;
  return predicate.objects.length === 0 && isSeveral(roles.actor);
}

/** "peace talks", "talks to end the war", "talks on a ceasefire", in the plural "talks in Muscat". */
function isOfPeace(group: Group, { phrases: found }: Draft["predicate"]): boolean {
  if (wordsOf(group).some((word) => PEACE.test(word))) return true;
  const { tokens } = group.tree.sentence;
  const [to, verb] = [tokens[group.head + 1]?.lemma, tokens[group.head + 2]?.lemma ?? ""];
  if (to === "to" && /^(?:end|settle|resolve|halt|stop|secure|form|free|restore|revive)$/.test(verb)) return true;
  return found.some(
    ({ prep, group: about }) =>
      /^(?:on|over|about)$/.test(prep) && wordsOf(about).some((word) => PEACE.test(word) || word === "withdrawal"),
  );
}

/** "held its meeting": one body's own. */
function isOwnMeeting({ tree, head }: Group, { actor, opponent }: Draft["roles"]): boolean {
  const isOwn = dependents(tree, head, "nmod:poss").some((at) => tokenAt(tree, at).upos === "PRON");
  const areTwo = opponent !== undefined || (actor !== undefined && isSeveral(actor));
  return tokenAt(tree, head).lemma === "meeting" && isOwn && !areTwo;
}

/** "the summit of Mount Hermon" as an object. */
function isMountain({ tree, head }: Group): boolean {
  const [of, name] = tree.sentence.tokens.slice(head + 1, head + 3);
  return of?.text === "of" && /^(?:Mount|Mt|the)\b/.test(name?.text ?? "");
}

/** "the summit of Mount Hermon". */
function isPeak({ predicate: { lemma, tree, head, objects } }: Draft): boolean {
  if (lemma !== "summit") return false;
  const isHeld = /^(?:hold|take|capture|seize|reach|climb)$/.test(
    tree.sentence.tokens[tokenAt(tree, head).head]?.lemma ?? "",
  );
  return (
    objects.length > 0 &&
    (isHeld || objects.some((group) => wordsOf(group).some((word) => /^(?:mount|mountain|hill)\b/.test(word))))
  );
}

/** A government receives an envoy, a minister telephones another. */
function isEnvoyReceived({ roles, predicate }: Draft, reference: Reference): boolean {
  if (predicate.passive && !roles.actor) return false;
  const isState = (group: Group) =>
    reference.entity(group, "actor")?.kind === "state" ||
    reference.entity(group, "actor")?.kind === "person" ||
    /^(?:president|minister|premier|junta|general|king|emir|leader|governor|prime-minister)$/.test(
      reference.noun(group),
    );
  const isEnvoy = (group: Group) =>
    /^(?:minister|envoy|ambassador|delegation|president|premier|negotiator|emissary|chief|secretary)$/.test(
      reference.noun(group),
    ) ||
    reference.entity(group, "actor")?.kind === "person" ||
    wordsOf(group).some((word) => /^(?:minister|envoy|ambassador|president)$/.test(word));
  return (roles.actor?.some(isState) ?? false) && (roles.opponent?.some(isEnvoy) ?? false);
}
