import type { Ledger } from "../keep/ledger.ts";
import type { Review } from "../model/review.ts";
import type { KeptClaim } from "../model/situation.ts";
import type { Change } from "../reckon/diff/change.ts";
import { diffOf } from "../reckon/diff/diff.ts";
import { idsMatching } from "../reckon/explain/explain.ts";
import { claimsUnder, standingReviews } from "../reckon/record/judgements.ts";
import type { Record } from "../reckon/record/record.ts";
import type { Desk } from "./desk.ts";
import { theOne } from "./explain.ts";
import { momentOf } from "./moment.ts";
import { Refusal } from "./refusal.ts";

/** A review that is kept now, with its claims and all that is different for it. */
export interface Decided {
  review: Review;
  claims: KeptClaim[];
  /** False when the very same was decided last. */
  added: boolean;
  changes: Change[];
}

/**
 * Keeps what a person decided, and says what it changes in all that is known.
 *
 * @param decision its claims by their ids, or by the first six characters or more
 * @throws Refusal when a claim is not known, the two are one, or there is nothing to take back; then nothing is kept
 */
export async function decide(ledger: Ledger, desk: Desk, decision: Review): Promise<Decided> {
  const record = await desk.record();
  const review = withWholeIds(decision, record);
  if (isTakingBack(review) && !isDecided(review, record.reviews)) {
    throw new Refusal(`Nothing is decided about ${claimsUnder(review).join(" and ")}: there is nothing to take back.`);
  }
  const at = await momentOf(desk, {});
  const before = await desk.situation(at);
  const { added } = await ledger.appendReview(desk.theatre.id, review);
  const changes = diffOf(before, await desk.situation(at), await desk.record(), desk.knowledge);
  const about = new Set(claimsUnder(review));
  return { review, claims: record.claims.filter(({ id }) => about.has(id)), added, changes };
}

function withWholeIds(decision: Review, record: Record): Review {
  if ("claim" in decision) return { ...decision, claim: claimIdIn(decision.claim, record) };
  const [a, b] = decision.claims;
  const claims: [string, string] = [claimIdIn(a, record), claimIdIn(b, record)];
  if (claims[0] === claims[1]) throw new Refusal(`Both are the claim ${claims[0]}: name two claims.`);
  return { ...decision, claims };
}

function claimIdIn(text: string, { claims }: Record): string {
  return theOne(
    text,
    idsMatching(
      text,
      claims.map(({ id }) => id),
    ),
  );
}

function isTakingBack({ decision }: Review): boolean {
  return decision === "undecided" || decision === "unpaired";
}

function isDecided(review: Review, reviews: Review[]): boolean {
  const about = claimsUnder(review).join(" ");
  return standingReviews(reviews).some((standing) => claimsUnder(standing).join(" ") === about);
}
