import type { Knowledge } from "../../packs/knowledge.ts";
import { affinity } from "../events/affinity.ts";
import { conflicts } from "../events/conflicts.ts";
import type { Judgements } from "../record/judgements.ts";
import { byKnown, type Telling } from "../tellings/telling.ts";
import type { Core } from "./core.ts";
import {
  createGroup,
  type Entry,
  enter,
  type Group,
  groupsBefore,
  leave,
  MOST_OF_EACH,
  weighedBy,
} from "./leftover-groups.ts";
import { countBefore, createShelves } from "./leftover-shelves.ts";
import { kindOf, reachOf } from "./reach.ts";

/** Events of which nobody gives the day: each telling joins the best of those told before it that it can reach, or founds one. */
export interface Leftover {
  put(telling: Telling): void;
  remove(telling: Telling): void;
  has(telling: Telling): boolean;
  settle(judged: Judgements): { changed: Core[]; gone: Core[] };
}

export function createLeftover(knowledge: Knowledge): Leftover {
  const entries = new Map<string, Entry>();
  const posted = createShelves<Entry>();
  const sought = createShelves<Entry>();
  const fresh = new Set<Entry>();
  /** Those to be weighed again. */
  const again = new Set<Entry>();
  const touched = new Set<Group>();
  /** Nothing after it has been weighed yet. */
  let last: Telling | undefined;

  /** An event changes at a telling: later ones that weigh it there are weighed again. */
  const change = (group: Group, entry: Entry, weighAgain: (later: Entry) => void) => {
    touched.add(group);
    if (!last || byKnown(last, entry.telling) <= 0) return;
    for (const later of weighedBy(group, entry, posted, sought)) if (later.group) weighAgain(later);
  };
  const settleEntry = (entry: Entry, judged: Judgements, weighAgain: (later: Entry) => void) => {
    const before = entry.group;
    const best = bestOf(entry, groupsBefore(entry, posted), judged, knowledge);
    const group = best ?? (before?.entries[0] === entry ? before : createGroup());
    if (!last || byKnown(last, entry.telling) < 0) last = entry.telling;
    if (group === before) return;
    if (before) {
      change(before, entry, weighAgain);
      leave(before, entry);
    }
    enter(group, entry);
    change(group, entry, weighAgain);
  };

  return {
    has: ({ id }) => entries.has(id),
    put(telling) {
      const entry = { telling, ...reachWithReport(telling, knowledge), group: undefined };
      entries.set(telling.id, entry);
      fresh.add(entry);
    },
    remove({ id }) {
      const entry = entries.get(id);
      if (!entry) return;
      entries.delete(id);
      if (fresh.delete(entry)) return;
      if (entry.group) {
        change(entry.group, entry, (later) => again.add(later));
        leave(entry.group, entry);
      }
      posted.remove(entry.posted, entry);
      sought.remove(entry.sought, entry);
      again.delete(entry);
    },
    settle(judged) {
      for (const entry of [...fresh].sort((a, b) => byKnown(a.telling, b.telling))) {
        posted.add(entry.posted, entry);
        sought.add(entry.sought, entry);
      }
      inOrder([...fresh, ...again], (entry, weighAgain) => settleEntry(entry, judged, weighAgain));
      const [changed, gone]: [Core[], Core[]] = [[], []];
      for (const { core, entries: left } of touched) {
        core.own = left.map(({ telling }) => telling);
        (left.length > 0 ? changed : gone).push(core);
      }
      for (const set of [fresh, again, touched]) set.clear();
      return { changed, gone };
    },
  };
}

/** Two tellings of one report can be of one event wherever they are. */
function reachWithReport(telling: Telling, knowledge: Knowledge): Pick<Entry, "posted" | "sought"> {
  const { posted, sought } = reachOf(telling, knowledge);
  const report = `${kindOf(telling)} told in ${telling.report.id}`;
  return { posted: [...posted, report], sought: [...sought, report] };
}

/** Settles entries in the order of being known, with those later ones that settling one calls for again. */
function inOrder(entries: Entry[], settle: (entry: Entry, weighAgain: (later: Entry) => void) => void): void {
  // The next one is at the end.
  const queue = entries.sort((a, b) => byKnown(b.telling, a.telling));
  const queued = new Set(queue);
  const weighAgain = (later: Entry) => {
    if (queued.has(later)) return;
    queued.add(later);
    let [low, high] = [0, queue.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (byKnown((queue[middle] as Entry).telling, later.telling) > 0) low = middle + 1;
      else high = middle;
    }
    queue.splice(low, 0, later);
  };
  for (let entry = queue.pop(); entry; entry = queue.pop()) {
    queued.delete(entry);
    settle(entry, weighAgain);
  }
}

function bestOf(entry: Entry, groups: Set<Group>, judged: Judgements, knowledge: Knowledge): Group | undefined {
  let best: { group: Group; worth: number; latest: Telling } | undefined;
  for (const group of groups) {
    const at = countBefore(group.entries, entry.telling);
    const worth = worthOf(entry.telling, group, at, judged, knowledge);
    if (worth <= 0 || worth < (best?.worth ?? 0)) continue;
    const latest = (group.entries[at - 1] as Entry).telling;
    if (!best || worth > best.worth || byKnown(latest, best.latest) > 0) best = { group, worth, latest };
  }
  return best?.group;
}

/** 0 where it cannot be of the event as told by its first so many, or nothing speaks for it. */
function worthOf(
  telling: Telling,
  { entries }: Group,
  count: number,
  judged: Judgements,
  knowledge: Knowledge,
): number {
  const isReviewed = judged.reviewed.has(telling.id);
  let worth = 0;
  for (let at = count - 1; at >= Math.max(0, count - MOST_OF_EACH); at -= 1) {
    const other = (entries[at] as Entry).telling;
    if (conflicts(telling, other, knowledge)) return 0;
    worth = Math.max(worth, affinity(telling, other, knowledge));
  }
  if (!isReviewed) return worth;
  for (let at = 0; at < count; at += 1) if (judged.different((entries[at] as Entry).telling.id, telling.id)) return 0;
  return worth;
}
