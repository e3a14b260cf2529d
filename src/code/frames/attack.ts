import type { Frame } from "../frame.ts";
import { BY_BLAME } from "./attack/accused.ts";
import { BY_COURSE } from "./attack/assaults.ts";
import { BY_BLAST } from "./attack/blasts.ts";
import { BY_DOER } from "./attack/doers.ts";
import { modeByWords } from "./attack/mode.ts";
import { BY_NOUN } from "./attack/nouns.ts";
import { BY_WEAPON } from "./attack/weapons.ts";

/** One side strikes. */
export const attack: Frame = {
  type: "attack",
  allows: {
    actor: ["force", "body", "person", "people", "aircraft"],
    weapon: ["weapon"],
    installation: ["installation"],
  },
  needs: [["actor", "target", "installation", "place", "weapon"]],
  splits: ["installation"],
  counts: ["weapon"],
  mode: modeByWords,
  patterns: [...BY_BLAST, ...BY_WEAPON, ...BY_DOER, ...BY_COURSE, ...BY_BLAME, ...BY_NOUN],
};
