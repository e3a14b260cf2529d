import type { Review } from "../../model/review.ts";
import { compare } from "./record.ts";

/** What persons decided, the last word on each thing. */
export interface Judgements {
  accepted: Set<string>;
  rejected: Set<string>;
  /** Pairs of claims that tell of one event. */
  same: [string, string][];
  different(a: string, b: string): boolean;
  /** For each claim that a person has parted from others, those. */
  parted: Map<string, Set<string>>;
  /** Claims that a standing decision is about; what was taken back is not reviewed any more. */
  reviewed: Set<string>;
}

/** Reads the reviews in the order in which they were made: the last about a claim, or about a pair, counts. */
export function judgementsOf(reviews: Review[]): Judgements {
  const standing = standingReviews(reviews);
  const about = (decision: Review["decision"]) =>
    standing.flatMap((review) => (review.decision === decision ? [claimsUnder(review)] : []));
  const partners = new Map<string, Set<string>>();
  for (const [a = "", b = ""] of about("different")) {
    partnersOf(a, partners).add(b);
    partnersOf(b, partners).add(a);
  }
  return {
    accepted: new Set(about("accepted").flat()),
    rejected: new Set(about("rejected").flat()),
    same: about("same")
      .map(([a = "", b = ""]): [string, string] => [a, b])
      .sort(([a1, a2], [b1, b2]) => compare(a1, b1) || compare(a2, b2)),
    parted: partners,
    different: (a, b) => partners.get(a)?.has(b) === true,
    reviewed: new Set(standing.flatMap(claimsUnder)),
  };
}

/** The last review of each claim, and of each pair, that takes nothing back. */
export function standingReviews(reviews: Review[]): Review[] {
  const last = new Map<string, Review>();
  for (const review of reviews) {
    const thing = claimsUnder(review).join(" ");
    if (thing === "") continue;
    last.delete(thing);
    if (review.decision !== "undecided" && review.decision !== "unpaired") last.set(thing, review);
  }
  return [...last.values()];
}

/** The claim, or the two in the order of their ids, that a review is about; none where it is about something else. */
export function claimsUnder(review: Review): string[] {
  if ("claims" in review) return [...review.claims].sort(compare);
  return "claim" in review ? [review.claim] : [];
}

function partnersOf(claim: string, partners: Map<string, Set<string>>): Set<string> {
  const found = partners.get(claim) ?? new Set();
  partners.set(claim, found);
  return found;
}
