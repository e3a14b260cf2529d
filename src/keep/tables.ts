import type { Generated } from "kysely";
import type { Claim } from "../model/claim.ts";
import type { Published, Report } from "../model/report.ts";
import type { Entry } from "./chain.ts";
import type { OriginalRef } from "./ledger.ts";

/** The ledger's tables, alike in every database. `entry` and `original` are the record; the others can be lost without loss to it. */
export interface Tables {
  entry: EntryRow;
  original: OriginalRow;
  report: ReportRow;
  watched: WatchedRow;
  turn: TurnRow;
}

/** An entry, with the report that a coding or a presence is of in a column of its own, to be found by. */
export interface EntryRow extends Entry {
  about: string | null;
}

interface OriginalRow {
  theatre: string;
  sha256: string;
  media_type: string;
  bytes: Uint8Array;
}

/** Where the chain has each report, to be found by its page, and by the number under which the index of words has it. */
interface ReportRow {
  number: Generated<number>;
  theatre: string;
  seq: number;
  /** Its page's key (model/address.ts). */
  page: string | null;
}

export type WatchedKind = "feed" | "page";

/** A watched feed or page as JSON, with what it is found by. */
export interface WatchedRow {
  theatre: string;
  kind: WatchedKind;
  /** A feed's address, a page's key. */
  key: string;
  host: string;
  due: string | null;
  /** For a page: its feed, its state, when it was found, and since when it could not be read. */
  feed: string | null;
  state: string | null;
  found: string | null;
  trouble: string | null;
  body: string;
}

/** The feed and the page whose turn it is next at each host. */
interface TurnRow {
  theatre: string;
  kind: WatchedKind;
  host: string;
  due: string;
  key: string;
}

/** The bodies of entries, parsed. A review's body is the review, a presence's the presence. */
export interface ReportBody {
  report: Report;
  file: string;
  original: OriginalRef | null;
  basis?: Record<string, string>;
  fetched?: { url: string; at: string };
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
