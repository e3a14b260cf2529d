import type { Day } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import type { KeptReport, Origin } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Prose } from "../prose/en.ts";
import { proseOf } from "../prose/prose.ts";
import { compare } from "../record/record.ts";
import type { Families, Tie } from "./families.ts";

/**
 * The families of these reports as origins, the earliest known first: each named by its earliest-known report, then by the least id. Reports
 * of a family that are not among these stay out of it.
 */
export function textOrigins(
  families: Families,
  reports: string[],
  known: Map<string, Day>,
  byId: (id: string) => KeptReport,
  knowledge: Knowledge,
): Origin[] {
  const phrases = proseOf(knowledge).origins;
  const byKnown = (a: string, b: string) => compare(known.get(a) ?? "", known.get(b) ?? "") || compare(a, b);
  const ordered = [...reports].sort(byKnown);
  return [...groupBy(ordered, families.familyOf)].map(([family, ids]) => {
    const heard = ids.map((id) => byId(id).report);
    const [first] = heard;
    const credit = heard.find((report) => report.credit)?.credit;
    const alone = first?.credit ? phrases.credits(first.credit) : phrases.standsAlone;
    return {
      id: ids[0] ?? family,
      name: credit ?? first?.outlet ?? phrases.unnamedOutlet,
      reports: ids,
      reason: ids.length > 1 ? phrases.joined(reasonsFor(families.tieReasons(family), heard, phrases)) : alone,
    };
  });
}

/** A page that is heard in one version only is no reason for what is heard. */
function reasonsFor(ties: Tie[], heard: KeptReport["report"][], phrases: Prose["origins"]): string[] {
  const pages = heard.flatMap(({ url }) => url || []);
  const isRepeated = new Set(pages).size < pages.length;
  return ties.filter((tie) => tie !== "pageVersions" || isRepeated).map((tie) => phrases[tie]);
}
