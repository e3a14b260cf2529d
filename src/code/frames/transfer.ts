import type { Group } from "../../parse/en/groups.ts";
import { isByOther, isOpen, isPronoun, objectsOf } from "../about.ts";
import { PART_NOUNS } from "../classes.ts";
import { isNonState } from "../forces.ts";
import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import type { Reference } from "../reference.ts";

/** An installation, an area or equipment passes from one holder to another. */
export const transfer: Frame = {
  type: "transfer",
  allows: { actor: ["force", "body", "person"], recipient: ["force", "body", "person"] },
  needs: [["installation", "area", "equipment"]],
  sites: true,
  splits: ["installation"],
  patterns: [
    {
      rule: "hand-over",
      verbs: phrases(
        "hand over, turn over, sign over, make over, hand back, give back, give up, give away, hand off, hand, turn, transfer, return, cede, relinquish, yield, pass, surrender, entrust, restore, deed",
      ),
      mode: "handover",
      roles: {
        thing: ["object", "of", "for", "over"],
        recipient: ["recipient", "to", "into", "with"],
        actor: ["subject", "by"],
      },
      fits: isHandedOver,
    },
    {
      rule: "receive",
      verbs: phrases(
        "receive, take over, take back, take charge, take command, take possession, take control, take custody, take delivery, assume control, assume command, assume charge, assume responsibility, regain control, regain possession, resume control, inherit",
      ),
      mode: "handover",
      roles: { thing: ["object", "of", "over", "for", "to"], recipient: ["subject", "by"], actor: ["from"] },
      fits: isReceived,
    },
    {
      rule: "pass-to",
      verbs: ["pass", "revert", "go", "return"],
      mode: "handover",
      roles: { thing: ["subject", "of", "over", "for"], recipient: ["to", "into"] },
      needs: ["recipient"],
      fits: isPassedOn,
    },
    {
      rule: "change-hands",
      verbs: ["change hand"],
      mode: "handover",
      roles: { installation: ["subject"], actor: ["from"], recipient: ["to"] },
      needs: ["installation"],
      fits: ({ predicate, roles }) => predicate.subjects.some((group) => roles.installation?.includes(group)),
    },
    {
      rule: "close",
      verbs: phrases("close, shut, shut down, close down, shutter, dismantle, decommission, mothball, deactivate"),
      mode: "closure",
      roles: { installation: ["object"], actor: ["subject"] },
      needs: ["installation"],
      fits: (draft, reference) =>
        !isByOther(draft, reference) && draft.predicate.objects.some((g) => isPost(g, reference)),
    },
    {
      rule: "handover-of",
      nouns: phrases(
        "handover, hand-over, handback, transfer, return, turnover, handing, cession, relinquishment, restitution, surrender",
      ),
      mode: "handover",
      roles: {
        thing: ["object", "modifier", "of", "over", "at"],
        recipient: ["to"],
        actor: ["subject", "from", "by", "modifier"],
      },
      fits: isAboutThing,
    },
    {
      rule: "closure-of",
      nouns: ["closure", "closing", "dismantling", "dismantlement"],
      mode: "closure",
      roles: { installation: ["object"], actor: ["subject", "by"] },
      needs: ["installation"],
      fits: (draft, reference) => draft.predicate.objects.some((g) => isPost(g, reference)),
    },
  ],
};

/** What one has over a place: whoever hands it on hands on the place. */
const RIGHTS = new Set(
  "control responsibility command key ownership custody authority possession share rest".split(" "),
);

/** Posts of forces and diplomats: a school or a shop that closes passes to nobody. */
const POSTS = new Set(
  "base airbase airfield airstrip camp outpost compound barrack garrison facility installation site position checkpoint bunker station embassy consulate headquarters hq fort fortress".split(
    " ",
  ),
);

function isPost(group: Group, reference: Reference): boolean {
  return POSTS.has(reference.noun(group)) || reference.entity(group, "installation")?.kind === "installation";
}

/** The thing itself is given, or a right over it; what is done at a base passes nothing on. */
function isGiven({ predicate, roles }: Draft, given: Group[], reference: Reference): boolean {
  const things = [...(roles.installation ?? []), ...(roles.area ?? []), ...(roles.equipment ?? [])];
  return given.some(
    (group) =>
      RIGHTS.has(reference.noun(group)) ||
      (PART_NOUNS.has(reference.noun(group)) && objectsOf(predicate).includes(group)) ||
      things.some(({ head }) => head === group.head),
  );
}

/** A thing that somebody "returns" must go somewhere or be given up by somebody; one's own post is no base. */
function isHandedOver(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  if (!isGiven(draft, objectsOf(predicate), reference) || isOffice(draft, reference)) return false;
  if (/^(?:turn|yield|restore|entrust|pass|return)$/.test(predicate.lemma) && !roles.recipient) return false;
  return roles.actor !== undefined || roles.recipient !== undefined || predicate.passive;
}

/** "He gave up his post." */
function isOffice({ predicate }: Draft, reference: Reference): boolean {
  return (
    predicate.objects.some((group) => /^(?:post|position|seat|office)$/.test(reference.noun(group))) &&
    predicate.subjects.some((group) => isPronoun(group) || reference.classes(group).has("person"))
  );
}

function isReceived(draft: Draft, reference: Reference): boolean {
  if (draft.predicate.lemma === "receive" && draft.roles.equipment) return false;
  return (
    !isByTakerOther(draft, reference) &&
    isGiven(draft, objectsOf(draft.predicate), reference) &&
    isByAgreement(draft, reference)
  );
}

/** "The minister took over the case." */
function isByTakerOther({ predicate, roles }: Draft, reference: Reference): boolean {
  return (
    predicate.subjects.length > 0 && !roles.recipient?.length && !predicate.subjects.some((g) => isOpen(g, reference))
  );
}

/** The thing is the subject and no more than an area or a base: money goes to many. */
function isPassedOn(draft: Draft, reference: Reference): boolean {
  const { roles, predicate } = draft;
  if (predicate.objects.length > 0 || (!roles.installation && !roles.area)) return false;
  return isGiven(draft, predicate.subjects, reference);
}

/** "the handover of K1", "Sunday's handover at K1", not "the transfer of prisoners to the base". */
function isAboutThing(draft: Draft, reference: Reference): boolean {
  const { objects, modifiers, lemma } = draft.predicate;
  if (lemma === "surrender" && !draft.roles.recipient) return false;
  return objects.length === 0
    ? /^hand/.test(lemma) || isGiven(draft, modifiers, reference)
    : isGiven(draft, objects, reference);
}

/** Forces take a base over; from an enemy, or a town, they seize it. */
export function isByAgreement(draft: Draft, reference: Reference): boolean {
  if (!draft.roles.installation && !draft.roles.equipment) return false;
  const takers = draft.roles.recipient ?? draft.roles.actor ?? [];
  return !takers.some((group) => isNonState(group, reference));
}
