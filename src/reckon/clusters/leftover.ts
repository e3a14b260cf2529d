import type { Knowledge } from "../../packs/knowledge.ts";
import { affinity } from "../events/affinity.ts";
import { conflicts } from "../events/conflicts.ts";
import type { Judgements } from "../record/judgements.ts";
import { byKnown, type Telling } from "../tellings/telling.ts";
import { type Core, createCore } from "./core.ts";
import { kindOf } from "./reach.ts";

/** A telling is weighed against the events of so many told before it in its region, and against so many tellings of each. */
const MOST_BEFORE = 200;
const MOST_OF_EACH = 50;

interface Entry {
  telling: Telling;
  core?: Core;
}

/** Tellings of one kind and region that recall no dated event, in the order of being known. */
interface Region {
  entries: Entry[];
  /** The first whose event has to be found anew. */
  from: number;
  /** Events that have lost a telling since. */
  left: Set<Core>;
}

/** Events of which nobody gives the day: each telling joins the best of those told before it, or founds one. */
export interface Leftover {
  put(telling: Telling): void;
  remove(telling: Telling): void;
  has(telling: Telling): boolean;
  settle(judged: Judgements): { changed: Core[]; gone: Core[] };
}

export function createLeftover(knowledge: Knowledge): Leftover {
  const regions = new Map<string, Region>();
  const regionOf = new Map<string, string>();
  const dirty = new Set<string>();

  return {
    has: ({ id }) => regionOf.has(id),
    put(telling) {
      const key = regionKey(telling, knowledge);
      const region: Region = regions.get(key) ?? { entries: [], from: 0, left: new Set() };
      regions.set(key, region);
      const at = countBefore(telling, region.entries);
      region.entries.splice(at, 0, { telling });
      region.from = Math.min(region.from, at);
      regionOf.set(telling.id, key);
      dirty.add(key);
    },
    remove({ id }) {
      const key = regionOf.get(id) ?? "";
      const region = regions.get(key);
      if (!region) return;
      const at = region.entries.findIndex(({ telling }) => telling.id === id);
      const [entry] = region.entries.splice(at, 1);
      if (entry?.core) region.left.add(entry.core);
      region.from = Math.min(region.from, at);
      regionOf.delete(id);
      dirty.add(key);
    },
    settle(judged) {
      const changed: Core[] = [];
      const gone: Core[] = [];
      for (const key of dirty) {
        const region = regions.get(key);
        if (!region) continue;
        for (const core of settleRegion(region, judged, knowledge)) (core.own.length > 0 ? changed : gone).push(core);
        if (region.entries.length === 0) regions.delete(key);
      }
      dirty.clear();
      return { changed, gone };
    },
  };
}

/** Finds the events of all entries from the first that is new; gives the events whose tellings are no longer the same. */
function settleRegion(region: Region, judged: Judgements, knowledge: Knowledge): Core[] {
  const { entries, from } = region;
  const later = entries.slice(from);
  const touched = new Set([...region.left, ...later.flatMap(({ core }) => core ?? [])]);
  const before = new Map([...touched].map((core) => [core, core.own]));
  const founded = new Map([...touched].map((core) => [core.own[0]?.id, core]));
  const stays = new Set(
    entries.slice(0, from).flatMap(({ telling, core }) => (core && touched.has(core) ? telling : [])),
  );
  for (const core of touched) core.own = core.own.filter((telling) => stays.has(telling));
  for (const [index, entry] of later.entries()) {
    const joined = bestBefore(
      entry.telling,
      entries.slice(Math.max(0, from + index - MOST_BEFORE), from + index),
      judged,
      knowledge,
    );
    const core = joined ?? founded.get(entry.telling.id) ?? createCore({});
    if (!before.has(core)) before.set(core, [...core.own]);
    core.own.push(entry.telling);
    entry.core = core;
  }
  region.from = entries.length;
  region.left.clear();
  return [...before].filter(([core, own]) => !areSame(own, core.own)).map(([core]) => core);
}

function bestBefore(telling: Telling, earlier: Entry[], judged: Judgements, knowledge: Knowledge): Core | undefined {
  let best: { core: Core; worth: number } | undefined;
  const seen = new Set<Core>();
  for (const { core } of earlier.reverse()) {
    if (!core || seen.has(core)) continue;
    seen.add(core);
    const worth = worthOf(telling, core, judged, knowledge);
    if (worth > (best?.worth ?? 0)) best = { core, worth };
  }
  return best?.core;
}

/** 0 where it cannot be of that event, or nothing speaks for it. */
function worthOf(telling: Telling, { own }: Core, judged: Judgements, knowledge: Knowledge): number {
  const isReviewed = judged.reviewed.has(telling.id);
  if (isReviewed && own.some(({ id }) => judged.different(id, telling.id))) return 0;
  let worth = 0;
  for (const other of own.slice(-MOST_OF_EACH)) {
    if (conflicts(telling, other, knowledge)) return 0;
    worth = Math.max(worth, affinity(telling, other, knowledge));
  }
  return worth;
}

/** The person named first, wherever told, else the widest place below a country, so that nested places meet. */
function regionKey(telling: Telling, knowledge: Knowledge): string {
  const { site, persons } = telling;
  const [person] = persons;
  const below = site?.within.filter((id) => knowledge.entity(id)?.kind !== "state").at(-1);
  return `${kindOf(telling)} ${person ?? below ?? site?.id ?? ""}`;
}

function countBefore(telling: Telling, entries: Entry[]): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byKnown((entries[middle] as Entry).telling, telling) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function areSame(a: Telling[], b: Telling[]): boolean {
  return a.length === b.length && a.every((telling, at) => telling === b[at]);
}
