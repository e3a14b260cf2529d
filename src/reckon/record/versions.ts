import { pageKey } from "../../model/address.ts";
import type { Day } from "../../model/day.ts";
import type { KeptReport, Superseded } from "../../model/situation.ts";
import { compare } from "./record.ts";

/** The page that a report is a version of: one for its mobile, print and shared addresses too. None without an address. */
export function pageOf({ report }: KeptReport): string | undefined {
  return report.url && pageKey(report.url);
}

/**
 * Which of these versions of one page a later one replaces. The later is the one that was changed later, else the one known later.
 */
export function supersededOf(versions: KeptReport[], known: Map<string, Day>): Superseded[] {
  const ordered = versions.toSorted((a, b) => laterLast(a, b, known));
  return ordered.slice(1).map((later, i) => ({ report: ordered[i]?.id ?? "", by: later.id }));
}

function laterLast(a: KeptReport, b: KeptReport, known: Map<string, Day>): number {
  return (
    compare(a.report.modified ?? "", b.report.modified ?? "") ||
    compare(known.get(a.id) ?? "", known.get(b.id) ?? "") ||
    compare(a.id, b.id)
  );
}
