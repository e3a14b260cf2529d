import type { Day } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import type { KeptReport, Origin } from "../../model/situation.ts";
import { compare } from "../record/record.ts";
import { type Families, PAGE_VERSIONS } from "./families.ts";

/**
 * The families of these reports as origins, the earliest known first: each named by its earliest-known report, then by the least id. Reports
 * of a family that are not among these stay out of it.
 */
export function textOrigins(
  families: Families,
  reports: string[],
  known: Map<string, Day>,
  byId: (id: string) => KeptReport,
): Origin[] {
  const byKnown = (a: string, b: string) => compare(known.get(a) ?? "", known.get(b) ?? "") || compare(a, b);
  const ordered = [...reports].sort(byKnown);
  return [...groupBy(ordered, families.familyOf)].map(([family, ids]) => {
    const heard = ids.map((id) => byId(id).report);
    const [first] = heard;
    const credit = heard.find((report) => report.credit)?.credit;
    const alone = first?.credit ? `credits ${first.credit}` : "stands by itself";
    return {
      id: ids[0] ?? family,
      name: credit ?? first?.outlet ?? "a report without outlet",
      reports: ids,
      reason: ids.length > 1 ? reasonsFor(families.tieReasons(family), heard).join("; ") : alone,
    };
  });
}

/** A page that is heard in one version only is no reason for what is heard. */
function reasonsFor(reasons: string[], heard: KeptReport["report"][]): string[] {
  const pages = heard.flatMap(({ url }) => url || []);
  const isRepeated = new Set(pages).size < pages.length;
  return reasons.filter((reason) => reason !== PAGE_VERSIONS || isRepeated);
}
