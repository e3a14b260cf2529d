import type { Ledger } from "../keep/ledger.ts";
import type { Published } from "../model/report.ts";
import { readFile } from "../read/read-file.ts";
import type { Reading } from "../read/reading.ts";
import { type Coder, isCodable } from "./coder.ts";

/** What became of one file. */
export interface Taken {
  file: string;
  /** Id of the kept report; absent where the file gave none. */
  report?: string;
  headline?: string;
  claims: number;
  /** False when the ledger had the report already. */
  added: boolean;
  /** Why there is no report, or no claim, or what was noticed on the way; each a line for a person. */
  notes: string[];
  failed: boolean;
}

/** Takes a file through reading, coding and keeping. What cannot be read is kept as a failure with its reason. */
export async function takeIn(
  path: string,
  theatre: string,
  ledger: Ledger,
  coder: Coder,
  published?: Published,
): Promise<Taken> {
  const reading = await readFile(path);
  if (!reading.ok) return keepFailure(reading, theatre, ledger);
  const report = published ? { ...reading.report, published } : reading.report;
  const coding = coder.code(report);
  const kept = await ledger.transaction(async (inside) => {
    const appended = await inside.appendReport(theatre, { report, file: path, original: reading.original });
    await inside.appendCoding(theatre, { report: appended.id, coder: coder.version, ...coding });
    return appended;
  });
  const notes = [...reading.notes, ...(coding.claims.length === 0 ? [noClaims(isCodable(report))] : [])];
  return {
    file: path,
    report: kept.id,
    ...(report.headline && { headline: report.headline }),
    claims: coding.claims.length,
    added: kept.added,
    notes,
    failed: false,
  };
}

function noClaims(codable: boolean): string {
  return codable ? "no sentence in it states anything that can be coded" : "its language is not coded yet";
}

async function keepFailure(reading: Extract<Reading, { ok: false }>, theatre: string, ledger: Ledger): Promise<Taken> {
  const { failure, original } = reading;
  const { added } = await ledger.appendFailure(theatre, { ...failure, ...(original && { original }) });
  return { file: failure.file, claims: 0, added, notes: [failure.message], failed: true };
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
