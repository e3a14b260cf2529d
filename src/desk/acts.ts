import { claimsUnder } from "../reckon/record/judgements.ts";
import { undoneBy } from "../reckon/record/reviewed.ts";
import type { Act } from "./desk.ts";
import type { RecordedReview } from "./follow-ledger.ts";

/** Every act of a person, the first first, each with the one that took it back. */
export function actsOf(reviews: readonly RecordedReview[]): Act[] {
  const undone = undoneBy(reviews);
  return reviews.map(({ id, recorded, review }) => {
    const by = undone.get(id);
    return { id, recorded, review, ...(by !== undefined && { undoneBy: by }) };
  });
}

/** The act that stands about each single claim, by the claim's id; what was taken back stands no longer. */
export function standingActs(acts: readonly Act[]): Map<string, Act> {
  const standing = new Map<string, Act>();
  for (const act of acts) {
    const { review, undoneBy } = act;
    if (undoneBy !== undefined || "claims" in review || review.decision === "renamed") continue;
    for (const claim of claimsUnder(review)) {
      if (review.decision === "undecided") standing.delete(claim);
      else standing.set(claim, act);
    }
  }
  return standing;
}
