import type { Act } from "../../desk/desk.ts";
import type { Review } from "../../model/review.ts";
import type { View } from "../view.ts";
import { lastAbout, thingsUnder } from "./acts-about.ts";

/** What somebody else did since a form was opened, beside what the form was to do. */
interface Meanwhile {
  reviews: Review[];
  since: Act;
  /** The act that the form showed as the last. */
  before: Act | undefined;
  acts: readonly Act[];
}

/** Somebody else decided about the same since the form was opened. */
export class DecidedMeanwhile extends Error {
  readonly told: Meanwhile;

  constructor(told: Meanwhile) {
    super(`${told.since.review.by} decided meanwhile`);
    this.told = told;
  }
}

/**
 * Holds a reviewer's decisions against the log, as it is when they are kept.
 *
 * @param seen the id of the last act about the same that the form showed; null where it showed none of them
 * @returns what throws DecidedMeanwhile where somebody else did something since
 */
export function againstLog(
  view: View,
  reviews: Review[],
  { reviewer, seen }: { reviewer: string; seen: string | null },
): (acts: readonly Act[]) => void {
  return (acts) => {
    if (seen === null) return;
    const since = lastAbout(thingsShown(view, reviews, acts), acts);
    if (!since || since.id === seen || since.review.by === reviewer) return;
    const before = acts.find(({ id }) => id === seen);
    throw new DecidedMeanwhile({ reviews, since, before, acts });
  };
}

/** The claims and reports that the form showed: of a claim, all that tell of its event. */
function thingsShown(view: View, reviews: Review[], acts: readonly Act[]): string[] {
  const about = reviews.flatMap((review) => thingsUnder({ id: "", recorded: "", review }, acts));
  return about.flatMap((id) => [id, ...(view.eventOf.get(id)?.claims ?? [])]);
}
