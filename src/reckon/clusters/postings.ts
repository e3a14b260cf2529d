import type { Day } from "../../model/day.ts";

/** Things found by a key and a day. */
export interface Postings<T> {
  add(key: string, day: Day, item: T): void;
  remove(key: string, day: Day, item: T): void;
  /** What is posted under the key from `first` to `last`, both inclusive: one list for each day, the latest first. */
  days(key: string, first: Day, last: Day): Iterable<{ day: Day; items: readonly T[] }>;
}

interface Shelf<T> {
  /** In order. */
  days: Day[];
  on: Map<Day, T[]>;
}

export function createPostings<T>(): Postings<T> {
  const shelves = new Map<string, Shelf<T>>();
  return {
    add(key, day, item) {
      const shelf: Shelf<T> = shelves.get(key) ?? { days: [], on: new Map() };
      shelves.set(key, shelf);
      const items = shelf.on.get(day);
      if (items) items.push(item);
      else {
        shelf.on.set(day, [item]);
        shelf.days.splice(countUpTo(shelf.days, day), 0, day);
      }
    },
    remove(key, day, item) {
      const shelf = shelves.get(key);
      const items = shelf?.on.get(day);
      if (!shelf || !items) return;
      const at = items.indexOf(item);
      if (at >= 0) items.splice(at, 1);
      if (items.length > 0) return;
      shelf.on.delete(day);
      shelf.days.splice(countUpTo(shelf.days, day) - 1, 1);
      if (shelf.days.length === 0) shelves.delete(key);
    },
    *days(key, first, last) {
      const shelf = shelves.get(key);
      if (!shelf) return;
      for (let at = countUpTo(shelf.days, last) - 1; at >= 0; at -= 1) {
        const day = shelf.days[at] as Day;
        if (day < first) return;
        yield { day, items: shelf.on.get(day) ?? [] };
      }
    },
  };
}

/** How many of the ordered days are at or before a day. */
function countUpTo(days: Day[], day: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as Day) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
