import type { Claim } from "../../model/claim.ts";
import type { Draft } from "../frame.ts";

/** A claim with what it was made of. */
export interface Told {
  claim: Claim;
  draft?: Draft;
}
