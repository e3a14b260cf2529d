import type { ClaimType } from "../../model/claim-types.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { entitiesIn, related } from "../tellings/parties.ts";
import type { Telling } from "../tellings/telling.ts";

/** Deeds that somebody else may have done: who denies them denies a part in them, not that they were done. */
const BY_WHOMEVER: ReadonlySet<ClaimType> = new Set(["attack", "casualties", "abduction", "property", "disaster"]);

/** "It was not us": who is named as the doer, or speaks for the doer, denies it. */
export function deniesOwnPart({ claim }: Telling, knowledge: Knowledge): boolean {
  const speaker = claim.attribution?.[0]?.entity;
  if (speaker === undefined || !BY_WHOMEVER.has(claim.type)) return false;
  return entitiesIn(claim, "actor").some((actor) => related(speaker, actor, knowledge));
}

/** "Nobody was hurt". */
export function deniesAny({ claim }: Telling): boolean {
  return claim.quantity?.value === 0;
}
