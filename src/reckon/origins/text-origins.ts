import type { Day } from "../../model/day.ts";
import type { KeptReport, Origin } from "../../model/situation.ts";
import type { Families } from "./families.ts";
export function textOrigins(
  _f: Families,
  reports: string[],
  _k: Map<string, Day>,
  byId: (id: string) => KeptReport,
): Origin[] {
  return reports.map((id) => ({
    id,
    name: byId(id).report.outlet ?? "a report without outlet",
    reports: [id],
    reason: "stands by itself",
  }));
}
