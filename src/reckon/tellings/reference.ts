import { type Claim, fillers } from "../../model/claim.ts";
import type { Role } from "../../model/claim-types.ts";

const PLACE_ROLES: Role[] = ["installation", "area", "place", "target", "origin", "destination"];

/** Whether the words name a place, be it one that no pack knows. "The camp" is the one that was told of; where forces go is not what they leave. */
export function namesSomePlace({ claim }: { claim: Claim }): boolean {
  const roles = claim.type === "withdrawal" ? PLACE_ROLES.slice(0, -1) : PLACE_ROLES;
  return roles.some((role) => fillers(claim, role).some(({ entity, text }) => entity || !REFERENCE.test(text)));
}

/** "The camp"; in a headline, which has no articles, "base". */
const REFERENCE =
  /^(?:(?:the|this|that|same|the same) (?:[\w-]+ )?)?(?:base|camp|site|compound|outpost|installation|facility|airfield|headquarters|area|barracks)$/i;

/** "The troops", "its soldiers": those told of before. */
export const THOSE = /^(?:the|these|those|its|their) |^(?:troops|soldiers|forces|personnel)$/i;

/** "One more military facility": a base, but which is not said. */
const UNNAMED = /\b(?:base|camp|site|compound|outpost|installation|facility|airfield)$/i;

/** Whether the words speak of a base without saying which. */
export function namesNoneOf({ claim }: { claim: Claim }): boolean {
  const things = (["installation", "area", "origin", "target"] as const).flatMap((role) => fillers(claim, role));
  return things.some(({ entity, text }) => !entity && UNNAMED.test(text));
}

/** "Its smaller bases", "a number of outposts". */
const SEVERAL = /\b(?:bases|camps|sites|compounds|outposts|posts|positions|installations|facilities|airfields|ones)$/i;

/** Whether the words speak of several bases without saying which. */
export function namesSeveral({ claim }: { claim: Claim }): boolean {
  const roles: Role[] = ["installation", "origin", "destination"];
  return roles.some((role) => fillers(claim, role).some(({ entity, text }) => !entity && SEVERAL.test(text)));
}
