import type { Day, Interval } from "../../model/day.ts";
import { compare } from "../record/record.ts";
import { type AnchorGroup, addTeller, compareLikeness, createGroup, likenessOf, removeTeller } from "./anchor-group.ts";
import type { Anchor } from "./anchors.ts";

/** Anchors of one type by their first day. */
export interface AnchorDays {
  /** Whether that can change an answer that was given. */
  add(anchor: Anchor): boolean;
  remove(anchor: Anchor): void;
  /** How many days of an interval have any that begins on them. */
  daysWithin(days: Interval): number;
  /** Those that begin within the interval, in the order of their first days. */
  within(days: Interval): Iterable<AnchorGroup>;
}

export function createAnchorDays(): AnchorDays {
  // Sorted when they are read, so that an interval is found by bisection; the groups of a day are sorted by likeness.
  const days: Day[] = [];
  let isSorted = true;
  const groupsOn = new Map<Day, AnchorGroup[]>();
  const sorted = () => {
    if (!isSorted) days.sort();
    isSorted = true;
    return days;
  };
  const startOf = (from: Day | undefined) => (from ? bisect(sorted(), (day) => compare(day, from)) : 0);
  const endOf = (to: Day | undefined) => (to ? bisect(sorted(), (day) => (day <= to ? -1 : 1)) : days.length);
  return {
    add: (anchor) => {
      const { from } = anchor.days;
      const likeness = likenessOf(anchor);
      const groups = groupsOn.get(from) ?? [];
      if (groups.length === 0) {
        days.push(from);
        isSorted = false;
        groupsOn.set(from, groups);
      }
      const at = bisect(groups, (group) => compareLikeness(group, likeness));
      const found = groups[at];
      if (found && compareLikeness(found, likeness) === 0) return addTeller(found, anchor.teller);
      groups.splice(at, 0, createGroup(anchor, likeness));
      return true;
    },
    remove: (anchor) => {
      const { from } = anchor.days;
      const likeness = likenessOf(anchor);
      const groups = groupsOn.get(from) ?? [];
      const at = bisect(groups, (group) => compareLikeness(group, likeness));
      const found = groups[at];
      if (!found || compareLikeness(found, likeness) !== 0) return;
      removeTeller(found, anchor.teller);
      if (found.tellers.length === 0) groups.splice(at, 1);
      if (groups.length > 0) return;
      groupsOn.delete(from);
      days.splice(startOf(from), 1);
    },
    daysWithin: ({ from, to }) => Math.max(0, endOf(to) - startOf(from)),
    *within({ from, to }) {
      for (const day of sorted().slice(startOf(from), endOf(to))) yield* groupsOn.get(day) ?? [];
    },
  };
}

/** The index of the first item, among sorted ones, that does not come before what is looked for. */
function bisect<T>(items: T[], order: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order(items[middle] as T) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
