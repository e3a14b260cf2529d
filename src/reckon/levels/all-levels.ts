import type { Level } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { compare } from "../record/record.ts";
import type { Telling } from "../tellings/telling.ts";
import { levelKey, levelsOfForce } from "./levels.ts";

/** The reported strengths of each force in each place, kept up to date. */
export interface AllLevels {
  /** Takes in what a report tells, in place of what it told before. */
  put(report: string, tellings: Telling[]): void;
  settle(): void;
  /** By force and place, in time. */
  all(): Level[];
}

export function createLevels(knowledge: Knowledge): AllLevels {
  const byReport = new Map<string, [key: string, telling: Telling][]>();
  const byForce = new Map<string, Set<Telling>>();
  const levels = new Map<string, Level[]>();
  const dirty = new Set<string>();

  const remove = (key: string, telling: Telling) => {
    const told = byForce.get(key);
    told?.delete(telling);
    if (told?.size === 0) byForce.delete(key);
    dirty.add(key);
  };
  const add = (key: string, telling: Telling) => {
    byForce.set(key, (byForce.get(key) ?? new Set()).add(telling));
    dirty.add(key);
  };

  return {
    put(report, tellings) {
      for (const [key, telling] of byReport.get(report) ?? []) remove(key, telling);
      const own = tellings.flatMap((telling): [string, Telling][] => {
        const key = levelKey(telling, knowledge);
        return key === undefined ? [] : [[key, telling]];
      });
      for (const [key, telling] of own) add(key, telling);
      if (own.length > 0) byReport.set(report, own);
      else byReport.delete(report);
    },
    settle() {
      for (const key of dirty) {
        const told = [...(byForce.get(key) ?? [])];
        if (told.length > 0) levels.set(key, levelsOfForce(told, knowledge));
        else levels.delete(key);
      }
      dirty.clear();
    },
    all: () => [...levels.keys()].sort(compare).flatMap((key) => levels.get(key) ?? []),
  };
}
