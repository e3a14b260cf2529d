import type { Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";

/** Sides agree, cease fire, sign or meet. */
export const agreement: Frame = {
  type: "agreement",
  allows: { actor: ["force", "body", "person"], opponent: ["force", "body", "person"] },
  needs: [["actor", "opponent"]],
  patterns: [
    {
      rule: "ceasefire",
      verbs: phrases(
        "agree ceasefire, sign ceasefire, declare ceasefire, announce ceasefire, observe ceasefire, agree truce, declare truce, reach ceasefire, accept ceasefire",
      ),
      mode: "ceasefire",
      roles: { actor: ["subject"], opponent: ["with"] },
    },
    {
      rule: "agree",
      verbs: phrases(
        "sign agreement, sign deal, sign accord, reach agreement, reach deal, sign pact, conclude agreement, strike deal, sign memorandum, sign, agree on, broker",
      ),
      mode: "agreement",
      roles: { actor: ["subject"], opponent: ["with"] },
    },
    {
      rule: "meet",
      verbs: phrases("meet, hold talk, negotiate, hold meeting, discuss, begin talk, resume talk, open talk"),
      mode: "talks",
      roles: { actor: ["subject"], opponent: ["with", "object"] },
      fits: (draft) =>
        draft.roles.actor !== undefined &&
        (draft.roles.opponent !== undefined || draft.roles.actor.length > 1 || draft.predicate.lemma !== "discuss"),
    },
    {
      rule: "ceasefire-between",
      nouns: ["ceasefire", "truce", "armistice"],
      mode: "ceasefire",
      roles: { actor: ["between", "by", "subject"], opponent: ["with", "and"] },
    },
    {
      rule: "agreement-between",
      nouns: phrases("agreement, deal, accord, pact"),
      mode: "agreement",
      roles: { actor: ["between"], opponent: ["with"] },
    },
    {
      rule: "talks-between",
      nouns: phrases("talk, negotiation, meeting, dialogue"),
      mode: "talks",
      roles: { actor: ["between", "subject"], opponent: ["with"] },
    },
  ],
};
