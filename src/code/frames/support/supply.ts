import { type Group, groupAt } from "../../../parse/en/groups.ts";
import { tokenAt } from "../../../parse/en/tree.ts";
import { isByOther, objectsOf, wordsOf } from "../../about.ts";
import { hasForces } from "../../forces.ts";
import type { Draft, Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";
import { goodsOf } from "./goods.ts";
import { isBacked, isForSide } from "./sides.ts";
import { isStopped } from "./stopped.ts";

/** A side gives, sells or sends another arms, goods or money. */
export const SUPPLY: Pattern[] = [
  {
    rule: "arm",
    verbs: phrases("arm, equip, resupply, rearm, re-equip, kit out, fit out, reequip"),
    mode: "supply",
    roles: { recipient: ["object"], actor: ["subject"] },
    fits: (draft, reference) => !isByOther(draft, reference) && isForSide(draft, reference),
  },
  {
    rule: "give",
    verbs: phrases(
      "supply, provide, donate, deliver, send, give, ship, distribute, airdrop, furnish, gift, sell, smuggle, transfer, hand out, hand over, dispatch, bring, funnel, channel, pledge, promise, offer, airlift, truck, ferry, deliver, allocate, grant, lend, parachute, fly, equip, pour, hand, share, pass, contribute, approve, authorise, authorize, drop, rush, make available, dole out, give out, run, export, earmark, release, unveil, announce",
    ),
    roles: { recipient: ["recipient", "to", "for", "among", "with", "object"], actor: ["subject", "by"] },
    needs: [],
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
    verbs: phrases("receive, get, obtain, buy, purchase, acquire, procure, order, import, take delivery"),
    roles: { actor: ["from"], recipient: ["subject"] },
    needs: ["actor"],
    fits: isGoodsReceived,
  },
  {
    rule: "fund",
    verbs: ["fund", "finance", "bankroll", "subsidise", "subsidize", "pay"],
    roles: { recipient: ["object"], actor: ["subject"] },
    fits: isBacked,
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
    fits: (draft, reference) =>
      !isStopped(draft) &&
      [...draft.predicate.objects, ...draft.predicate.modifiers].some((g) => goodsOf(g, reference) !== undefined),
    mode: "supply",
  },
];

function isGoods(groups: Group[], reference: Reference): boolean {
  return groups.some((group) => goodsOf(group, reference) !== undefined);
}

/** Verbs that give arms or relief only to somebody whom they name. */
const PASSING = /^(?:share|pass|run|hand|drop|rush|export|release|unveil|announce|approve|bring|fly|sell)$/;
/** Verbs by which aid is told of though nobody is named who gets it. */
const GRANTING =
  /^(?:pledge|promise|approve|announce|unveil|send|deliver|provide|authori[sz]e|allocate|donate|distribute|airdrop|earmark)$/;

/** Somebody gives goods to somebody: not a letter, a speech or a sentence. */
function isGoodsGiven(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  if (isByOther(draft, reference)) return false;
  if (!roles.recipient)
    return isAidGranted(draft, reference) || isDelivered(draft, reference) || isRelief(draft, reference);
  const given = objectsOf(predicate).filter((group) => !roles.recipient?.includes(group));
  const withGoods = predicate.phrases
    .filter(({ prep, depth }) => prep === "with" && depth <= 1)
    .map(({ group }) => group);
  const isToForce = roles.recipient.some((group) => objectsOf(predicate).includes(group));
  if (isToForce && predicate.recipients.length === 0)
    return !PASSING.test(predicate.lemma) && isGoods(withGoods, reference);
  return isGoods(given, reference);
}

/** "pledged a further $400 million in military aid". */
function isAidGranted({ predicate, roles }: Draft, reference: Reference): boolean {
  if (!GRANTING.test(predicate.lemma) && predicate.lemma !== "ship") return false;
  const bySide = roles.actor?.some(
    (group) => hasForces(group, reference) || reference.entity(group, "actor")?.kind === "organisation",
  );
  const isAid = objectsOf(predicate).some(
    (group) => goodsOf(group, reference) !== undefined && isNamedAid(group, predicate, reference),
  );
  return (bySide ?? false) && (isAid || isArmsSent(predicate, reference));
}

/** "sent air defences and ammunition": drones and missiles alone are sent at somebody. */
function isArmsSent(predicate: Draft["predicate"], reference: Reference): boolean {
  if (!/^(?:send|supply|provide|deliver|ship|airlift|donate)$/.test(predicate.lemma)) return false;
  if (predicate.phrases.some(({ prep }) => /^(?:against|at|into|over)$/.test(prep))) return false;
  return objectsOf(predicate).some((group) => {
    const noun = reference.noun(group);
    return ARMS_ALONE.test(noun) || (/^defen[cs]e$/.test(noun) && wordsOf(group).includes("air"));
  });
}

const ARMS_ALONE = /^(?:weapon|weaponry|arm|arms|ammunition|munition|howitzer|hardware|materiel|interceptor)$/;

/** "The agency trucked 200 tonnes of flour into the enclave". */
function isRelief({ predicate, roles }: Draft, reference: Reference): boolean {
  const byAgency = roles.actor?.some((group) => reference.entity(group, "actor")?.kind === "organisation") ?? false;
  return (
    byAgency &&
    /^(?:truck|deliver|distribute|airdrop|airlift|ship|fly|bring|ferry|drop|parachute|rush)$/.test(predicate.lemma) &&
    objectsOf(predicate).some((group) => goodsOf(group, reference) === "aid")
  );
}

/** "14 warplanes have been delivered to the base", "food was distributed in the camp". */
function isDelivered({ predicate, roles }: Draft, reference: Reference): boolean {
  const isTold = /^(?:deliver|distribute|donate|airdrop|airlift|supply)$/.test(predicate.lemma);
  const isThere = roles.place !== undefined || predicate.phrases.some(({ prep }) => /^(?:to|in|at)$/.test(prep));
  return predicate.passive && isTold && isThere && isGoods(predicate.objects, reference);
}

function isNamedAid(group: Group, { phrases: found }: Draft["predicate"], reference: Reference): boolean {
  const below = found.filter(({ prep }) => prep === "in" || prep === "of").map(({ group: g }) => g);
  return [group, ...below].some(
    (one) =>
      /^(?:aid|assistance|package)$/.test(reference.noun(one)) &&
      wordsOf(one).some((word) =>
        /^(?:military|humanitarian|food|medical|emergency|security|defen[cs]e|relief)$/.test(word),
      ),
  );
}

/** Given by somebody, or bought: arms alone are bought for a war. */
function isGoodsReceived(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  if (roles.recipient === undefined) return false;
  const isBuying = /^(?:buy|purchase|acquire|procure|order|import)$/.test(predicate.lemma);
  const kinds = [...objectsOf(predicate), ...boughtBefore(predicate)].map((group) => goodsOf(group, reference));
  return isBuying ? kinds.includes("supply") && isForSide(draft, reference) : kinds.some((kind) => kind);
}

/** "drones, bought from Turkey". */
function boughtBefore({ tree, head, objects, phrases: found }: Draft["predicate"]): Group[] {
  const { tokens } = tree.sentence;
  const names = found.flatMap(({ group }) => group.names);
  const isAside = objects.length === 0 && tokenAt(tree, head).xpos === "VBN" && tokens[head - 1]?.text === ",";
  return isAside && tokens[head - 2]?.upos === "NOUN" ? [groupAt(tree, head - 2, names)] : [];
}

/** "military aid to Ukraine", not support for a bill. */
function isMaterialAid(draft: Draft, reference: Reference): boolean {
  const { predicate } = draft;
  if (isStopped(draft)) return false;
  const kinds = predicate.modifiers.flatMap(wordsOf);
  const isMaterial = kinds.some((word) =>
    /^(?:military|financial|humanitarian|logistical|logistic|air|medical|emergency|food|material|security|economic|development|intelligence)$/.test(
      word,
    ),
  );
  const isAid = predicate.lemma === "aid" || predicate.lemma === "assistance";
  return (isMaterial || isAid) && (isForSide(draft, reference) || predicate.lemma === "aid");
}
