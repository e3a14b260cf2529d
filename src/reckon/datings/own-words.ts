import type { Claim } from "../../model/claim.ts";
import { type Interval, overlaps } from "../../model/day.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { worded } from "../prose/prose.ts";
import { readRelativeTime } from "../tellings/relative-days/read.ts";
import { daysOf, publicationOf } from "../tellings/relative-days/relative-time.ts";
import { relativeWords } from "../tellings/relative-days.ts";
import { boundsOf, type Constraint } from "./constraint.ts";

/**
 * What a claim's words say of publication by the calendar alone: "Sunday, 29 March" is in few of the years that a page's other words
 * leave open.
 */
export function byCalendar(claim: Claim, { from, to }: Interval, knowledge: Knowledge): Constraint | undefined {
  const words = relativeWords(claim);
  const time = readRelativeTime(words, claim.modality === "planned");
  if (time?.weekday === undefined || !from || !to) return undefined;
  const days = daysOf(time, { from, to });
  const published = days && publicationOf(time, days);
  if (!published || !overlaps(days, boundsOf(claim.when))) return undefined;
  const reason = worded(knowledge, ({ datings }) => datings.byCalendar(words, days, published));
  return { published, strong: true, reason };
}
