import { groupBy } from "../../model/group-by.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { createClustering } from "../clusters/clustering.ts";
import { tellingsIn } from "../clusters/core.ts";
import type { Judgements } from "../record/judgements.ts";
import { byKnown, type Telling } from "../tellings/telling.ts";

export function clustersOf(
  tellings: Telling[],
  judged: Judgements,
  knowledge: Knowledge,
): { tellings: Telling[]; denials: Telling[] }[] {
  const clustering = createClustering(knowledge);
  clustering.judge(judged);
  for (const [report, of] of groupBy(tellings, ({ report }) => report.id)) clustering.put(report, of);
  return clustering
    .settle()
    .changed.map((core) => ({ tellings: tellingsIn(core).sort(byKnown), denials: core.denials.sort(byKnown) }))
    .sort((a, b) => byKnown(a.tellings[0] as Telling, b.tellings[0] as Telling));
}
