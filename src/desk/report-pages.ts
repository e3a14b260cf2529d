import type { StoredPresence, StoredReport } from "../keep/ledger.ts";
import { groupBy } from "../model/group-by.ts";
import { isCodable } from "./coder.ts";
import type { ReportPage } from "./desk.ts";
import type { DeskState } from "./desk-state.ts";

/** All reports of a desk as pages show them, in the order in which they came. */
export function reportPages({ ledger: { reports, presences }, record }: DeskState): ReportPage[] {
  const kept = new Map(record.reports.map((report) => [report.id, report]));
  const claims = groupBy(record.claims, ({ report }) => report);
  return reports.map((each) => {
    const report = kept.get(each.id) ?? each;
    const basis = { ...each.basis, ...byPersons(report) };
    return {
      report,
      claims: claims.get(each.id) ?? [],
      recorded: each.recorded,
      ...besides(each, presences.get(each.id)),
      ...(Object.keys(basis).length > 0 && { basis }),
    };
  });
}

function byPersons({ corrected = {} }: ReportPage["report"]): { [field: string]: string } {
  return Object.fromEntries(Object.entries(corrected).map(([field, by]) => [field, `corrected by ${by}`]));
}

function besides({ report, original, fetched }: StoredReport, presence?: StoredPresence): Partial<ReportPage> {
  return {
    ...(original && { original: original.sha256 }),
    ...(fetched && { fetched }),
    ...(presence?.withdrawn && { withdrawn: { seen: presence.seen, reason: presence.reason } }),
    ...(!isCodable(report) && { uncoded: true }),
  };
}
