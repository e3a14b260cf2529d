import type { Topology } from "topojson-specification";
import type { Original } from "../keep/ledger.ts";
import type { CodedReport } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import type { Locale } from "../model/locale.ts";
import type { Pack } from "../model/pack.ts";
import type { Report } from "../model/report.ts";
import type { Review } from "../model/review.ts";
import type { KeptClaim, KeptReport } from "../model/situation.ts";
import type { Document } from "../read/document.ts";
import type { Record } from "../reckon/record/record.ts";
import type { Change, Edition } from "./edition.ts";
import type { Taken } from "./intake/taken.ts";
import type { SearchResult } from "./search.ts";
import type { Watched } from "./watched.ts";

export type { Document } from "../read/document.ts";
export type { At, Brief, Change, Edition, SituationIndex } from "./edition.ts";
export type { Taken } from "./intake/taken.ts";
export type { SearchResult } from "./search.ts";
export type { Watched } from "./watched.ts";

/** A kept report with its claims and what preserves it. */
export interface ReportPage {
  report: KeptReport;
  claims: KeptClaim[];
  /** SHA-256 of the page as it was read, if it was read from one. */
  original?: string;
  /** The desk's clock when it was read, ISO 8601. */
  recorded: string;
  /** Where each of its fields comes from, in words. */
  basis?: { [field: string]: string };
  /** For a page of the web: the address that gave it, and the moment, ISO 8601 in UTC. */
  fetched?: { url: string; at: string };
  /** Set while its page is gone from where it was: since when that is known, ISO 8601, and what was seen. */
  withdrawn?: { seen: string; reason: string };
  /** Set where its language is not coded yet. */
  uncoded?: true;
}

/** A document that could not be read or coded, kept with the reason. */
export interface Failure {
  file: string;
  code: string;
  message: string;
  recorded: string;
}

/** A coder to be sent elsewhere: the arguments of `createCoder`, and the version that other files would change. */
export interface CoderFiles {
  version: string;
  model: Uint8Array;
  packs: Pack[];
}

/** What a person decided, as the ledger keeps it. */
export interface Act {
  id: string;
  /** The desk's clock, ISO 8601. */
  recorded: string;
  review: Review;
  /** The id of the act that took this one back, where one did. */
  undoneBy?: string;
}

/** What becomes of a report's claims when it is coded again: by a name more, or a date that was put right. */
export interface Recoded {
  report: string;
  added: KeptClaim[];
  dropped: KeptClaim[];
  /** Claims of the same type on the same words that state something else. */
  changed: { before: KeptClaim; after: KeptClaim }[];
}

/** All that is different for one or more reviews. */
export interface Effect {
  changes: Change[];
  /** The reports that the coder reads again, those among them whose claims stay as they are. */
  recoded: Recoded[];
  /** Ids of other entities that bear a name that is added: in a text, its surroundings then tell which is meant. */
  sharedWith: string[];
}

/** Reviews that are kept now, with their claims and all that is different for them. */
export interface Decided extends Effect {
  /** The review as it is kept; where there are several, the last. */
  review: Review;
  /** All of them, in their order. */
  acts: Act[];
  claims: KeptClaim[];
  /** False when the very same was decided last. */
  added: boolean;
}

/** Something that a person should look at, and why. */
export interface QueueItem {
  /** The event; absent where it is about a claim that tells of none. */
  event?: string;
  /** The claims to decide about, those that nobody has reviewed first. */
  claims: string[];
  reasons: QueueReason[];
  /** The more, the sooner. */
  weight: number;
}

/** Why something should be looked at. */
export interface QueueReason {
  code:
    | "contradiction"
    | "denied"
    | "new-since-review"
    | "low-grade"
    | "shown"
    | "holds"
    | "counted"
    | "name-unknown"
    | "plan-awaited"
    | "unreviewed";
  /** How many: versions that contradict one another, checks that count it, tenures that rest on it. */
  count?: number;
}

/** A document as it would be kept, or why it could not be. */
export type Foreseen = { ok: true; coded: CodedReport } | { ok: false; message: string };

/** One theatre's desk: answers questions about the situation, in English unless another edition is asked for. */
export interface Desk extends Edition {
  /** The same situation told in a language. */
  in(locale: Locale): Edition;
  /** The first-level areas of the theatre's countries, where its pack draws them. */
  areas(): Topology | undefined;
  /** The day on which the world could know the last of the kept reports: where the timeline ends. */
  lastDay(): Promise<Day>;
  /** All that the ledger holds of the theatre, as of now. */
  record(): Promise<Record>;
  /** All kept reports by their ids, in the order in which the world could know them. */
  reports(): Promise<ReadonlyMap<string, ReportPage>>;
  claims(): Promise<ReadonlyMap<string, KeptClaim>>;
  failures(): Promise<Failure[]>;
  /** Reads, codes and keeps a document that somebody gives; what cannot be read is kept with its reason. */
  take(document: Document): Promise<Taken>;
  /** The same for the page at an address. */
  fetch(address: string): Promise<Taken>;
  /** Reads and codes the page at an address, or a document that somebody gives; nothing of it is kept. */
  preview(given: string | Document): Promise<Foreseen>;
  /** A document as it came, by the SHA-256 of its bytes. */
  original(sha256: string): Promise<Original | undefined>;
  /** The reports whose words hold all of these, whatever their language, the best match first. */
  search(words: string): Promise<SearchResult[]>;
  /** The feeds that the desk watches, those in trouble first. */
  watched(): Promise<Watched[]>;
  /** What a text states by the desk's coder; nothing of it is kept. */
  code(report: Report): CodedReport;
  /** What a browser needs to code texts itself. */
  coderFiles(): CoderFiles;
  /** Every act of a person, the first first; the same list while nobody has decided anything. */
  log(): Promise<readonly Act[]>;
  /** The acts that came after one, by its id; all where the log has no such act. */
  since(act: string): Promise<readonly Act[]>;
  /** How many entries the ledger has: while it is the same, nothing is new, whoever writes. */
  size(): Promise<number>;
  /** What to look at, what matters most first. */
  queue(): Promise<readonly QueueItem[]>;
  /** The decision that stands about each claim that has one, by the claim's id. */
  standing(): Promise<ReadonlyMap<string, Act>>;
  /**
   * Keeps what a person decided, and says in a language, else in English, what it changes in all that is known.
   *
   * @throws Refusal when it cannot be decided: a claim is not known, words are not the report's, there is nothing to take back
   */
  decide(review: Review, locale?: Locale): Promise<Decided>;
  /**
   * Decides several things as one: all of them are kept, or none.
   *
   * @param check looks at all acts as they are when these are kept, whoever decides at the same time; what it throws is thrown
   * @throws Refusal as `decide` does
   */
  decideAll(reviews: Review[], locale?: Locale, check?: (acts: readonly Act[]) => void): Promise<Decided>;
  /** What one or more decisions would change, told as `decide` does; nothing is kept. @throws Refusal as `decide` does */
  foresee(review: Review | Review[], locale?: Locale): Promise<Effect>;
}
