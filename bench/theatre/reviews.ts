import type { Review } from "../../src/model/review.ts";
import type { Theatre } from "../theatre.ts";
import type { Random } from "./random.ts";

/** One review of each kind for so many claims. */
const CLAIMS_A_REVIEW = 500;
const BY = "reviewer";

/** What a careful person would have decided: claims accepted, two of one event called the same, two of different events different. */
export function reviewsOf({ claims, truth }: Pick<Theatre, "claims" | "truth">, random: Random): Review[] {
  const told = claims.filter(({ id }) => truth.events.has(id));
  const asked = Math.floor(told.length / CLAIMS_A_REVIEW);
  return Array.from({ length: asked }, () => random.below(told.length - 1)).flatMap((at): Review[] => {
    const [one, next] = [told[at]?.id ?? "", told[at + 1]?.id ?? ""];
    const decision = truth.events.get(one) === truth.events.get(next) ? "same" : "different";
    return [
      { decision: "accepted", claim: one, by: BY },
      { decision, claims: [one, next], by: BY },
    ];
  });
}
