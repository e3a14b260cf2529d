import { isByOther } from "../about.ts";
import type { Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import { isAboutThing, isGift, isHandedOver, isPlacedUnder } from "./transfer/handing-over.ts";
import { isPost } from "./transfer/posts.ts";
import { isPassedOn, isReceived } from "./transfer/receiving.ts";

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
      rule: "hand-keys",
      verbs: phrases("hand key, give key, surrender key, deliver key"),
      mode: "handover",
      roles: { thing: ["to"], recipient: ["recipient"], actor: ["subject"] },
      needs: ["installation"],
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
        "come under control, come under authority, fall to control, end up in hand, revert to control, go back to, return to control",
      ),
      mode: "handover",
      roles: { thing: ["subject"], recipient: ["of", "under", "into"] },
      needs: ["recipient"],
      fits: (draft) => draft.roles.installation !== undefined || draft.roles.equipment !== undefined,
    },
    {
      rule: "come-into",
      verbs: phrases("come into possession, come into hand, pass into possession, pass into hand, become property"),
      mode: "handover",
      roles: { thing: ["subject"], recipient: ["of", "whose"] },
      needs: ["recipient"],
      fits: ({ roles }) => roles.installation !== undefined || roles.equipment !== undefined,
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
