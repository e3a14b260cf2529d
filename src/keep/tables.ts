import type { Claim } from "../model/claim.ts";
import type { Published, Report } from "../model/report.ts";
import type { Entry } from "./chain.ts";
import type { OriginalRef } from "./ledger.ts";

/** The ledger's tables, alike in every database. */
export interface Tables {
  entry: EntryRow;
  original: OriginalRow;
}

/** An entry, with the report that a coding is of in a column of its own, to be found by. */
export interface EntryRow extends Entry {
  about: string | null;
}

interface OriginalRow {
  theatre: string;
  sha256: string;
  media_type: string;
  bytes: Uint8Array;
}

/** The bodies of entries, parsed. A review's body is the review. */
export interface ReportBody {
  report: Report;
  file: string;
  original: OriginalRef | null;
}

export interface CodingBody {
  report: string;
  coder: string;
  published?: Published;
  claims: { id: string; claim: Claim }[];
}

export interface FailureBody {
  file: string;
  code: string;
  message: string;
  original?: OriginalRef;
}
