import type { Claim } from "../../model/claim.ts";
import { type Interval, overlaps } from "../../model/day.ts";
import { intervalInWords } from "../prose/prose.ts";
import { readRelativeTime } from "../tellings/relative-days/read.ts";
import { daysOf, publicationOf } from "../tellings/relative-days/relative-time.ts";
import { relativeWords } from "../tellings/relative-days.ts";
import { boundsOf, type Constraint } from "./constraint.ts";

/**
 * What a claim's words say of publication by the calendar alone: "Sunday, 29 March" is in few of the years that a page's other words
 * leave open.
 */
export function byCalendar(claim: Claim, { from, to }: Interval): Constraint | undefined {
  const words = relativeWords(claim);
  const time = readRelativeTime(words, claim.modality === "planned");
  if (time?.weekday === undefined || !from || !to) return undefined;
  const days = daysOf(time, { from, to });
  const published = days && publicationOf(time, days);
  if (!published || !overlaps(days, boundsOf(claim.when))) return undefined;
  const reason = `“${words}” can only be ${intervalInWords(days)}, so published ${intervalInWords(published)}`;
  return { published, strong: true, reason };
}
