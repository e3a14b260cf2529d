import type { Ledger } from "../keep/ledger.ts";
import type { Review } from "../model/review.ts";
import { diffOf } from "../reckon/diff/diff.ts";
import { idsMatching } from "../reckon/explain/explain.ts";
import { reckon } from "../reckon/reckon.ts";
import { claimsUnder, standingReviews } from "../reckon/record/judgements.ts";
import type { Record } from "../reckon/record/record.ts";
import type { Decided, Desk, Effect } from "./desk.ts";
import { theOne } from "./explain.ts";
import { momentOf } from "./moment.ts";
import { Refusal } from "./refusal.ts";

/**
 * Keeps what a person decided, and says what it changes in all that is known.
 *
 * @param decisions their claims by their ids, or by the first six characters or more
 * @throws Refusal when a claim is not known, the two are one, or there is nothing to take back; then nothing is kept
 */
export async function decideAll(ledger: Ledger, desk: Desk, decisions: Review[]): Promise<Decided> {
  const record = await desk.record();
  const reviews = decisions.map((decision) => checked(decision, record));
  const at = await momentOf(desk, {});
  const before = await desk.situation(at);
  const size = (await desk.log()).length;
  const added = await ledger.transaction(async (inside) => {
    const all = [];
    for (const review of reviews) all.push(await inside.appendReview(desk.theatre.id, review));
    return all.some((one) => one.added);
  });
  const changes = diffOf(before, await desk.situation(at), await desk.record(), desk.knowledge);
  const about = new Set(reviews.flatMap(claimsUnder));
  const claims = record.claims.filter(({ id }) => about.has(id));
  const acts = (await desk.log()).slice(size);
  return { review: reviews.at(-1) as Review, acts, claims, added, changes, recoded: [], sharedWith: [] };
}

/** What decisions would change in all that is known; nothing is kept. @throws Refusal as `decide` does */
export async function foresee(desk: Desk, decisions: Review[]): Promise<Effect> {
  const record = await desk.record();
  const reviews = decisions.map((decision) => checked(decision, record));
  const after = { ...record, reviews: [...record.reviews, ...reviews] };
  const at = await momentOf(desk, {});
  const changes = diffOf(await desk.situation(at), reckon(after, desk.knowledge, at), after, desk.knowledge);
  return { changes, recoded: [], sharedWith: [] };
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
