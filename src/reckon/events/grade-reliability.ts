import type { Grade } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { proseOf } from "../prose/prose.ts";
import type { Telling } from "../tellings/telling.ts";

/** The letter of the best graded source that tells of an event, and which it is; F where no pack grades any. */
export function reliabilityOf(
  tellings: Telling[],
  knowledge: Knowledge,
): { reliability: Grade["reliability"]; reason: string } {
  const names = new Map<Grade["reliability"], Set<string>>();
  for (const telling of tellings) {
    const source = sourceOf(telling, knowledge);
    if (source) names.set(source.grade, (names.get(source.grade) ?? new Set()).add(source.name));
  }
  const [reliability] = [...names.keys()].sort();
  const { grades } = proseOf(knowledge);
  if (!reliability) return { reliability: "F", reason: grades.ungraded };
  const best = [...(names.get(reliability) ?? [])].sort();
  return { reliability, reason: grades.bestSource(best, reliability) };
}

/** The graded source of a telling: its outlet, else its address, else whom it credits. */
function sourceOf({ report }: Telling, knowledge: Knowledge): ReturnType<Knowledge["source"]> {
  const { outlet, url, credit } = report.report;
  return [outlet, url, credit].flatMap((name) => (name && knowledge.source(name)) || [])[0];
}
