import type { Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";

/** A natural or man-made disaster or an epidemic. */
export const disaster: Frame = {
  type: "disaster",
  allows: {},
  needs: [["place", "target"]],
  patterns: [
    {
      rule: "natural",
      nouns: phrases(
        "earthquake, flood, landslide, drought, storm, cyclone, hurricane, tsunami, wildfire, avalanche, quake, flooding, typhoon",
      ),
      mode: "natural",
      roles: { target: ["of"] },
    },
    {
      rule: "man-made",
      nouns: ["derailment", "shipwreck", "spill"],
      mode: "man-made",
      roles: { target: ["of"] },
    },
    {
      rule: "epidemic",
      nouns: ["epidemic", "outbreak", "pandemic"],
      mode: "epidemic",
      roles: { target: ["of"] },
    },
  ],
};
