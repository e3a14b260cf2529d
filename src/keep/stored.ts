import type { Review } from "../model/review.ts";
import type { Presence, StoredCoding, StoredFailure, StoredPresence, StoredReport, StoredReview } from "./ledger.ts";
import type { CodingBody, EntryRow, FailureBody, ReportBody } from "./tables.ts";

/** A kept report; `coding` is the entry of its latest coding, which may have dated it. */
export function storedReport({ id, recorded, body }: EntryRow, coding: EntryRow | undefined): StoredReport {
  const { report, original, ...origin }: ReportBody = JSON.parse(body);
  const published = report.published ?? (coding && (JSON.parse(coding.body) as CodingBody).published);
  return { ...origin, id, recorded, report, ...(published && { published }), ...(original && { original }) };
}

export function storedCoding({ id, recorded, body }: EntryRow): StoredCoding {
  const coding: CodingBody = JSON.parse(body);
  return { ...coding, id, recorded, claims: coding.claims.map((kept) => ({ ...kept, report: coding.report })) };
}

export function storedReview({ id, recorded, body }: EntryRow): StoredReview {
  const review: Review = JSON.parse(body);
  return { id, recorded, review };
}

export function storedFailure({ id, recorded, body }: EntryRow): StoredFailure {
  const failure: FailureBody = JSON.parse(body);
  return { ...failure, id, recorded };
}

export function storedPresence({ id, recorded, body }: EntryRow): StoredPresence {
  const presence: Presence = JSON.parse(body);
  return { ...presence, id, recorded };
}
