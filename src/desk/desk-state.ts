import type { Ledger, StoredReport } from "../keep/ledger.ts";
import type { Review } from "../model/review.ts";
import type { KeptReport } from "../model/situation.ts";
import type { Record } from "../reckon/record/record.ts";
import { type Kept, reviewedRecord } from "../reckon/record/reviewed.ts";
import { actsOf, standingActs } from "./acts.ts";
import type { Coder } from "./coder.ts";
import type { Act } from "./desk.ts";
import { EMPTY, followLedger, type LedgerState } from "./follow-ledger.ts";
import { keyOf } from "./local/additions.ts";
import { type Heard, heardIn } from "./review/heard.ts";

/** All that a desk works with at one size of its ledger. What did not change since the size before is the same object. */
export interface DeskState {
  ledger: LedgerState;
  heard: Heard;
  /** The coder with the additions that persons made. */
  coder: Coder;
  record: Record;
  acts: readonly Act[];
  standing: ReadonlyMap<string, Act>;
}

/** Follows the ledger of a desk: its state now, and the last one that was asked for; the first is that of an empty ledger. */
export function followDesk(
  ledger: Pick<Ledger, "since" | "size">,
  theatre: string,
  base: Coder,
): { now(): Promise<DeskState>; latest(): DeskState } {
  const follow = followLedger(ledger, theatre);
  let last = stateOf(theatre, EMPTY, base);
  return {
    latest: () => last,
    now: async () => {
      const kept = await follow();
      if (kept.size > last.ledger.size) last = stateOf(theatre, kept, base, last);
      return last;
    },
  };
}

/** Decisions that change what the record's reports and claims are. */
const RESTATING: ReadonlySet<Review["decision"]> = new Set(["corrected", "added", "undecided", "report-corrected"]);

/**
 * The state of a desk for what its ledger holds.
 *
 * @param base the coder without additions
 * @param before the state at a size before
 */
function stateOf(theatre: string, ledger: LedgerState, base: Coder, before?: DeskState): DeskState {
  const isSame = before?.ledger.reviews === ledger.reviews;
  const heard = isSame ? before.heard : heardIn(ledger.reviews);
  const isSameCoder = before && keyOf(before.heard.additions) === keyOf(heard.additions);
  const acts = isSame ? before.acts : actsOf(ledger.reviews);
  return {
    ledger,
    heard,
    coder: isSameCoder ? before.coder : base.with(heard.additions),
    record: recordOf(theatre, ledger, heard, before),
    acts,
    standing: isSame ? before.standing : standingActs(acts),
  };
}

function recordOf(theatre: string, ledger: LedgerState, heard: Heard, before: DeskState | undefined): Record {
  const isSameKept = before?.ledger.reports === ledger.reports && before.ledger.claims === ledger.claims;
  if (isSameKept && before.heard === heard) return before.record;
  if (isSameKept && isSameList(restating(before.heard), restating(heard))) {
    return { ...before.record, reviews: heard.reviews.map(({ review }) => review) };
  }
  return reviewedRecord(keptOf(theatre, ledger, heard.reviews));
}

function restating({ reviews }: Heard): string[] {
  return reviews.filter(({ review }) => RESTATING.has(review.decision)).map(({ id }) => id);
}

function isSameList(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}

/** What the ledger keeps, before it is heard what persons put right. */
export function keptOf(theatre: string, { reports, claims }: LedgerState, reviews: Kept["reviews"]): Kept {
  return { theatre, reports: reports.map(keptReport), claims, reviews };
}

/** One object for each stored one, by which an unchanged report is known. */
const keptReports = new WeakMap<StoredReport, KeptReport>();

function keptReport(stored: StoredReport): KeptReport {
  const known = keptReports.get(stored);
  if (known) return known;
  const { id, report, published } = stored;
  const kept = { id, report, ...(published && { published }) };
  keptReports.set(stored, kept);
  return kept;
}
