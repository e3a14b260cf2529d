import type { Telling } from "../tellings/telling.ts";
import { type Core, createCore } from "./core.ts";
import { countBefore, insert, type Shelves, take } from "./leftover-shelves.ts";

/** Under each key, the events of so many of the latest before a telling are weighed. */
const MOST_BEFORE = 50;

/** A telling is weighed against so many of the latest tellings of an event. */
export const MOST_OF_EACH = 50;

/** A telling that recalls no dated event, and where it meets others. */
export interface Entry {
  telling: Telling;
  posted: string[];
  sought: string[];
  group: Group | undefined;
}

/** An event of which nobody gives the day. */
export interface Group {
  core: Core;
  /** In the order of being known. */
  entries: Entry[];
  /** How many of them are posted under each key. */
  keys: Map<string, number>;
}

export function createGroup(): Group {
  return { core: createCore({}), entries: [], keys: new Map() };
}

export function enter(group: Group, entry: Entry): void {
  insert(group.entries, entry);
  for (const key of entry.posted) group.keys.set(key, (group.keys.get(key) ?? 0) + 1);
  entry.group = group;
}

export function leave(group: Group, entry: Entry): void {
  take(group.entries, entry);
  for (const key of entry.posted) {
    const left = (group.keys.get(key) ?? 1) - 1;
    if (left > 0) group.keys.set(key, left);
    else group.keys.delete(key);
  }
  entry.group = undefined;
}

/** The events of the latest before a telling, under each key that it seeks. */
export function groupsBefore({ telling, sought }: Entry, posted: Shelves<Entry>): Set<Group> {
  const groups = new Set<Group>();
  for (const key of sought) {
    const shelf = posted.on(key);
    const at = countBefore(shelf, telling);
    for (let index = at - 1; index >= Math.max(0, at - MOST_BEFORE); index -= 1) {
      const { group } = shelf[index] as Entry;
      if (group) groups.add(group);
    }
  }
  return groups;
}

/**
 * The later tellings that weigh an event as one of its entries has it: those that find it among the latest of a key, by an entry before
 * this one, by this one or by one of the next, until it is no more among those of the event that are weighed.
 */
export function* weighedBy(
  group: Group,
  entry: Entry,
  posted: Shelves<Entry>,
  sought: Shelves<Entry>,
): Iterable<Entry> {
  const own = countBefore(group.entries, entry.telling);
  const end = group.entries[own + MOST_OF_EACH]?.telling;
  for (const key of group.keys.keys()) {
    const shelf = posted.on(key);
    const at = countBefore(shelf, entry.telling);
    // The latest up to this one.
    for (let index = Math.min(at, shelf.length - 1); index >= Math.max(0, at - MOST_BEFORE); index -= 1) {
      const found = shelf[index] as Entry;
      if (found !== entry && (index === at || found.group !== group)) continue;
      // Where it stands among the latest itself, that it is there counts, however many of its event follow.
      const stop = found === entry ? undefined : end;
      yield* between(sought.on(key), entry.telling, shelf[index + MOST_BEFORE]?.telling, stop);
      break;
    }
  }
  for (const next of group.entries.slice(own + 1, own + MOST_OF_EACH)) {
    for (const key of next.posted) {
      const shelf = posted.on(key);
      const last = shelf[countBefore(shelf, next.telling) + MOST_BEFORE]?.telling;
      yield* between(sought.on(key), next.telling, last, end);
    }
  }
}

/** Those after the first, up to whichever end comes first. */
function* between(
  ordered: readonly Entry[],
  first: Telling,
  last: Telling | undefined,
  end: Telling | undefined,
): Iterable<Entry> {
  const upTo = (telling: Telling | undefined) => (telling ? countBefore(ordered, telling) + 1 : ordered.length);
  const stop = Math.min(ordered.length, upTo(last), upTo(end));
  for (let index = countBefore(ordered, first); index < stop; index += 1) {
    const entry = ordered[index] as Entry;
    if (entry.telling !== first) yield entry;
  }
}
