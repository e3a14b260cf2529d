import type { Ledger } from "../keep/ledger.ts";
import type { Review } from "../model/review.ts";
import { diffOf } from "../reckon/diff/diff.ts";
import { idsMatching } from "../reckon/explain/explain.ts";
import { reckon } from "../reckon/reckon.ts";
import { claimsUnder, standingReviews } from "../reckon/record/judgements.ts";
import type { Record } from "../reckon/record/record.ts";
import type { Change, Decided, Desk } from "./desk.ts";
import { theOne } from "./explain.ts";
import { momentOf } from "./moment.ts";
import { Refusal } from "./refusal.ts";

/**
 * Keeps what a person decided, and says what it changes in all that is known.
 *
 * @param decision its claims by their ids, or by the first six characters or more
 * @throws Refusal when a claim is not known, the two are one, or there is nothing to take back; then nothing is kept
 */
export async function decide(ledger: Ledger, desk: Desk, decision: Review): Promise<Decided> {
  const record = await desk.record();
  const review = checked(decision, record);
  const at = await momentOf(desk, {});
  const before = await desk.situation(at);
  const { added } = await ledger.appendReview(desk.theatre.id, review);
  const changes = diffOf(before, await desk.situation(at), await desk.record(), desk.knowledge);
  const about = new Set(claimsUnder(review));
  return { review, claims: record.claims.filter(({ id }) => about.has(id)), added, changes };
}

/** What a decision would change in all that is known; nothing is kept. @throws Refusal as `decide` does */
export async function foresee(desk: Desk, decision: Review): Promise<Change[]> {
  const record = await desk.record();
  const after = { ...record, reviews: [...record.reviews, checked(decision, record)] };
  const at = await momentOf(desk, {});
  return diffOf(await desk.situation(at), reckon(after, desk.knowledge, at), after, desk.knowledge);
}

function checked(decision: Review, record: Record): Review {
  const review = withWholeIds(decision, record);
  if (isTakingBack(review) && !isDecided(review, record.reviews)) {
    throw new Refusal(`Nothing is decided about ${claimsUnder(review).join(" and ")}: there is nothing to take back.`);
  }
  return review;
}

function withWholeIds(decision: Review, record: Record): Review {
  if ("claim" in decision) return { ...decision, claim: claimIdIn(decision.claim, record) };
  if (!("claims" in decision)) return decision;
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
