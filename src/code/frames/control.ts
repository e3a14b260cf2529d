import type { Frame } from "../frame.ts";
import { DISPUTES } from "./control/disputes.ts";
import { FLAGS } from "./control/flags.ts";
import { HOLDING } from "./control/holding.ts";
import { IN_HANDS } from "./control/in-hands.ts";
import { PRESENCE } from "./control/presence.ts";
import { SIEGES } from "./control/sieges.ts";

/** A side holds, disputes or moves freely in a place; presence and guarding count as holding. */
export const control: Frame = {
  type: "control",
  allows: {
    actor: ["force", "body", "people", "aircraft", "equipment"],
    opponent: ["force", "body"],
    installation: ["installation"],
    area: ["place", "installation"],
    place: ["place", "installation"],
  },
  needs: [
    ["actor", "opponent"],
    ["installation", "area", "place"],
  ],
  splits: ["installation"],
  patterns: [...SIEGES, ...DISPUTES, ...HOLDING, ...IN_HANDS, ...FLAGS, ...PRESENCE],
};
