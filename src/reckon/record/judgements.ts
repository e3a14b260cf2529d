import type { Review } from "../../model/review.ts";

/** What persons decided, the last word on each thing. */
export interface Judgements {
  accepted: Set<string>;
  rejected: Set<string>;
  /** Pairs of claims that tell of one event. */
  same: [string, string][];
  different(a: string, b: string): boolean;
  /** Claims that any review is about. */
  reviewed: Set<string>;
}

/** Reads the reviews in the order in which they were made: the last about a claim, or about a pair, counts. */
export function judgementsOf(reviews: Review[]): Judgements {
  const onClaim = new Map<string, Review["decision"]>();
  const onPair = new Map<string, { decision: Review["decision"]; claims: [string, string] }>();
  const reviewed = new Set<string>();
  for (const review of reviews) {
    if ("claim" in review) {
      onClaim.set(review.claim, review.decision);
      reviewed.add(review.claim);
    } else {
      const claims = [...review.claims].sort() as [string, string];
      onPair.set(claims.join(" "), { decision: review.decision, claims });
      for (const claim of claims) reviewed.add(claim);
    }
  }
  const decided = (decision: string) => new Set([...onClaim].filter(([, d]) => d === decision).map(([id]) => id));
  const parted = new Map<string, Set<string>>();
  for (const { decision, claims } of onPair.values()) {
    if (decision !== "different") continue;
    for (const [one, other] of [claims, [...claims].reverse()] as [string, string][]) {
      parted.set(one, (parted.get(one) ?? new Set()).add(other));
    }
  }
  return {
    accepted: decided("accepted"),
    rejected: decided("rejected"),
    same: [...onPair.values()]
      .filter(({ decision }) => decision === "same")
      .map(({ claims }) => claims)
      .sort(([a1, a2], [b1, b2]) => (`${a1} ${a2}` < `${b1} ${b2}` ? -1 : 1)),
    different: (a, b) => parted.get(a)?.has(b) === true,
    reviewed,
  };
}
