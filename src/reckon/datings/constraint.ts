import { type Interval, intersect } from "../../model/day.ts";
import type { Published } from "../../model/report.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { proseOf, type Worded } from "../prose/prose.ts";
import { compare } from "../record/record.ts";

/** Days on which a report can have been published, and the sentence that says why. */
export interface Constraint {
  published: Interval;
  reason: Worded;
  /** A day of the week or the like says more than "not before": it is heard first. */
  strong: boolean;
}

/**
 * Narrows what a page's words say by what its own words say of the calendar, then by what the record says: the strong constraints
 * first, then by their reasons. A constraint that would leave no day is not used, and the reasons say so.
 */
export function narrow(
  words: Published | undefined,
  own: Constraint[],
  record: Constraint[],
  knowledge: Knowledge,
): Published {
  const { notUsed } = proseOf(knowledge).datings;
  const byWords = used(boundsOf(words), own);
  const byRecord = used(byWords.days, record);
  const reasons = [byWords, byRecord].flatMap(({ reasons }) => reasons);
  const unused = new Set([byWords, byRecord].flatMap(({ unused }) => unused));
  return {
    ...byRecord.days,
    basis: byRecord.reasons.length > 0 ? "record" : (words?.basis ?? "text"),
    reasons: [...(words?.reasons ?? []), ...reasons, ...[...unused].map(notUsed)],
  };
}

/** The days alone; bounds that are reversed bound nothing. */
export function boundsOf({ from, to }: Interval = {}): Interval {
  return from && to && from > to ? {} : { ...(from && { from }), ...(to && { to }) };
}

function used(bounds: Interval, constraints: Constraint[]): { days: Interval; reasons: string[]; unused: string[] } {
  let days = bounds;
  const reasons: string[] = [];
  const unused: string[] = [];
  for (const {
    published,
    reason: { words },
  } of [...constraints].sort(byStrength)) {
    const narrower = intersect(days, published);
    if (!narrower) unused.push(words);
    else if (narrower.from !== days.from || narrower.to !== days.to) {
      days = narrower;
      reasons.push(words);
    }
  }
  return { days, reasons, unused };
}

function byStrength(a: Constraint, b: Constraint): number {
  return Number(b.strong) - Number(a.strong) || compare(a.reason.key, b.reason.key);
}
