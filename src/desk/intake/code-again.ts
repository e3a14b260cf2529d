import type { Ledger } from "../../keep/ledger.ts";
import type { Coder } from "../coder.ts";
import { correctedReports, heardIn } from "../review/heard.ts";
import { codeFetched } from "./code-fetched.ts";
import { stillCoded } from "./still-coded.ts";

/**
 * Codes again the kept reports whose latest coding is of another version of the coder or the packs, as persons put them right; those that
 * no addition of the desk touches stay as they are. Gives their number.
 */
export async function codeAgain(theatre: string, ledger: Ledger, coder: Coder): Promise<number> {
  const [codings, reviews, kept] = await Promise.all([
    ledger.codings(theatre),
    ledger.reviews(theatre),
    ledger.reports(theatre),
  ]);
  const versions = new Map(codings.map((coding) => [coding.report, coding.coder]));
  const stands = stillCoded(coder, reviews);
  const reports = correctedReports(kept, heardIn(reviews));
  const stale = reports.filter(({ id, report }) => !stands(versions.get(id) ?? "", report.text));
  for (const { id, report, fetched } of stale) {
    await ledger.appendCoding(theatre, { report: id, coder: coder.version, ...codeFetched(report, fetched, coder) });
  }
  return stale.length;
}
