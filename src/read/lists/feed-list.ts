import { type Entry, itemsOf } from "./entries.ts";
import type { List } from "./item.ts";

/** What the head of a feed says, and what was noticed in reading it. */
interface Head {
  title: string | undefined;
  next: string | undefined;
  wait?: number | undefined;
  notes: string[];
}

/** A feed as a list: what its head leaves open is left out, and what was noticed in its entries stands after the rest. */
export function feedList(kind: List["kind"], entries: readonly Entry[], { title, next, wait, notes }: Head): List {
  const { items, notes: left } = itemsOf(entries);
  return {
    kind,
    ...(title && { title }),
    items,
    lists: [],
    ...(next && { next }),
    ...(wait && { wait }),
    notes: [...notes, ...left],
  };
}
