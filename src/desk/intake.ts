import { basename } from "node:path";
import type { Ledger, NewFailure, Original } from "../keep/ledger.ts";
import type { Published, Report } from "../model/report.ts";
import type { Failure, FailureCode } from "../read/reading.ts";
import { type Coder, isCodable } from "./coder.ts";
import { readReport } from "./read-report.ts";

/** What became of one file. */
export interface Taken {
  /** The file's name, without its folder. */
  file: string;
  /** Id of the kept report; absent where the file gave none. */
  report?: string;
  headline?: string;
  claims: number;
  /** False when the ledger had it already. */
  added: boolean;
  /** Why there is no report, or no claim, or what was noticed on the way; each a line for a person. */
  notes: string[];
  failed: boolean;
}

/** Where nothing was read there is nothing to keep. */
const NO_DOCUMENT: FailureCode[] = ["not-found", "not-a-file"];

/** Takes a file through reading, coding and keeping. What cannot be read or coded is kept with its reason. */
export async function takeIn(
  path: string,
  theatre: string,
  ledger: Ledger,
  coder: Coder,
  published?: Published,
): Promise<Taken> {
  const reading = await readReport(path, published);
  if (!reading.ok) return keepFailure(reading.failure, reading.original, theatre, ledger);
  const { report, original, notes } = reading;
  const file = basename(path);
  const coding = coder.code(report);
  const uncoded = coding.claims.length === 0 ? whyUncoded(report, file) : undefined;
  const { id, added } = await ledger.transaction(async (inside) => {
    const kept = await inside.appendReport(theatre, { report, file, original });
    await inside.appendCoding(theatre, { report: kept.id, coder: coder.version, ...coding });
    if (uncoded) await inside.appendFailure(theatre, { ...uncoded, original });
    return kept;
  });
  return {
    file,
    report: id,
    ...(report.headline && { headline: report.headline }),
    claims: coding.claims.length,
    added,
    notes: uncoded ? [...notes, uncoded.message] : notes,
    failed: false,
  };
}

function whyUncoded(report: Report, file: string): NewFailure {
  return isCodable(report)
    ? { file, code: "no-claims", message: `${file}: no sentence in it states anything that can be coded` }
    : { file, code: "language", message: `${file}: its language is not coded yet` };
}

async function keepFailure(
  failure: Failure,
  original: Original | undefined,
  theatre: string,
  ledger: Ledger,
): Promise<Taken> {
  const kept = NO_DOCUMENT.includes(failure.code)
    ? { added: false }
    : await ledger.appendFailure(theatre, { ...failure, ...(original && { original }) });
  return { file: failure.file, claims: 0, added: kept.added, notes: [failure.message], failed: true };
}

/** Codes again the kept reports whose latest coding is of another version of the coder or the packs; gives their number. */
export async function codeAgain(theatre: string, ledger: Ledger, coder: Coder): Promise<number> {
  const current = new Set(
    (await ledger.codings(theatre)).filter((c) => c.coder === coder.version).map((c) => c.report),
  );
  const stale = (await ledger.reports(theatre)).filter(({ id }) => !current.has(id));
  for (const { id, report } of stale) {
    await ledger.appendCoding(theatre, { report: id, coder: coder.version, ...coder.code(report) });
  }
  return stale.length;
}
