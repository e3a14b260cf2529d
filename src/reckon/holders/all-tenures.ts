import { groupBy } from "../../model/group-by.ts";
import type { Tenure } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Occurrence } from "../events/occurrence.ts";
import { compare } from "../record/record.ts";
import type { Change } from "./change.ts";
import { changesOf } from "./changes.ts";
import { tenuresAt, wholesOf } from "./tenures.ts";

/** Who held each installation and area from when to when, kept up to date. */
export interface AllTenures {
  /** Says that an event came, changed or went. */
  change(before: Occurrence | undefined, after: Occurrence | undefined): void;
  settle(): void;
  /** By site, in time. */
  all(): Tenure[];
}

export function createTenures(knowledge: Knowledge): AllTenures {
  const changesAt = new Map<string, Map<Occurrence, Change[]>>();
  /** Sites of which something is told, by each installation that they lie in. */
  const partsOf = new Map<string, Set<string>>();
  const tenures = new Map<string, Tenure[]>();
  const dirty = new Set<string>();

  const put = (occurrence: Occurrence) => {
    for (const [site, changes] of groupBy(changesOf(occurrence, knowledge), (change) => change.site)) {
      const told = changesAt.get(site) ?? new Map<Occurrence, Change[]>();
      changesAt.set(site, told);
      told.set(occurrence, changes);
      for (const whole of wholesOf(site, knowledge)) partsOf.set(whole, (partsOf.get(whole) ?? new Set()).add(site));
      disturb(site);
    }
  };
  const remove = (occurrence: Occurrence) => {
    for (const site of new Set(changesOf(occurrence, knowledge).map((change) => change.site))) {
      const told = changesAt.get(site);
      told?.delete(occurrence);
      if (told?.size === 0) changesAt.delete(site);
      disturb(site);
    }
  };
  const disturb = (site: string) => {
    dirty.add(site);
    for (const part of partsOf.get(site) ?? []) dirty.add(part);
  };
  const changesFor = (site: string): Change[] =>
    [site, ...wholesOf(site, knowledge)].flatMap((id) => [...(changesAt.get(id)?.values() ?? [])].flat());

  return {
    change(before, after) {
      if (before) remove(before);
      if (after) put(after);
    },
    settle() {
      for (const site of dirty) {
        const held = changesAt.has(site) ? tenuresAt(site, changesFor(site), knowledge) : [];
        if (held.length > 0) tenures.set(site, held);
        else tenures.delete(site);
      }
      dirty.clear();
    },
    all: () => [...tenures.keys()].sort(compare).flatMap((site) => tenures.get(site) ?? []),
  };
}
