import type { Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";

/** Two sides fight. */
export const clash: Frame = {
  type: "clash",
  allows: { actor: ["force", "body", "people"], opponent: ["force", "body", "people"] },
  needs: [["actor", "opponent"]],
  patterns: [
    {
      rule: "fight",
      verbs: phrases("clash, battle, exchange fire, trade fire, skirmish, fight"),
      roles: { actor: ["subject"], opponent: ["with", "against", "object"] },
    },
    {
      rule: "clashes-between",
      nouns: phrases("clash, fighting, battle, skirmish, firefight, gunfight, gunbattle, combat, confrontation"),
      roles: { actor: ["between", "subject", "of"], opponent: ["with", "against"] },
    },
  ],
};
