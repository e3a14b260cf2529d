import type { Knowledge } from "../../packs/knowledge.ts";
import type { ChangedCores } from "../clusters/clustering.ts";
import { type Core, tellingsIn } from "../clusters/core.ts";
import type { Judgements } from "../record/judgements.ts";
import { byKnown } from "../tellings/telling.ts";
import { type Occurrence, occurrenceOf } from "./occurrence.ts";

/** An event as it was and as it is; absent where it was not yet, or is no more. */
interface ChangedEvent {
  before: Occurrence | undefined;
  after: Occurrence | undefined;
}

/** All events of the record, kept up to date. */
export interface AllEvents {
  /** Derives anew the events that changed; gives each as it was and as it is. */
  change(cores: ChangedCores, judged: Judgements): ChangedEvent[];
  /** Derives anew the events of these claims, for what a person has decided on them. */
  judge(claims: Iterable<string>, judged: Judgements): ChangedEvent[];
  /** In the order in which the world could know them. */
  all(): Occurrence[];
}

export function createEvents(knowledge: Knowledge): AllEvents {
  const byCore = new Map<Core, Occurrence>();
  const coreOf = new Map<string, Core>();
  const deniedBy = new Map<string, Core>();

  const unlist = (core: Core, occurrence: Occurrence | undefined) => {
    for (const { id } of occurrence?.tellings ?? []) if (coreOf.get(id) === core) coreOf.delete(id);
    for (const { id } of occurrence?.denials ?? []) if (deniedBy.get(id) === core) deniedBy.delete(id);
  };
  const derive = (core: Core, judged: Judgements): ChangedEvent => {
    const before = byCore.get(core);
    const after = occurrenceOf(tellingsIn(core).sort(byKnown), core.denials.sort(byKnown), judged, knowledge);
    byCore.set(core, after);
    unlist(core, before);
    for (const { id } of after.tellings) coreOf.set(id, core);
    for (const { id } of after.denials) deniedBy.set(id, core);
    return { before, after };
  };
  const forget = (core: Core): ChangedEvent => {
    const before = byCore.get(core);
    byCore.delete(core);
    unlist(core, before);
    return { before, after: undefined };
  };

  return {
    change: ({ changed, gone }, judged) => [
      ...gone.map(forget).filter(({ before }) => before),
      ...changed.map((core) => derive(core, judged)),
    ],
    judge(claims, judged) {
      const cores = new Set([...claims].flatMap((id) => [coreOf.get(id) ?? [], deniedBy.get(id) ?? []].flat()));
      return [...cores].map((core) => derive(core, judged));
    },
    all: () => [...byCore.values()].sort((a, b) => byKnown(first(a), first(b))),
  };
}

function first({ tellings: [telling] }: Occurrence) {
  if (!telling) throw new Error("An event needs a claim.");
  return telling;
}
