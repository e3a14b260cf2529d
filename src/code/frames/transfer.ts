import type { Group } from "../../parse/en/groups.ts";
import { isByOther, isOpen, isPronoun, objectsOf } from "../about.ts";
import { PART_NOUNS } from "../classes.ts";
import { isNonState } from "../forces.ts";
import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import { isNamedPost } from "../reference/group-words.ts";
import type { Reference } from "../reference.ts";

/** An installation, an area or equipment passes from one holder to another. */
export const transfer: Frame = {
  type: "transfer",
  allows: { actor: ["force", "body", "person", "people"], recipient: ["force", "body", "person"] },
  needs: [["installation", "area", "equipment"]],
  sites: true,
  splits: ["installation"],
  patterns: [
    {
      rule: "hand-over",
      verbs: phrases(
        "hand over, turn over, sign over, make over, hand back, give back, give up, give away, hand off, hand, part with, let go of, bequeath, turn, transfer, return, cede, relinquish, yield, pass, pass on, surrender, entrust, restore, deed, deliver, consign, sign away, devolve, donate",
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
      rule: "give",
      verbs: ["give", "donate", "present"],
      mode: "handover",
      roles: { thing: ["object", "to"], recipient: ["recipient", "to"], actor: ["subject"] },
      needs: ["recipient"],
      fits: isGift,
    },
    {
      rule: "receive",
      verbs: phrases(
        "receive, take over, take back, take charge, take command, take possession, take control, take custody, take delivery, assume control, assume command, assume charge, assume responsibility, regain control, regain possession, resume control, inherit, recover possession, resume responsibility, take ownership, take receipt, receive key, accept responsibility, assume ownership, assume possession, assume authority, take responsibility, take key, get back, get control, accept control, accept key, acquire",
      ),
      mode: "handover",
      roles: { thing: ["object", "of", "over", "for", "to"], recipient: ["subject", "by"], actor: ["from"] },
      fits: isReceived,
    },
    {
      rule: "place-under",
      verbs: phrases(
        "place under, put under, bring under, leave to, leave in hand, cede control, place hand, put in hand, place at disposal, put at disposal, leave",
      ),
      mode: "handover",
      roles: { thing: ["object"], recipient: ["of", "under", "to", "in", "in the", "for"], actor: ["subject"] },
      needs: ["recipient"],
      fits: isPlacedUnder,
    },
    {
      rule: "come-under",
      verbs: phrases(
        "come under control, come under authority, come into possession, come into hand, become property, fall to control, end up in hand, revert to control, go back to, return to control",
      ),
      mode: "handover",
      roles: { thing: ["subject"], recipient: ["of", "under", "into"] },
      needs: ["recipient"],
      fits: (draft) => draft.roles.installation !== undefined || draft.roles.equipment !== undefined,
    },
    {
      rule: "pass-to",
      verbs: ["pass", "revert", "go", "return", "devolve"],
      mode: "handover",
      roles: { thing: ["subject", "object", "of", "over", "for"], recipient: ["to", "into"], actor: ["from"] },
      needs: ["recipient"],
      fits: isPassedOn,
    },
    {
      rule: "change-hands",
      verbs: ["change hand"],
      mode: "handover",
      roles: { installation: ["subject"], actor: ["from"], recipient: ["to"] },
      needs: ["installation"],
      fits: ({ predicate, roles }, reference) =>
        predicate.subjects.some(
          (group) => roles.installation?.includes(group) && reference.classes(group).has("installation"),
        ),
    },
    {
      rule: "close",
      verbs: phrases(
        "close, shut, shut down, close down, shutter, dismantle, decommission, mothball, deactivate, disband, wind up, tear down, inactivate, shut door, close door",
      ),
      mode: "closure",
      roles: { installation: ["object"], actor: ["subject"] },
      needs: ["installation"],
      fits: (draft, reference) =>
        !isByOther(draft, reference) && draft.predicate.objects.some((g) => isPost(g, reference)),
    },
    {
      rule: "closes",
      verbs: phrases(
        "be shut, be closed, close, shut, close down, shut down, cease operation, close door, shut door, shut gate, close gate",
      ),
      mode: "closure",
      roles: { installation: ["subject"] },
      needs: ["installation"],
      fits: ({ predicate }, reference) => predicate.subjects.some((g) => isPost(g, reference)),
    },
    {
      rule: "handover-of",
      nouns: phrases(
        "handover, hand-over, handback, transfer, return, turnover, handing, cession, relinquishment, restitution, surrender, transition, changeover, hand-back, ceding",
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
      nouns: ["closure", "closing", "dismantling", "dismantlement", "shutdown", "shuttering", "deactivation"],
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
  return (
    POSTS.has(reference.noun(group)) ||
    isNamedPost(group) ||
    reference.entity(group, "installation")?.kind === "installation"
  );
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
  if (predicate.lemma === "deliver" && !roles.installation) return false;
  if (/^(?:turn|yield|restore|entrust|pass|return)$/.test(predicate.lemma) && !roles.recipient) return false;
  return roles.actor !== undefined || roles.recipient !== undefined || predicate.passive;
}

/** A base, its keys, or gear that is left with it: other gifts of arms are supplies. */
function isGift({ predicate, roles }: Draft, reference: Reference): boolean {
  if (predicate.objects.some((group) => reference.noun(group) === "key")) return roles.installation !== undefined;
  if (predicate.objects.some((group) => roles.installation?.includes(group))) return true;
  return (
    roles.equipment !== undefined && predicate.phrases.some(({ group }) => reference.classes(group).has("installation"))
  );
}

/** "placed the oilfields under the authority of Damascus", "left the base to the police". */
function isPlacedUnder(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  if (!roles.installation && !roles.area) return false;
  if (predicate.lemma === "leave" && (!roles.installation || !isHeir(roles.recipient, predicate, reference)))
    return false;
  if (predicate.lemma !== "leave" && !predicate.phrases.some(({ group }) => isHold(group, reference))) return false;
  return isGiven(draft, objectsOf(predicate), reference) && !isByOther(draft, reference);
}

/** Who gets what is left stands behind "to" or "in the hands of". */
function isHeir(
  recipients: Group[] | undefined,
  { phrases: around }: Draft["predicate"],
  reference: Reference,
): boolean {
  const isInHands = around.some(({ group }) => reference.noun(group) === "hand");
  return around.some(
    ({ prep, group }) => (prep === "to" || isInHands) && recipients?.some(({ head }) => head === group.head),
  );
}

function isHold(group: Group, reference: Reference): boolean {
  return /^(?:control|authority|command|hand|rule|administration|custody|protection|supervision)$/.test(
    reference.noun(group),
  );
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
  if (predicate.objects.length > 0 && !predicate.passive) return false;
  if (predicate.lemma === "go" && !roles.equipment)
    return predicate.subjects.some((group) =>
      /^(?:control|responsibility|command|key|ownership)$/.test(reference.noun(group)),
    );
  if (predicate.lemma === "go") return isGiven(draft, predicate.subjects, reference);
  if (!roles.installation && !roles.area && !roles.equipment) return false;
  return isGiven(draft, [...predicate.subjects, ...predicate.objects], reference);
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
