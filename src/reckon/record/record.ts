import type { Review } from "../../model/review.ts";
import type { KeptClaim, KeptReport } from "../../model/situation.ts";

/** All that a theatre's ledger holds; reviews in the order in which they were made. */
export interface Record {
  theatre: string;
  reports: readonly KeptReport[];
  claims: readonly KeptClaim[];
  reviews: Review[];
}

/** The same record without doubles and in an order of its own, so that nothing later can depend on the order of arrival. */
export function canonical(record: Record): Record {
  const reports = uniqueById(record.reports).sort((a, b) => compare(a.id, b.id));
  const present = new Set(reports.map(({ id }) => id));
  const claims = uniqueById(record.claims)
    .filter(({ report }) => present.has(report))
    .sort(byPlaceInReport);
  return { ...record, reports, claims };
}

/** Order of plain strings that is the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Order of the claims of a report. */
export function byPlaceInReport(a: KeptClaim, b: KeptClaim): number {
  return compare(a.report, b.report) || a.claim.quote.start - b.claim.quote.start || compare(a.id, b.id);
}

function uniqueById<T extends { id: string }>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
