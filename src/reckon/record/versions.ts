import { pageKey } from "../../model/address.ts";
import type { Day } from "../../model/day.ts";
import type { KeptReport, Superseded } from "../../model/situation.ts";
import { compare } from "./record.ts";

/** The page that a report is a version of: one for its mobile, print and shared addresses too. None without an address. */
export function pageOf({ report }: KeptReport): string | undefined {
  return report.url && pageKey(report.url);
}

/**
 * Which of these versions of one page a later one replaces. The later is the one that was changed later, by its moment where that is told; else
 * the one known later.
 */
export function supersededOf(versions: KeptReport[], known: Map<string, Day>): Superseded[] {
  const ordered = versions.toSorted((a, b) => laterLast(a, b, known));
  return ordered.slice(1).map((later, i) => ({ report: ordered[i]?.id ?? "", by: later.id }));
}

function laterLast(a: KeptReport, b: KeptReport, known: Map<string, Day>): number {
  return (
    byNumber(changedAt(a), changedAt(b)) || compare(known.get(a.id) ?? "", known.get(b.id) ?? "") || compare(a.id, b.id)
  );
}

/** Milliseconds since 1970; a day without a time counts from its beginning, and what was never changed comes first. */
function changedAt({ report: { modified, modifiedAt } }: KeptReport): number {
  if (!modified) return Number.NEGATIVE_INFINITY;
  const moment = modifiedAt ? Date.parse(modifiedAt) : Number.NaN;
  return Number.isNaN(moment) ? Date.parse(modified) : moment;
}

function byNumber(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
