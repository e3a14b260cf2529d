import type { Ledger, StoredPresence, StoredReport } from "../keep/ledger.ts";
import { groupBy } from "../model/group-by.ts";
import type { Record } from "../reckon/record/record.ts";
import { isCodable } from "./coder.ts";
import type { ReportPage } from "./desk.ts";

/** All reports of a theatre as pages show them, in the order in which they came. */
export async function reportPages(ledger: Ledger, theatre: string, record: Record): Promise<ReportPage[]> {
  const [stored, presences] = await Promise.all([ledger.reports(theatre), ledger.presences(theatre)]);
  const kept = new Map(record.reports.map((report) => [report.id, report]));
  const claims = groupBy(record.claims, ({ report }) => report);
  const presenceOf = new Map(presences.map((presence) => [presence.report, presence]));
  return stored.map((each) => ({
    report: kept.get(each.id) ?? each,
    claims: claims.get(each.id) ?? [],
    recorded: each.recorded,
    ...besides(each, presenceOf.get(each.id)),
  }));
}

function besides({ report, original, basis, fetched }: StoredReport, presence?: StoredPresence): Partial<ReportPage> {
  return {
    ...(original && { original: original.sha256 }),
    ...(basis && { basis }),
    ...(fetched && { fetched }),
    ...(presence?.withdrawn && { withdrawn: { seen: presence.seen, reason: presence.reason } }),
    ...(!isCodable(report) && { uncoded: true }),
  };
}
