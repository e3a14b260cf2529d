import { daysBetween, type Interval, intersect } from "../../model/day.ts";
import type { Checked, Entry } from "./checked.ts";
import { note, type Problem } from "./problem.ts";

/** Known to the month, a first and a last day of the same month overlap by no more than this. */
const HANDOVER_DAYS = 31;

/** Posts that several may hold at once. */
const SHARED = /^(?:deputy|vice|assistant|co-)|\b(?:member|official|adviser|advisor|envoy|aide)\b/i;

interface Holder {
  entry: Entry;
  days: Interval & { from: string };
}

/** A post is held by one at a time. Whose first day is not known is left alone, and so are spokesmen: a body may have several. */
export function postsHeldByTwo({ entries }: Checked): Problem[] {
  return [...holdersByPost(entries)].flatMap(([post, holders]) =>
    holders.flatMap((holder) => {
      const others = holders.filter(
        (other) => other.entry.entity !== holder.entry.entity && areTogether(holder, other),
      );
      return others.map(({ entry: { entity } }) =>
        note(
          holder.entry.pack,
          `is ${post} together with ${entity.id}: give the first one's last day, or correct it`,
          holder.entry.entity.id,
        ),
      );
    }),
  );
}

function holdersByPost(entries: Entry[]): Map<string, Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const entry of entries) {
    for (const { kind, of, post, from, to } of entry.entity.affiliations ?? []) {
      if (!post || !from || kind === "speaks-for" || SHARED.test(post)) continue;
      const key = `${post.toLowerCase()} of ${of}`;
      holders.set(key, [...(holders.get(key) ?? []), { entry, days: { from, ...(to && { to }) } }]);
    }
  }
  return holders;
}

function areTogether(a: Holder, b: Holder): boolean {
  const { from, to } = intersect(a.days, b.days) ?? {};
  if (!from) return false;
  return !to || (daysBetween(from, to) >= HANDOVER_DAYS && !isCalendarYear(from, to));
}

/** Known to the year, an old holder's last day and a new one's first have the year between them. */
function isCalendarYear(from: string, to: string): boolean {
  return from.endsWith("-01-01") && to === `${from.slice(0, 4)}-12-31`;
}
