import type { Day } from "../model/day.ts";
import type { Situation } from "../model/situation.ts";
import type { Knowledge } from "../packs/knowledge.ts";
import { installationsOn } from "./holders/installations.ts";
import { createMoments } from "./moments.ts";
import { planOn } from "./plans/plans.ts";
import type { AsKnown } from "./reckoning.ts";
import type { Record } from "./record/record.ts";

/** The day asked about, and the last day whose reports may be heard. */
export interface Moment {
  day: Day;
  known: Day;
}

/**
 * The situation on a day, as known at a moment. A function of the record's claims and reviews, the packs and `at` alone: the order in
 * which reports and claims stand in the record does not matter; the order of reviews does, since the last one counts.
 */
export function reckon(record: Record, knowledge: Knowledge, at: Moment): Situation {
  const moments = createMoments(record.theatre, knowledge);
  moments.take(record);
  return onDay(moments.asKnown(at.known), at.day, knowledge);
}

/** The state of one day in what is known: who holds what, and what became of the plans. */
export function onDay({ foreseen, ...asKnown }: AsKnown, day: Day, knowledge: Knowledge): Situation {
  const plans = foreseen.map((plan) => planOn(plan, day));
  const installations = installationsOn(day, asKnown.tenures, plans, asKnown.events, knowledge);
  const problems = asKnown.problems.map(({ key: _key, ...problem }) => problem);
  return { ...asKnown, day, plans, installations, problems };
}
