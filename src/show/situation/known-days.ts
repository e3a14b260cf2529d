import type { ReportPage } from "../../desk/desk.ts";
import type { Day } from "../../model/day.ts";
import type { View } from "../view.ts";

/** The days on which reports became known: where the handle of "as known on" stops. */
const kept = new WeakMap<ReadonlyMap<string, ReportPage>, Day[]>();

/** Every day on which the world could know another report, the first first. */
export function knownDays({ reports, span }: Pick<View, "reports" | "span">): Day[] {
  const days = kept.get(reports) ?? daysOf(reports.values(), span.last);
  kept.set(reports, days);
  return days;
}

function daysOf(pages: Iterable<ReportPage>, last: Day): Day[] {
  const days = new Set([last]);
  for (const { report } of pages) {
    const known = report.published?.to ?? report.published?.from;
    if (known && known < last) days.add(known);
  }
  return [...days].sort();
}

/** The days before and after a moment known on which more or less was. */
export function knownBeside(days: readonly Day[], known: Day): { before?: Day | undefined; after?: Day | undefined } {
  return { before: days.findLast((day) => day < known), after: days.find((day) => day > known) };
}
