import type { Ledger } from "../keep/ledger.ts";
import { claimsUnder } from "../reckon/record/judgements.ts";
import type { Act } from "./desk.ts";

/** Every act of a person in a theatre, the first first. */
export async function actsOf(ledger: Pick<Ledger, "reviews">, theatre: string): Promise<Act[]> {
  return (await ledger.reviews(theatre)).map(({ id, recorded, review }) => ({ id, recorded, review }));
}

/** The act that stands about each single claim, by the claim's id; what was taken back stands no longer. */
export function standingActs(acts: Act[]): Map<string, Act> {
  const standing = new Map<string, Act>();
  for (const act of acts) {
    if (!("claim" in act.review)) continue;
    for (const claim of claimsUnder(act.review)) {
      if (act.review.decision === "undecided") standing.delete(claim);
      else standing.set(claim, act);
    }
  }
  return standing;
}
