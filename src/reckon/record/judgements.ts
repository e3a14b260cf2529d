import { claimId } from "../../model/claim-id.ts";
import type { Review } from "../../model/review.ts";
import type { SituationEvent } from "../../model/situation.ts";
import { compare } from "./record.ts";

/** What persons decided, the last word on each thing. */
export interface Judgements {
  /** Claims that a person vouches for: accepted, corrected or added. */
  accepted: Set<string>;
  rejected: Set<string>;
  /** Who put a claim right, by the claim. */
  corrected: Map<string, string>;
  /** What a person called the event that a claim tells of, by the claim; the last given last. */
  named: Map<string, NonNullable<SituationEvent["name"]>>;
  /** Pairs of claims that tell of one event. */
  same: [string, string][];
  different(a: string, b: string): boolean;
  /** For each claim that a person has parted from others, those. */
  parted: Map<string, Set<string>>;
  /** Claims that a standing decision is about; what was taken back is not reviewed any more. */
  reviewed: Set<string>;
}

const VOUCHING: ReadonlySet<Review["decision"]> = new Set(["accepted", "corrected", "added"]);

/** Reads the reviews that count, in the order in which they were made: the last about a claim, or about a pair, decides. */
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
    accepted: new Set(standing.filter(({ decision }) => VOUCHING.has(decision)).flatMap(claimsUnder)),
    rejected: new Set(about("rejected").flat()),
    corrected: correctedIn(reviews),
    named: new Map(
      standing.flatMap((review) =>
        review.decision === "renamed" ? [[review.claim, { text: review.name, by: review.by }]] : [],
      ),
    ),
    same: about("same")
      .map(([a = "", b = ""]): [string, string] => [a, b])
      .sort(([a1, a2], [b1, b2]) => compare(a1, b1) || compare(a2, b2)),
    parted: partners,
    different: (a, b) => partners.get(a)?.has(b) === true,
    reviewed: new Set(standing.filter(({ decision }) => decision !== "renamed").flatMap(claimsUnder)),
  };
}

/** The last review of each thing, in the order in which they were made; where it takes back what was decided, none. */
export function standingReviews(reviews: Review[]): Review[] {
  const last = new Map<string, Review>();
  for (const review of reviews) {
    const thing = thingUnder(review);
    if (thing === undefined) continue;
    last.delete(thing);
    if (!takesBack(review)) last.set(thing, review);
  }
  return [...last.values()];
}

/** What a review is about, among which the last one counts: a claim, two claims, or the name of a claim's event. */
export function thingUnder(review: Review): string | undefined {
  const claims = claimsUnder(review);
  if (claims.length === 0) return undefined;
  return review.decision === "renamed" ? `the name of ${claims.join()}` : claims.join(" ");
}

/** The claim, or the two in the order of their ids, that a review is about; none where it is about something else. */
export function claimsUnder(review: Review): string[] {
  if ("claims" in review) return [...review.claims].sort(compare);
  if (review.decision === "added") return [claimId(review.report, review.as)];
  return "claim" in review ? [review.claim] : [];
}

/** Whether a review leaves its thing as nobody has decided about it. */
export function takesBack(review: Review): boolean {
  if (review.decision === "renamed") return review.name === "";
  return review.decision === "undecided" || review.decision === "unpaired";
}

/** A claim that is accepted after its correction is accepted as corrected. */
function correctedIn(reviews: Review[]): Map<string, string> {
  const corrected = new Map<string, string>();
  for (const review of reviews) {
    if (review.decision === "corrected") corrected.set(review.claim, review.by);
    if (review.decision === "undecided") corrected.delete(review.claim);
  }
  return corrected;
}

function partnersOf(claim: string, partners: Map<string, Set<string>>): Set<string> {
  const found = partners.get(claim) ?? new Set();
  partners.set(claim, found);
  return found;
}
