import type { Day, Interval } from "../model/day.ts";
import type { Dating, KeptClaim } from "../model/situation.ts";
import { publishedByWords } from "./datings.ts";
import { groupBy } from "./group-by.ts";
import type { Record } from "./record.ts";

/** When each report was published, as well as it can be told. */
export function publicationDays(record: Record, datings: Dating[]): Map<string, Interval> {
  const narrowed = new Map(datings.map(({ report, narrowed }) => [report, narrowed]));
  return new Map(
    record.reports.map((report) => {
      const { from, to } = narrowed.get(report.id) ?? publishedByWords(report) ?? {};
      return [report.id, { ...(from && { from }), ...(to && { to }) }];
    }),
  );
}

/**
 * The day on which the world could know each report: the latest on which it can have been published, or was changed. Without such a day, the
 * latest day that one of its claims speaks of as past, and never before it was published; without that, the latest of the record.
 */
export function knownDays(record: Record, published: Map<string, Interval>): Map<string, Day> {
  const claimsOf = groupBy(record.claims, ({ report }) => report);
  const bounded = new Map<string, Day>();
  for (const { id, report } of record.reports) {
    const { from, to } = published.get(id) ?? {};
    const known = latest([to, to && report.modified]) ?? latest([latestTold(claimsOf.get(id) ?? []), from]);
    if (known) bounded.set(id, known);
  }
  const last = latest([...bounded.values()]) ?? "9999-12-31";
  return new Map(record.reports.map(({ id }) => [id, bounded.get(id) ?? last]));
}

function latestTold(claims: KeptClaim[]): Day | undefined {
  return latest(claims.filter(({ claim }) => claim.modality === "asserted").map(({ claim }) => claim.when?.to));
}

function latest(days: (Day | undefined)[]): Day | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
