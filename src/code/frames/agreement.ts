import type { Frame } from "../frame.ts";
import { CEASEFIRES } from "./agreement/ceasefires.ts";
import { PACTS } from "./agreement/pacts.ts";
import { TALKING } from "./agreement/talks.ts";

/** Sides agree, cease fire, sign or meet. */
export const agreement: Frame = {
  type: "agreement",
  allows: { actor: ["force", "body", "person", "place"], opponent: ["force", "body", "person", "people", "place"] },
  needs: [["actor", "opponent"]],
  patterns: [...CEASEFIRES, ...PACTS, ...TALKING],
};
