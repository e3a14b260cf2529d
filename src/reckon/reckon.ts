import type { Day } from "../model/day.ts";
import { groupBy } from "../model/group-by.ts";
import type { Situation } from "../model/situation.ts";
import type { Knowledge } from "../packs/knowledge.ts";
import { installationsOn } from "./holders/installations.ts";
import { planOn } from "./plans/plans.ts";
import { type AsKnown, createReckoning, type Told } from "./reckoning.ts";
import { createReports } from "./record/all-reports.ts";
import { judgementsOf } from "./record/judgements.ts";
import { mergedProblems, orphanClaims } from "./record/problems.ts";
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
  return onDay(reckonAsKnown(record, knowledge, at.known), at.day, knowledge);
}

/** The state of one day in what is known: who holds what, and what became of the plans. */
export function onDay({ foreseen, ...asKnown }: AsKnown, day: Day, knowledge: Knowledge): Situation {
  const plans = foreseen.map((plan) => planOn(plan, day));
  const installations = installationsOn(day, asKnown.tenures, plans, asKnown.events, knowledge);
  return { ...asKnown, day, plans, installations };
}

/** What was known at a moment: all that the record's reports tell which the world could know by then. */
export function reckonAsKnown(record: Record, knowledge: Knowledge, moment: Day): AsKnown {
  const told = toldIn(record);
  const whole = createReports(knowledge);
  for (const { report, claims } of told) whole.put(report, claims);
  whole.reject(judgementsOf(record.reviews).rejected);
  whole.settle();
  const heard = told.filter(({ report }) => whole.knownOn(report.id) <= moment);
  const reckoning = createReckoning(record.theatre, knowledge, whole.knownOn);
  reckoning.review(record.reviews);
  reckoning.put(heard);
  reckoning.settle();
  const asKnown = reckoning.asKnown();
  return { ...asKnown, known: moment, problems: mergedProblems([asKnown.problems, orphanClaims(record)]) };
}

/** Each report of a record once, with its claims, each once. */
export function toldIn({ reports, claims }: Record): Told[] {
  const claimsOf = groupBy(new Map(claims.map((claim) => [claim.id, claim])).values(), ({ report }) => report);
  const unique = new Map(reports.map((report) => [report.id, report]));
  return [...unique.values()].map((report) => ({ report, claims: claimsOf.get(report.id) ?? [] }));
}
