import { diffText } from "../desk/diff.ts";
import type { Review } from "../model/review.ts";
import { say } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";
import { withDesk } from "./with-desk.ts";

interface Options {
  by: string;
  note?: string;
  theatre?: string;
}

/** `situ review accept` and `reject`: what a person decides about a claim. */
export function reviewClaim(decision: "accepted" | "rejected") {
  return (claim: string, options: Options) => keep({ decision, claim, ...madeBy(options) }, options);
}

/** `situ review same` and `different`: whether two claims tell of one event. */
export function reviewPair(decision: "same" | "different") {
  return (one: string, other: string, options: Options) =>
    keep({ decision, claims: [one, other], ...madeBy(options) }, options);
}

/** `situ review undo`: takes back what was decided about a claim, or about two. */
export function undoReview(one: string, other: string | undefined, options: Options): Promise<number> {
  const made = madeBy(options);
  return keep(
    other === undefined
      ? { decision: "undecided", claim: one, ...made }
      : { decision: "unpaired", claims: [one, other], ...made },
    options,
  );
}

function madeBy({ by, note }: Options): { by: string; note?: string } {
  const name = by.trim();
  if (name === "") throw new UsageError("--by is empty: give the name of whoever decides.");
  return { by: name, ...(note !== undefined && { note }) };
}

async function keep(review: Review, { theatre }: Options): Promise<number> {
  const { claims, added, changes } = await withDesk(theatre, (desk) => desk.decide(review));
  say(`${review.decision} by ${review.by}${added ? "" : ", as before"}:`);
  for (const { id, claim } of claims) say(`- ${id} “${claim.quote.text.replace(/\s+/g, " ").trim()}”`);
  say(`\n${diffText(changes).trimEnd()}`);
  return 0;
}
