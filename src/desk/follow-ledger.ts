import type { Ledger, StoredCoding, StoredEntry, StoredFailure, StoredPresence, StoredReport } from "../keep/ledger.ts";
import type { KeptClaim } from "../model/situation.ts";
import type { KeptReview } from "../reckon/record/reviewed.ts";

/** A review with the moment at which it was kept. */
export interface RecordedReview extends KeptReview {
  recorded: string;
}

/** What a theatre's ledger holds at one size. Lists that did not change since are the same lists, and so are their parts. */
export interface LedgerState {
  /** The place of its last entry. */
  size: number;
  /** In the order in which they came, with the date that their words give where their page has none. */
  reports: readonly StoredReport[];
  /** The latest coding of each report, by its id. */
  codings: ReadonlyMap<string, StoredCoding>;
  /** The claims of those. */
  claims: readonly KeptClaim[];
  presences: ReadonlyMap<string, StoredPresence>;
  /** Those of a document that failed again may be absent. */
  failures: readonly StoredFailure[];
  reviews: readonly RecordedReview[];
}

/** Entries that are read at a time: many are few megabytes. */
const AT_ONCE = 2000;

/** What a ledger holds before anything is kept. */
export const EMPTY: LedgerState = {
  size: 0,
  reports: [],
  codings: new Map(),
  claims: [],
  presences: new Map(),
  failures: [],
  reviews: [],
};

/** Follows a theatre's ledger: gives what it holds now, and reads only what is new in it, whoever wrote that. */
export function followLedger(ledger: Pick<Ledger, "since" | "size">, theatre: string): () => Promise<LedgerState> {
  let state = EMPTY;
  let reading: Promise<LedgerState> | undefined;
  const read = async () => {
    const size = await ledger.size(theatre);
    while (state.size < size) {
      const entries = await ledger.since(theatre, state.size, AT_ONCE);
      const last = entries.at(-1);
      if (!last) break;
      state = after(state, entries, last.seq);
    }
    return state;
  };
  return () => {
    // Who asks while the ledger is being read may ask for what was written since: it is read again then.
    const before = reading ?? Promise.resolve(state);
    const mine = before.catch(() => state).then(read);
    reading = mine;
    return mine;
  };
}

function after(before: LedgerState, entries: StoredEntry[], size: number): LedgerState {
  const reports = entries.flatMap((one) => (one.kind === "report" ? [one.entry] : []));
  const codings = entries.flatMap((one) => (one.kind === "coding" ? [one.entry] : []));
  const presences = entries.flatMap((one) => (one.kind === "presence" ? [one.entry] : []));
  const failures = entries.flatMap((one) => (one.kind === "failure" ? [one.entry] : []));
  const reviews = entries.flatMap((one) => (one.kind === "review" ? [one.entry] : []));
  const allCodings = codings.length > 0 ? withLatest(before.codings, codings) : before.codings;
  return {
    size,
    reports: reports.length + codings.length > 0 ? dated([...before.reports, ...reports], codings) : before.reports,
    codings: allCodings,
    claims: codings.length > 0 ? [...allCodings.values()].flatMap(({ claims }) => claims) : before.claims,
    presences: presences.length > 0 ? withLatest(before.presences, presences) : before.presences,
    failures: failures.length > 0 ? [...before.failures, ...failures] : before.failures,
    reviews: reviews.length > 0 ? [...before.reviews, ...reviews] : before.reviews,
  };
}

function withLatest<T extends { report: string }>(before: ReadonlyMap<string, T>, latest: T[]): Map<string, T> {
  const all = new Map(before);
  for (const one of latest) all.set(one.report, one);
  return all;
}

/** The reports, those of these codings with the date that their words give where their own page gives none. */
function dated(reports: StoredReport[], codings: StoredCoding[]): StoredReport[] {
  const fresh = new Map(codings.map((coding) => [coding.report, coding]));
  return reports.map((stored) => {
    const coding = fresh.get(stored.id);
    if (!coding || stored.report.published) return stored;
    const { published: _, ...undated } = stored;
    return { ...undated, ...(coding.published && { published: coding.published }) };
  });
}
