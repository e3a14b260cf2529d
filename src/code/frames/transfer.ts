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
        "hand over, turn over, sign over, hand back, give back, give up, hand, transfer, return, cede, relinquish, pass, surrender",
      ),
      mode: "handover",
      roles: { thing: ["object"], recipient: ["recipient", "to", "into"], actor: ["subject"] },
      fits: isNotReceiverOnly,
    },
    {
      rule: "receive",
      verbs: phrases(
        "receive, take over, take back, take charge, take command, take possession, take control, assume control, assume responsibility, regain control, resume control",
      ),
      mode: "handover",
      roles: { thing: ["object", "of", "over", "for"], recipient: ["subject"], actor: ["from"] },
      fits: isByAgreement,
    },
    {
      rule: "pass-to",
      verbs: ["pass", "revert", "go"],
      mode: "handover",
      roles: { thing: ["subject"], recipient: ["to"] },
      needs: ["recipient"],
      fits: (draft) => (draft.roles.installation ?? draft.roles.area) !== undefined,
    },
    {
      rule: "close",
      verbs: phrases("close, shut, shut down, close down, shutter, dismantle"),
      mode: "closure",
      roles: { installation: ["object"], actor: ["subject"] },
      needs: ["installation"],
      fits: (draft, reference) =>
        draft.roles.installation?.some((group) => reference.classes(group).has("installation")) ?? false,
    },
    {
      rule: "handover-of",
      nouns: phrases("handover, transfer, return, turnover, handing"),
      mode: "handover",
      roles: { thing: ["object", "modifier", "at"], recipient: ["to"], actor: ["subject", "from"] },
    },
    {
      rule: "closure-of",
      nouns: ["closure", "closing"],
      mode: "closure",
      roles: { thing: ["object"], actor: ["subject"] },
    },
  ],
};

/** A thing that somebody "returns" must go somewhere or be given up by somebody. */
function isNotReceiverOnly(draft: Draft): boolean {
  return draft.roles.actor !== undefined || draft.roles.recipient !== undefined || draft.predicate.passive;
}

/** Forces take a base over; from an enemy, or a town, they seize it. */
export function isByAgreement(draft: Draft, reference: Reference): boolean {
  if (!draft.roles.installation && !draft.roles.equipment) return false;
  const takers = draft.roles.recipient ?? draft.roles.actor ?? [];
  return !takers.some((group) => reference.entity(group, "actor")?.kind === "armed-group");
}
