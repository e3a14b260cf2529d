import type { Day, Interval } from "../../model/day.ts";
import { compare } from "../record/record.ts";
import { type AnchorGroup, addTeller, compareLikeness, likenessOf, removeTeller } from "./anchor-group.ts";
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
  // Sorted, so that an interval is found by bisection; the groups of a day are sorted by what they have in common.
  const days: Day[] = [];
  const groupsOn = new Map<Day, AnchorGroup[]>();
  const startOf = (from: Day | undefined) => (from ? bisect(days, (day) => compare(day, from)) : 0);
  const endOf = (to: Day | undefined) => (to ? bisect(days, (day) => (day <= to ? -1 : 1)) : days.length);
  return {
    add: (anchor) => {
      const { from } = anchor.days;
      const likeness = likenessOf(anchor);
      const groups = groupsOn.get(from) ?? [];
      if (groups.length === 0) {
        days.splice(startOf(from), 0, from);
        groupsOn.set(from, groups);
      }
      const at = bisect(groups, (group) => compareLikeness(group, likeness));
      const found = groups[at];
      if (found && compareLikeness(found, likeness) === 0) return addTeller(found, anchor.teller);
      groups.splice(at, 0, { ...likeness, claim: anchor.claim, tellers: [anchor.teller] });
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
      for (const day of days.slice(startOf(from), endOf(to))) yield* groupsOn.get(day) ?? [];
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
