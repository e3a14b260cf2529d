import type { Frame } from "../frame.ts";
import { arms } from "./property/arms.ts";
import { destruction } from "./property/destruction.ts";
import { looting } from "./property/looting.ts";

/** Things are looted, burnt, destroyed; arms are found or seized. */
export const property: Frame = {
  type: "property",
  allows: { actor: ["force", "body", "person", "people"] },
  needs: [["target"]],
  counts: ["target"],
  patterns: [...arms, ...looting, ...destruction],
};
