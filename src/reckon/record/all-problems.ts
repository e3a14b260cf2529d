import type { KeptClaim, KeptReport } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Occurrence } from "../events/occurrence.ts";
import { type Found, largeEvent, mergedProblems, problemsOf } from "./problems.ts";
import { packProblems } from "./problems-of-packs.ts";

/** What cannot be taken at its word, in the record and in the packs, kept up to date. */
export interface AllProblems {
  put(report: KeptReport, claims: KeptClaim[]): void;
  all(events: Occurrence[]): Found[];
}

export function createProblems(knowledge: Knowledge): AllProblems {
  const byReport = new Map<string, Found[]>();
  let ofPacks: Found[] | undefined;
  return {
    put(report, claims) {
      const found = problemsOf(report, claims, knowledge);
      if (found.length > 0) byReport.set(report.id, found);
      else byReport.delete(report.id);
    },
    all: (events) => {
      ofPacks ??= packProblems(knowledge);
      return mergedProblems([
        ofPacks,
        ...byReport.values(),
        ...events.map(({ event }) => largeEvent(event, knowledge)),
      ]);
    },
  };
}
