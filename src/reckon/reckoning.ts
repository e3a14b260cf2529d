import { type Day, LAST_DAY } from "../model/day.ts";
import type { Review } from "../model/review.ts";
import type { KeptClaim, KeptReport, Situation } from "../model/situation.ts";
import type { Knowledge } from "../packs/knowledge.ts";
import { createChecks } from "./checks/all-checks.ts";
import { createClustering } from "./clusters/clustering.ts";
import { createEvents } from "./events/all-events.ts";
import { createTenures } from "./holders/all-tenures.ts";
import { createLevels } from "./levels/all-levels.ts";
import { createPlans } from "./plans/all-plans.ts";
import type { Foreseen } from "./plans/plans.ts";
import { createProblems } from "./record/all-problems.ts";
import { type AllReports, createReports, type Heard } from "./record/all-reports.ts";
import { type Judgements, judgementsOf } from "./record/judgements.ts";
import type { Found } from "./record/problems.ts";
import { tellingsOf } from "./tellings/telling.ts";

/** A report with what its words state. */
export interface Told {
  report: KeptReport;
  claims: KeptClaim[];
}

/** What is known, whatever day is asked about: all of a situation but the day's own state. */
export interface AsKnown extends Omit<Situation, "day" | "installations" | "plans" | "problems"> {
  problems: Found[];
  foreseen: Foreseen[];
}

/**
 * A theatre's record, reckoned: events, tenures, levels, checks. What it gives is a function of what was taken in alone, whatever
 * the order and however often; a report more touches only its own neighbourhood.
 */
export interface Reckoning {
  /** Takes reports in; what a report told before is replaced. */
  put(told: Iterable<Told>): void;
  /** Takes in all reviews of the theatre, in the order in which they were made. */
  review(reviews: Review[]): void;
  /** Brings up to date all that is derived. */
  settle(): void;
  /** The day on which the world could know a report. */
  knownOn(report: string): Day;
  /** All that the reports taken in tell. */
  asKnown(): AsKnown;
}

/** Types that tell of no event: counts become checks, strengths become levels. */
const NO_EVENTS: ReadonlySet<string> = new Set(["count", "force_level"]);

/**
 * @param knownOn the day on which the world could know each report; without it, worked out from the reports taken in
 */
export function createReckoning(theatre: string, knowledge: Knowledge, knownOn?: (report: string) => Day): Reckoning {
  const reports = createReports(knowledge, knownOn);
  const clustering = createClustering(knowledge);
  const events = createEvents(knowledge);
  const tenures = createTenures(knowledge);
  const levels = createLevels(knowledge);
  const checks = createChecks(knowledge);
  const plans = createPlans(knowledge);
  const problems = createProblems(knowledge);
  let judged = judgementsOf([]);
  let judgedAnew = new Set<string>();

  const hear = ({ context, claims }: Heard) => {
    const { id } = context.report;
    const tellings = tellingsOf(claims, context, knowledge);
    clustering.put(
      id,
      tellings.filter(({ claim }) => !NO_EVENTS.has(claim.type)),
    );
    levels.put(id, tellings);
    checks.put(id, tellings);
  };

  return {
    put(told) {
      for (const { report, claims } of told) {
        reports.put(report, claims);
        problems.put(report, claims);
      }
    },
    review(reviews) {
      const next = judgementsOf(reviews);
      judgedAnew = new Set([...judgedAnew, ...toldAnew(judged, next)]);
      judged = next;
      reports.reject(judged.rejected);
      clustering.judge(judged);
    },
    settle() {
      for (const heard of reports.settle()) hear(heard);
      const changed = [...events.change(clustering.settle(), judged), ...events.judge(judgedAnew, judged)];
      judgedAnew.clear();
      for (const { before, after } of changed) {
        tenures.change(before, after);
        plans.change(before, after);
        checks.change(before, after);
      }
      tenures.settle();
      plans.settle();
      levels.settle();
      checks.settle();
    },
    knownOn: reports.knownOn,
    asKnown: () => {
      const occurrences = events.all();
      const told = reports.inOrder();
      return {
        theatre,
        known: LAST_DAY,
        reports: told.map(({ id }) => id),
        superseded: reports.superseded(),
        origins: reports.origins(),
        datings: reports.datings(),
        events: occurrences.map(({ event }) => event),
        tenures: tenures.all(),
        levels: levels.all(),
        checks: checks.all(),
        foreseen: plans.all(),
        problems: problems.all(occurrences),
        unreviewed: told.reduce((sum, { id }) => sum + unreviewedIn(reports, id, judged.reviewed), 0),
      };
    },
  };
}

/** Claims whose events are told otherwise, though they are made of the same claims. */
function toldAnew(before: Judgements, after: Judgements): string[] {
  const names = ({ named }: Judgements) =>
    [...named].map(([claim, { text, by }], at) => [claim, `${at} ${by} ${text}`] as const);
  return [
    ...symmetricDifference(before.accepted, after.accepted),
    ...changedKeys(before.corrected, after.corrected),
    ...changedKeys(new Map(names(before)), new Map(names(after))),
  ];
}

function changedKeys(a: Map<string, string>, b: Map<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key));
}

function symmetricDifference(a: Set<string>, b: Set<string>): string[] {
  return [...a].filter((one) => !b.has(one)).concat([...b].filter((one) => !a.has(one)));
}

function unreviewedIn(reports: AllReports, report: string, reviewed: Set<string>): number {
  return reports.claimsOf(report).filter(({ id }) => !reviewed.has(id)).length;
}
