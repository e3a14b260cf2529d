import type { Claim } from "../../model/claim.ts";
import type { ClaimType } from "../../model/claim-types.ts";
import { daysBetween, type Interval } from "../../model/day.ts";

/** Days by which reports may differ on one occurrence: a base changes hands over days of leaving, ceremony and announcement. */
const SLACK_DAYS: Partial<{ [type in ClaimType]: number }> = {
  transfer: 14,
  withdrawal: 14,
  deployment: 7,
  seizure: 7,
  agreement: 2,
};

/** How long a standing thing stays one: who holds a base is told anew, a dispute or a membership lasts. */
const STANDING_DAYS: Partial<{ [type in ClaimType]: number }> = { control: 30, affiliation: 36_500 };

/** Days by which two tellings of one thing may differ. */
export function slackDays(claim: Claim): number {
  const standing = claim.type === "control" && claim.mode !== "holds" ? 36_500 : STANDING_DAYS[claim.type];
  return standing ?? SLACK_DAYS[claim.type] ?? 0;
}

/** Days between two intervals; 0 when they overlap. */
export function gapDays(a: Interval, b: Interval): number {
  if (a.to && b.from && a.to < b.from) return daysBetween(a.to, b.from);
  return b.to && a.from && b.to < a.from ? daysBetween(b.to, a.from) : 0;
}

/** Days from the first to the last, both counted; endless where a bound is open. */
export function width({ from, to }: Interval): number {
  if (from === to && from !== undefined) return 1;
  return from && to ? daysBetween(from, to) + 1 : Number.POSITIVE_INFINITY;
}

/** Whether both are known to within so many days. */
export function areWithin(a: Interval, b: Interval, days: number): boolean {
  return width(a) <= days && width(b) <= days;
}

/** Whether such things can happen at one place again and again: attacks do, a base seldom changes hands. */
export function happensOften(type: ClaimType): boolean {
  return SLACK_DAYS[type] === undefined && STANDING_DAYS[type] === undefined;
}
