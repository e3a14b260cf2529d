import type { Frame } from "../frame.ts";
import { BY_ACCIDENT } from "./disaster/accidents.ts";
import { BY_DISEASE } from "./disaster/epidemics.ts";
import { BY_INDUSTRY } from "./disaster/industry.ts";
import { BY_NATURE } from "./disaster/nature.ts";

/** A natural or man-made disaster or an epidemic. */
export const disaster: Frame = {
  type: "disaster",
  allows: { place: ["place"], actor: [] },
  needs: [["place", "target", "installation"]],
  patterns: [...BY_NATURE, ...BY_ACCIDENT, ...BY_INDUSTRY, ...BY_DISEASE],
};
