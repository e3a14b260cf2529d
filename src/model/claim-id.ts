import type { Claim } from "./claim.ts";
import { contentId } from "./identity.ts";

/** A claim's id; the rule that made it is no part of what it states. */
export function claimId(report: string, { rule: _, ...claim }: Claim): string {
  return `c${contentId({ report, claim })}`;
}
