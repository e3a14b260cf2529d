import type { KeptReport } from "../../model/situation.ts";
import { inEffect, type KeptReview, reportsAfter } from "../../reckon/record/reviewed.ts";
import { type Additions, additionsIn } from "../local/additions.ts";

/** The reviews that count, as far as the coder hears them: additions to the packs, and corrections of reports. */
export interface Heard {
  reviews: KeptReview[];
  additions: Additions;
}

/** What the coder hears of the reviews of a ledger. */
export function heardIn(all: readonly KeptReview[]): Heard {
  const reviews = inEffect(all);
  return { reviews, additions: additionsIn(reviews.map(({ review }) => review)) };
}

/** The reports as persons put them right. */
export function correctedReports<T extends KeptReport>(reports: readonly T[], { reviews }: Heard): readonly T[] {
  return reportsAfter(
    reports,
    reviews.map(({ review }) => review),
  );
}
