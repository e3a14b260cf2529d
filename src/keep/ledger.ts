import type { Claim } from "../model/claim.ts";
import type { Published, Report } from "../model/report.ts";
import type { Review } from "../model/review.ts";
import type { KeptClaim, KeptReport } from "../model/situation.ts";
import type { Watchlist } from "./watchlist.ts";

/** A preserved document: its bytes with their SHA-256 in lower-case hex. */
export interface Original {
  sha256: string;
  mediaType: string;
  bytes: Uint8Array;
}

/** A report to keep, with the file or address it was read from and the document as it came. */
export interface NewReport {
  report: Report;
  file: string;
  original?: Original;
  /** Where each of its fields comes from, in words. */
  basis?: Record<string, string>;
  /** For a page of the web: the address that gave it after redirects, and the moment, ISO 8601 in UTC. */
  fetched?: { url: string; at: string };
}

/** Whether a report's page is still where it was, as seen at a moment (ISO 8601, UTC). */
export interface Presence {
  report: string;
  withdrawn: boolean;
  seen: string;
  /** What was seen, for a person: "the server says 410 Gone". */
  reason: string;
}

/** A report that a search found. */
interface Found {
  report: string;
  /** A stretch of its text around the words. */
  excerpt: string;
}

/** What one version of the coder made of a kept report. */
export interface NewCoding {
  report: string;
  coder: string;
  published?: Published;
  claims: Claim[];
}

/** A document that could not be read or coded, and why. */
export interface NewFailure {
  file: string;
  code: string;
  message: string;
  original?: Original;
}

/** The moment (ISO 8601, UTC) at which the ledger took something in, and its id. */
interface Stored {
  id: string;
  recorded: string;
}

/** Where a preserved document is found, and what it is. */
export interface OriginalRef {
  sha256: string;
  mediaType: string;
}

export interface StoredReport extends KeptReport, Stored {
  file: string;
  original?: OriginalRef;
  basis?: Record<string, string>;
  fetched?: { url: string; at: string };
}

export interface StoredPresence extends Stored, Presence {}

export interface StoredCoding extends Stored {
  report: string;
  coder: string;
  published?: Published;
  claims: KeptClaim[];
}

export interface StoredReview extends Stored {
  review: Review;
}

export interface StoredFailure extends Stored {
  file: string;
  code: string;
  message: string;
  original?: OriginalRef;
}

/** An entry of any kind, with its place in the chain. */
export type StoredEntry = { seq: number } & (
  | { kind: "report"; entry: StoredReport }
  | { kind: "coding"; entry: StoredCoding }
  | { kind: "review"; entry: StoredReview }
  | { kind: "failure"; entry: StoredFailure }
  | { kind: "presence"; entry: StoredPresence }
);

/** The id of what was appended; `added` is false when it was there already. */
interface Appended {
  added: boolean;
  id: string;
}

/** What is wrong with a ledger, and where. */
export interface Problem {
  theatre: string;
  seq?: number;
  message: string;
}

/** What an audit found. No problems: every kept byte is as it was appended. */
export interface Audit {
  entries: number;
  /**
   * The last hash of the theatre. Where several were audited: SHA-256 over the canonical JSON of the object that gives
   * each theatre's last hash. Note it elsewhere: entries cut off a chain's end show in nothing else.
   */
  head: string;
  problems: Problem[];
}

/**
 * The ledger of one or more theatres: reports, codings, reviews, failures and presences, in the order in which they came, and never
 * changed. What goes wrong comes as a LedgerError.
 */
export interface Ledger {
  appendReport(theatre: string, report: NewReport): Promise<Appended>;
  /** Keeps a coding of a kept report. The same coding twice in a row for one report is one. */
  appendCoding(theatre: string, coding: NewCoding): Promise<Appended>;
  /** Keeps what a person decided. The same review twice in a row is one. */
  appendReview(theatre: string, review: Review): Promise<Appended>;
  appendFailure(theatre: string, failure: NewFailure): Promise<Appended>;
  /** Keeps that a kept report's page was withdrawn, or is back. Seen again as it was seen last, it adds nothing. */
  appendPresence(theatre: string, presence: Presence): Promise<Appended>;
  /** The latest presence of each report that has one. */
  presences(theatre: string): Promise<StoredPresence[]>;
  /** The versions of one page, by its key (model/address.ts), in the order in which they came. */
  versions(theatre: string, page: string): Promise<StoredReport[]>;
  /**
   * The reports whose headline and text hold all of these words, whatever their language, the best match first; the last word may be the
   * beginning of one. Case, accents and forms of letters and digits make no difference.
   */
  search(theatre: string, words: string, limit: number): Promise<Found[]>;
  /** What the desk watches. */
  watchlist: Watchlist;
  /** All kept reports in the order in which they came. */
  reports(theatre: string): Promise<StoredReport[]>;
  report(theatre: string, id: string): Promise<StoredReport | undefined>;
  /** The latest coding of each report, in the order in which they came. */
  codings(theatre: string): Promise<StoredCoding[]>;
  /** The claims of those codings. */
  claims(theatre: string): Promise<KeptClaim[]>;
  /** All reviews, the last one last. */
  reviews(theatre: string): Promise<StoredReview[]>;
  failures(theatre: string): Promise<StoredFailure[]>;
  original(theatre: string, sha256: string): Promise<Original | undefined>;
  /**
   * The first entries after a place in the chain, in the order in which they came; 0 is before all. A coding or a presence is left out
   * where a later one of the same report replaces it, and a report has the date that its own page gives.
   */
  since(theatre: string, seq: number, limit: number): Promise<StoredEntry[]>;
  /** The theatres that have an entry, sorted. */
  theatres(): Promise<string[]>;
  /** How many entries the theatre has: a ledger that has not grown has not changed. */
  size(theatre: string): Promise<number>;
  /** Verifies one theatre's chain, or all (docs/decisions/0003-the-hash-chain.md). */
  audit(theatre?: string): Promise<Audit>;
  /** Builds the index of pages and words anew from the entries, where an audit finds fault with it. */
  reindex(): Promise<void>;
  /** Does several appends as one: all of them are kept, or none. Inside, use the ledger that `work` is given. */
  transaction<T>(work: (ledger: Ledger) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export type LedgerErrorCode =
  | "unwritable"
  | "locked"
  | "not-a-ledger"
  | "newer"
  | "damaged"
  | "full"
  | "unknown-report"
  | "wrong-quote"
  | "wrong-digest";

/** Why the ledger could not do something, in one line that says what to do. */
export class LedgerError extends Error {
  readonly code: LedgerErrorCode;

  constructor(code: LedgerErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "LedgerError";
    this.code = code;
  }
}
