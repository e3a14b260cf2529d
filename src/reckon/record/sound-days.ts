import type { When } from "../../model/claim.ts";
import { type Day, type Interval, isDay } from "../../model/day.ts";
import type { Published } from "../../model/report.ts";
import type { KeptClaim, KeptReport } from "../../model/situation.ts";

/** The years that a report on a conflict can speak of; a day outside them is a slip or stands for "unknown". */
const FIRST: Day = "1900-01-01";
const LAST: Day = "2100-12-31";
const DAY_LENGTH = LAST.length;

/** What is wrong with days: a bound that no report can mean, or an end before the beginning; undefined when they are sound. */
export function doubtAbout({ from, to }: Interval): "doubtful-year" | "reversed-days" | undefined {
  if ((from && !isSound(from)) || (to && !isSound(to))) return "doubtful-year";
  return from && to && from > to ? "reversed-days" : undefined;
}

/** The days as they are reckoned with: a bound that cannot be meant is open, and so are both when they are reversed. */
export function soundDays({ from, to }: Interval): Interval {
  const [first, last] = [from && isSound(from) ? from : undefined, to && isSound(to) ? to : undefined];
  if (first && last && first > last) return {};
  return { ...(first && { from: first }), ...(last && { to: last }) };
}

/** A claim with sound days; the claim itself where they are. */
export function soundClaim(kept: KeptClaim): KeptClaim {
  const { when, window, ...claim } = kept.claim;
  if (!isDoubted(when) && !isDoubted(window)) return kept;
  return { ...kept, claim: { ...claim, ...said("when", when), ...said("window", window) } };
}

/** A report with sound days; the report itself where they are. */
export function soundReport(kept: KeptReport): KeptReport {
  const { published, modified, ...report } = kept.report;
  const isWrongChange = modified !== undefined && !isSound(modified);
  if (!isDoubted(kept.published) && !isDoubted(published) && !isWrongChange) return kept;
  return {
    ...kept,
    report: {
      ...report,
      ...(published && { published: sound(published) }),
      ...(modified && !isWrongChange && { modified }),
    },
    ...(kept.published && { published: sound(kept.published) }),
  };
}

function isDoubted(days: Interval | undefined): boolean {
  return days !== undefined && doubtAbout(days) !== undefined;
}

/** The days under their name, or nothing where neither day nor words are left. */
function said<N extends "when" | "window">(name: N, days: When | undefined): { [name in N]?: When } {
  const left = days && sound(days);
  return left && Object.keys(left).length > 0 ? ({ [name]: left } as { [name in N]: When }) : {};
}

function sound<T extends When | Published>({ from, to, ...rest }: T) {
  return { ...rest, ...soundDays({ ...(from && { from }), ...(to && { to }) }) };
}

/** A record has few days and many claims. */
const calendar = new Map<string, boolean>();

function isSound(day: Day): boolean {
  if (day < FIRST || day > LAST || day.length !== DAY_LENGTH) return false;
  const known = calendar.get(day) ?? isDay(day);
  calendar.set(day, known);
  return known;
}
