import type { Frame } from "../frame.ts";
import { captured } from "./casualties/captured.ts";
import { displaced } from "./casualties/displaced.ts";
import { killed, killings } from "./casualties/killed.ts";
import { modeByWords } from "./casualties/losses.ts";
import { bodies, deniedLosses, heavy, lossNouns, tolls, unreported } from "./casualties/tolls.ts";
import { wounded } from "./casualties/wounded.ts";

/** People were killed, wounded, captured or displaced. */
export const casualties: Frame = {
  type: "casualties",
  allows: { actor: ["force", "body"], victim: ["people", "person", "force"] },
  needs: [["victim"]],
  splits: ["victim"],
  parts: "victim",
  counts: ["victim"],
  unit: "person",
  patterns: [
    ...tolls,
    ...killed,
    ...wounded,
    ...bodies,
    ...displaced,
    unreported,
    deniedLosses,
    ...heavy,
    ...captured,
    ...killings,
    ...lossNouns,
  ],
  mode: modeByWords,
};
