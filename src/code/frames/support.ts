import type { Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";

/** A side trains, supplies, helps or mediates. */
export const support: Frame = {
  type: "support",
  allows: { actor: ["force", "body", "person"], recipient: ["force", "body", "people", "person"] },
  needs: [["recipient"]],
  patterns: [
    {
      rule: "train",
      verbs: ["train", "advise", "mentor"],
      mode: "training",
      roles: { recipient: ["object"], actor: ["subject"] },
    },
    {
      rule: "supply",
      verbs: phrases("supply, arm, equip, provide weapon, provide equipment, donate, deliver"),
      mode: "supply",
      roles: { recipient: ["to", "object"], actor: ["subject"] },
      fits: (draft) => draft.predicate.lemma !== "deliver" || draft.roles.recipient !== undefined,
    },
    {
      rule: "mediate",
      verbs: ["mediate", "broker", "mediate presence"],
      mode: "mediation",
      roles: { recipient: ["between", "object"], actor: ["subject"] },
    },
    {
      rule: "help",
      verbs: phrases(
        "help, assist, support, aid, back, provide support, provide assistance, provide aid, give support",
      ),
      mode: "aid",
      roles: { recipient: ["to", "object"], actor: ["subject"] },
    },
    {
      rule: "training-of",
      nouns: ["training"],
      mode: "training",
      roles: { recipient: ["object", "for"], actor: ["by", "subject"] },
    },
    {
      rule: "mediation-between",
      nouns: ["mediation", "mediator", "presence"],
      mode: "mediation",
      roles: { recipient: ["between"], actor: ["subject"] },
    },
  ],
};
