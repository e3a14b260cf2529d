import { pageKey } from "../../model/address.ts";
import type { Day } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import type { KeptReport, Superseded } from "../../model/situation.ts";
import { compare } from "./record.ts";

/**
 * Which of these reports a later version of the same page replaces. Reports whose addresses lead to one page are versions of it,
 * as with its mobile and print address; the later is the one that was changed later, else the one known later.
 */
export function supersededOf(reports: KeptReport[], known: Map<string, Day>): Superseded[] {
  const addressed = reports.filter(({ report }) => report.url);
  const pages = groupBy(addressed, ({ report }) => pageKey(report.url ?? ""));
  return [...pages.values()].flatMap((versions) => {
    const ordered = versions.sort((a, b) => laterLast(a, b, known));
    return ordered.slice(1).map((later, i) => ({ report: ordered[i]?.id ?? "", by: later.id }));
  });
}

function laterLast(a: KeptReport, b: KeptReport, known: Map<string, Day>): number {
  return (
    compare(a.report.modified ?? "", b.report.modified ?? "") ||
    compare(known.get(a.id) ?? "", known.get(b.id) ?? "") ||
    compare(a.id, b.id)
  );
}
