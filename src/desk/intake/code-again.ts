import type { Ledger } from "../../keep/ledger.ts";
import type { Coder } from "../coder.ts";
import { correctedReports, heardIn } from "../review/heard.ts";
import { codeFetched } from "./code-fetched.ts";

/**
 * Codes again the kept reports whose latest coding is of another version of the coder or the packs, as persons put them right; gives
 * their number.
 */
export async function codeAgain(theatre: string, ledger: Ledger, coder: Coder): Promise<number> {
  const current = new Set(
    (await ledger.codings(theatre)).filter((c) => c.coder === coder.version).map((c) => c.report),
  );
  const reports = correctedReports(await ledger.reports(theatre), heardIn(await ledger.reviews(theatre)));
  const stale = reports.filter(({ id }) => !current.has(id));
  for (const { id, report, fetched } of stale) {
    await ledger.appendCoding(theatre, { report: id, coder: coder.version, ...codeFetched(report, fetched, coder) });
  }
  return stale.length;
}
