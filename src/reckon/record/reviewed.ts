import { claimId } from "../../model/claim-id.ts";
import type { Review } from "../../model/review.ts";
import type { KeptClaim, KeptReport } from "../../model/situation.ts";
import type { Record } from "./record.ts";

/** A review with its id in the ledger. */
export interface KeptReview {
  id: string;
  review: Review;
}

/** What a theatre's ledger keeps, before it is heard what persons put right; reviews in the order in which they were made. */
export interface Kept {
  theatre: string;
  reports: readonly KeptReport[];
  claims: readonly KeptClaim[];
  reviews: readonly KeptReview[];
}

type Of<D extends Review["decision"]> = Extract<Review, { decision: D }>;

/** The rule that a claim which a person added rests on. */
const BY_PERSON = "person";

/**
 * The record with all that persons put right: reports and claims as corrected, claims that were added, and the reviews that are not undone.
 * Lists in which nothing changes are the same lists.
 */
export function reviewedRecord({ theatre, reports, claims, reviews }: Kept): Record {
  const heard = inEffect(reviews).map(({ review }) => review);
  return { theatre, reports: reportsAfter(reports, heard), claims: claimsAfter(claims, heard), reviews: heard };
}

/** The reviews that no later one undoes; who undoes an undoing makes the first count again. */
export function inEffect(reviews: readonly KeptReview[]): KeptReview[] {
  const undone = undoneBy(reviews);
  return reviews.filter(({ id, review }) => review.decision !== "undone" && !undone.has(id));
}

/** Which review undoes each that is undone, by their ids. */
export function undoneBy(reviews: readonly KeptReview[]): Map<string, string> {
  const undone = new Map<string, string>();
  for (const { id, review } of reviews.toReversed()) {
    if (review.decision === "undone" && !undone.has(id)) undone.set(review.review, id);
  }
  return undone;
}

/** The reports with the fields that persons put right, each as the last one says; empty words take a field away. */
export function reportsAfter<T extends KeptReport>(reports: readonly T[], reviews: Review[]): readonly T[] {
  const corrections = new Map<string, Of<"report-corrected">[]>();
  for (const review of reviews) {
    if (review.decision !== "report-corrected") continue;
    corrections.set(review.report, [...(corrections.get(review.report) ?? []), review]);
  }
  if (corrections.size === 0) return reports;
  return reports.map((report) => (corrections.get(report.id) ?? []).reduce(correctedReport, report));
}

function correctedReport<T extends KeptReport>(kept: T, { fields, by }: Of<"report-corrected">): T {
  const { published, outlet, credit } = fields;
  const words = Object.entries({ outlet, credit }).filter(([, text]) => text !== undefined);
  const taken = new Set(words.filter(([, text]) => text === "").map(([field]) => field));
  const report = Object.fromEntries(
    Object.entries({ ...kept.report, ...Object.fromEntries(words), ...(published && { published }) }).filter(
      ([field]) => !taken.has(field),
    ),
  ) as KeptReport["report"];
  const names = Object.fromEntries(
    [...words.map(([field]) => field), ...(published ? ["published"] : [])].map((field) => [field, by]),
  );
  return { ...kept, report, ...(published && { published }), corrected: { ...kept.corrected, ...names } };
}

/** What persons decided that a claim states, until one takes back whatever was decided about it. */
interface Restated {
  added?: Of<"added">;
  corrected?: Of<"corrected">;
}

function claimsAfter(claims: readonly KeptClaim[], reviews: Review[]): readonly KeptClaim[] {
  const restated = new Map<string, Restated>();
  for (const review of reviews) {
    if (review.decision === "undecided") restated.delete(review.claim);
    if (review.decision === "corrected") {
      restated.set(review.claim, { ...restated.get(review.claim), corrected: review });
    }
    if (review.decision === "added") {
      const id = claimId(review.report, review.as);
      restated.set(id, { ...restated.get(id), added: review });
    }
  }
  if (restated.size === 0) return claims;
  const coded = new Set(claims.map(({ id }) => id));
  return [
    ...claims.map((claim) => correctedClaim(claim, restated.get(claim.id)?.corrected)),
    ...[...restated].filter(([id]) => !coded.has(id)).flatMap(([id, one]) => ofPerson(id, one, coded)),
  ];
}

function correctedClaim(kept: KeptClaim, correction: Of<"corrected"> | undefined): KeptClaim {
  if (!correction) return kept;
  return { ...kept, claim: correction.as, corrected: { by: correction.by, from: kept.claim } };
}

/** A claim that the coder does not make, or makes no more, and that a person vouches for; none where the coder has come to state the same. */
function ofPerson(id: string, { added, corrected }: Restated, coded: ReadonlySet<string>): KeptClaim[] {
  const report = added?.report ?? corrected?.report;
  if (report === undefined) return [];
  if (added) {
    const own = { id, report, claim: { ...added.as, rule: BY_PERSON }, addedBy: added.by };
    return [correctedClaim(own, corrected)];
  }
  if (!corrected || coded.has(claimId(report, corrected.as))) return [];
  return [{ id, report, claim: corrected.as, corrected: { by: corrected.by } }];
}
