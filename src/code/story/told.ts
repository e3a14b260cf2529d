import type { Claim, When } from "../../model/claim.ts";
import type { Draft } from "../frame.ts";

/** A claim with what it was made of. */
export interface Told {
  claim: Claim;
  draft?: Draft;
}

/** Types of claim whose victims and perpetrators share one day. */
export const VIOLENCE = new Set<Claim["type"]>(["attack", "clash", "seizure", "casualties"]);

/** A claim with the days of another's time; the words that told them are the other's. */
export function withDays(claim: Claim, { from, to }: When): Claim {
  return { ...claim, when: { ...(from && { from }), ...(to && { to }) } };
}
