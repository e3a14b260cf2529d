import type { Day, Interval } from "../../model/day.ts";
import type { Dating, KeptReport } from "../../model/situation.ts";
import { publishedByWords } from "../datings/datings.ts";
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
 * The day on which the world could know each report: the latest on which it can have been published, or was changed. Without such a
 * day, the last of the record: nothing shows that it was known sooner.
 */
export function knownDays(record: Record, published: Map<string, Interval>): Map<string, Day> {
  const latestOf = ({ id, report: { modified } }: KeptReport): Day | undefined => {
    const { to } = published.get(id) ?? {};
    return to && modified && modified > to ? modified : to;
  };
  const bounds = record.reports.flatMap((report) =>
    [latestOf(report) ?? [], published.get(report.id)?.from ?? []].flat(),
  );
  const last = bounds.sort().at(-1) ?? "9999-12-31";
  return new Map(record.reports.map((report) => [report.id, latestOf(report) ?? last]));
}

export function latestDay({ report: { modified } }: KeptReport, { to }: Interval): Day | undefined {
  return to && modified && modified > to ? modified : to;
}
export function lastDayOf(...days: (Day | undefined)[]): Day | undefined {
  return days
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1);
}
