import { type Day, type Interval, LAST_DAY } from "../../model/day.ts";
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

/** The day on which the world could know a report: the latest on which it can have been published, or was changed; undefined when nothing tells. */
export function latestDay({ report: { modified } }: KeptReport, { to }: Interval): Day | undefined {
  return to && modified && modified > to ? modified : to;
}

/** The last of those days that are told; undefined where none is. */
export function lastDayOf(...days: (Day | undefined)[]): Day | undefined {
  return days.reduce((last, day) => (day && (!last || day > last) ? day : last), undefined);
}

/**
 * The day on which the world could know each report. Without a day that tells it, the last of the record: nothing shows that it was
 * known sooner.
 */
export function knownDays(record: Record, published: Map<string, Interval>): Map<string, Day> {
  const publishedOf = (report: KeptReport) => published.get(report.id) ?? {};
  let last: Day | undefined;
  for (const report of record.reports) {
    last = lastDayOf(last, latestDay(report, publishedOf(report)), publishedOf(report).from);
  }
  return new Map(
    record.reports.map((report) => [report.id, latestDay(report, publishedOf(report)) ?? last ?? LAST_DAY]),
  );
}
