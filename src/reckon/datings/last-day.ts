import { daysBetween, type Interval } from "../../model/day.ts";
import { publicationOf, type RelativeTime } from "../tellings/relative-days/relative-time.ts";

/** Words that leave more days of publication than these behind what they mean give no last one. */
const LONGEST_DAYS = 31;

/**
 * The days on which a report can have been published that means one of `days`. A date without a year, or "this year", can be told for
 * a year: for a report that nothing else ends, that is no last day.
 */
export function publicationBy(time: RelativeTime, days: Required<Interval>, published: Interval): Interval | undefined {
  const found = publicationOf(time, days);
  const isLong = found !== undefined && daysBetween(days.to, found.to) > LONGEST_DAYS;
  return isLong && !published.to ? { from: found.from } : found;
}
