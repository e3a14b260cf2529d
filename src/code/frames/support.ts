import type { Mode } from "../../model/claim-types.ts";
import type { Group } from "../../parse/en/groups.ts";
import { dependents, tokenAt } from "../../parse/en/tree.ts";
import { isByOther, isOpen, objectsOf, wordsOf } from "../about.ts";
import { hasForces } from "../forces.ts";
import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import type { Reference } from "../reference.ts";

/** A side trains, supplies, helps or mediates. */
export const support: Frame = {
  type: "support",
  allows: { actor: ["force", "body", "person"], recipient: ["force", "body", "people", "person"] },
  needs: [["recipient"]],
  patterns: [
    {
      rule: "train",
      verbs: phrases(
        "train, advise, mentor, instruct, teach, school, coach, drill, provide training, give training, offer training, build capacity",
      ),
      mode: "training",
      roles: { recipient: ["recipient", "to", "for", "of", "object"], actor: ["subject"] },
      fits: isTrained,
    },
    {
      rule: "arm",
      verbs: ["arm", "equip", "resupply", "rearm"],
      mode: "supply",
      roles: { recipient: ["object"], actor: ["subject"] },
      fits: (draft, reference) => !isByOther(draft, reference) && isForSide(draft, reference),
    },
    {
      rule: "give",
      verbs: phrases(
        "supply, provide, donate, deliver, send, give, ship, distribute, airdrop, furnish, gift, sell, smuggle, transfer, hand out, hand over, dispatch, bring, funnel, channel, pledge, promise, offer, airlift, truck, ferry, deliver, allocate, grant, lend, parachute, fly, equip, pour",
      ),
      roles: { recipient: ["recipient", "to", "for", "among", "object"], actor: ["subject", "by"] },
      fits: isGoodsGiven,
    },
    {
      rule: "supplied",
      verbs: ["supply", "provision", "resupply"],
      mode: "supply",
      roles: { recipient: ["object"], actor: ["subject"] },
      fits: (draft, reference) => draft.predicate.passive && isForSide(draft, reference),
    },
    {
      rule: "receive",
      verbs: ["receive", "get", "obtain"],
      roles: { actor: ["from"], recipient: ["subject"] },
      needs: ["actor"],
      fits: isGoodsReceived,
    },
    {
      rule: "fund",
      verbs: ["fund", "finance", "bankroll", "subsidise", "subsidize"],
      roles: { recipient: ["object"], actor: ["subject"] },
      fits: isBacked,
    },
    {
      rule: "broker",
      verbs: phrases(
        "broker, mediate, arbitrate, negotiate between, shuttle between, act go, act mediator, act intermediary, serve mediator, serve intermediary",
      ),
      mode: "mediation",
      roles: { recipient: ["between", "for"], actor: ["subject", "object"] },
      needs: ["recipient", "actor"],
      fits: isMediated,
    },
    {
      rule: "back",
      verbs: phrases("support, back, assist, aid, prop up"),
      roles: { recipient: ["object"], actor: ["subject"] },
      fits: isBacked,
    },
    {
      rule: "help",
      verbs: phrases(
        "help, provide support, provide assistance, provide aid, provide help, give support, give assistance, lend support, offer support, come to aid",
      ),
      mode: "aid",
      roles: { recipient: ["to", "object", "for", "of"], actor: ["subject"] },
      fits: isBacked,
    },
    {
      rule: "training-of",
      nouns: ["training"],
      mode: "training",
      roles: { recipient: ["object", "for"], actor: ["by", "subject", "from"] },
      fits: isForSide,
    },
    {
      rule: "aid-to",
      nouns: ["aid", "assistance", "support", "backing"],
      roles: { recipient: ["to", "for"], actor: ["subject", "from", "by"] },
      fits: isMaterialAid,
    },
    {
      rule: "delivery-to",
      nouns: ["delivery", "shipment", "supply", "provision", "transfer", "donation", "sale"],
      roles: { recipient: ["to"], actor: ["subject", "from", "by"] },
      fits: (draft, reference) => draft.predicate.objects.some((g) => goodsOf(g, reference)),
      mode: "supply",
    },
    {
      rule: "mediation-between",
      nouns: ["mediation", "mediator", "facilitator", "intermediary", "role", "presence", "influence", "effort"],
      mode: "mediation",
      roles: { recipient: ["between"], actor: ["subject", "by", "of"] },
      fits: isMediation,
    },
  ],
  mode: (draft, reference) =>
    [
      ...objectsOf(draft.predicate),
      ...draft.predicate.phrases.map(({ group }) => group),
      ...(draft.predicate.kind === "noun" ? draft.predicate.modifiers : []),
    ]
      .map((group) => goodsOf(group, reference))
      .find((mode) => mode !== undefined),
};

const ARMS =
  /^(?:weapon|arm|ammunition|munition|shell|missile|rocket|drone|tank|howitzer|artillery|rifle|gun|launcher|vehicle|aircraft|jet|helicopter|equipment|hardware|armour|armor|radar|battery|interceptor|uniform|intelligence|fuel|body-armour|explosive|boat|warship|military|materiel|materiél|arsenal|system|kit|bomb|mine|grenade|mortar)$/;
const RELIEF =
  /^(?:food|water|medicine|blanket|tent|shelter|aid|relief|ration|meal|flour|rice|wheat|grain|cash|clothing|clothes|medical|humanitarian|parcel|vaccine|drug|oxygen|generator|mattress|tarpaulin|plasma|blood|assistance|kitchen)$/;

/** What kind of goods a group names: arms and what forces use, or relief. */
function goodsOf(group: Group, reference: Reference): Mode | undefined {
  const noun = reference.noun(group);
  if (reference.classes(group).has("installation")) return undefined;
  const words = wordsOf(group);
  if (ARMS.test(noun) || words.includes("military")) return "supply";
  if (RELIEF.test(noun) || words.some((word) => /^(?:humanitarian|medical|relief)$/.test(word))) return "aid";
  return words.some((word) => ARMS.test(word)) ? "supply" : undefined;
}

function isGoods(groups: Group[], reference: Reference): boolean {
  return groups.some((group) => goodsOf(group, reference) !== undefined);
}

/** Somebody gives goods to somebody: not a letter, a speech or a sentence. */
function isGoodsGiven(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  if (isByOther(draft, reference)) return false;
  const given = objectsOf(predicate).filter((group) => !roles.recipient?.includes(group));
  const withGoods = predicate.phrases
    .filter(({ prep, depth }) => prep === "with" && depth <= 1)
    .map(({ group }) => group);
  const isToForce = roles.recipient?.some((group) => objectsOf(predicate).includes(group)) ?? false;
  return isGoods(isToForce && predicate.recipients.length === 0 ? withGoods : given, reference);
}

function isGoodsReceived({ predicate, roles }: Draft, reference: Reference): boolean {
  return roles.recipient !== undefined && isGoods(objectsOf(predicate), reference);
}

/** Trained by a side, or trained as one: a coach's team and a doctor are neither. */
function isTrained(draft: Draft, reference: Reference): boolean {
  return !isByOther(draft, reference) && isForSide(draft, reference);
}

function isForSide({ roles }: Draft, reference: Reference): boolean {
  return (
    roles.recipient?.some(
      (group) =>
        hasForces(group, reference) ||
        isOpen(group, reference) ||
        /^(?:faction|group|side|movement|tribe)$/.test(reference.noun(group)),
    ) ?? false
  );
}

/** A side backs a side: voters back a president and rain helps farmers. */
function isBacked(draft: Draft, reference: Reference): boolean {
  const { subjects } = draft.predicate;
  if (isByOther(draft, reference)) return false;
  const isBySide = subjects.some(
    (group) => reference.classes(group).has("body") || hasForces(group, reference) || isOpen(group, reference),
  );
  return (subjects.length === 0 || isBySide) && isForSide(draft, reference);
}

/** Between two sides, or a truce between them. */
function isMediated(draft: Draft, reference: Reference): boolean {
  const { objects } = draft.predicate;
  if (isByOther(draft, reference)) return false;
  return (
    draft.roles.recipient !== undefined ||
    objects.some((g) =>
      /^(?:ceasefire|truce|talk|deal|agreement|peace|negotiation|accord|settlement)$/.test(reference.noun(g)),
    )
  );
}

/** "military aid to Ukraine", not support for a bill. */
function isMaterialAid(draft: Draft, reference: Reference): boolean {
  const { predicate } = draft;
  const kinds = predicate.modifiers.flatMap(wordsOf);
  const isMaterial = kinds.some((word) =>
    /^(?:military|financial|humanitarian|logistical|logistic|air|medical|emergency|food|material|security|economic|development|intelligence)$/.test(
      word,
    ),
  );
  const isAid = predicate.lemma === "aid" || predicate.lemma === "assistance";
  return (isMaterial || isAid) && (isForSide(draft, reference) || predicate.lemma === "aid");
}

/** "mediation", or "a mediating role": other roles and efforts are none. */
function isMediation({ predicate: { tree, head, lemma } }: Draft): boolean {
  if (/^(?:mediat|facilitat|intermediar)/.test(lemma)) return true;
  return dependents(tree, head, "amod", "compound").some((at) => /^mediat(?:ing|ion)$/i.test(tokenAt(tree, at).text));
}
