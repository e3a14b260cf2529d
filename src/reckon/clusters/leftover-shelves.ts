import { byKnown, type Telling } from "../tellings/telling.ts";

/** Things told, each list in the order of being known. */
interface Told {
  telling: Telling;
}

/** Things told, found by a key. */
export interface Shelves<T extends Told> {
  add(keys: string[], item: T): void;
  remove(keys: string[], item: T): void;
  /** All under the key, in order. */
  on(key: string): readonly T[];
}

export function createShelves<T extends Told>(): Shelves<T> {
  const shelves = new Map<string, T[]>();
  return {
    add(keys, item) {
      for (const key of keys) {
        const shelf = shelves.get(key);
        if (shelf) insert(shelf, item);
        else shelves.set(key, [item]);
      }
    },
    remove(keys, item) {
      for (const key of keys) {
        const shelf = shelves.get(key);
        if (!shelf) continue;
        take(shelf, item);
        if (shelf.length === 0) shelves.delete(key);
      }
    },
    on: (key) => shelves.get(key) ?? NOTHING,
  };
}

const NOTHING: readonly never[] = [];

/** Puts a thing into an ordered list; fast at its end. */
export function insert<T extends Told>(ordered: T[], item: T): void {
  const last = ordered.at(-1);
  if (!last || byKnown(last.telling, item.telling) < 0) ordered.push(item);
  else ordered.splice(countBefore(ordered, item.telling), 0, item);
}

/** Takes a thing out of an ordered list. */
export function take<T extends Told>(ordered: T[], item: T): void {
  const at = countBefore(ordered, item.telling);
  if (ordered[at] === item) ordered.splice(at, 1);
}

/** How many of an ordered list were known before a telling. */
export function countBefore(ordered: readonly Told[], telling: Telling): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byKnown((ordered[middle] as Told).telling, telling) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
