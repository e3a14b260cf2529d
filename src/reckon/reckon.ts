import type { Day } from "../model/day.ts";
import { groupBy } from "../model/group-by.ts";
import type { Situation } from "../model/situation.ts";
import type { Knowledge } from "../packs/knowledge.ts";
import { checksOf } from "./checks/checks.ts";
import { datingsOf } from "./datings/datings.ts";
import { type Occurrence, occurrencesOf } from "./events/events.ts";
import { installationsOn } from "./holders/installations.ts";
import { tenuresOf } from "./holders/tenures.ts";
import { levelsOf } from "./levels/levels.ts";
import { originsOf } from "./origins/origins.ts";
import { plansOf } from "./plans/plans.ts";
import { judgementsOf } from "./record/judgements.ts";
import { knownDays, publicationDays } from "./record/known.ts";
import { canonical, compare, type Record } from "./record/record.ts";
import { supersededOf } from "./record/versions.ts";
import { byKnown, tellingsOf } from "./tellings/telling.ts";

/** The day asked about, and the last day whose reports may be heard. */
export interface Moment {
  day: Day;
  known: Day;
}

/** What is known at a moment, whatever day is asked about: all of a situation but the day's own state. */
export interface AsKnown extends Omit<Situation, "day" | "installations" | "plans"> {
  occurrences: Occurrence[];
}

/**
 * The situation on a day, as known at a moment. A function of the record's claims and reviews, the packs and `at` alone: the order in
 * which reports and claims stand in the record does not matter; the order of reviews does, since the last one counts.
 */
export function reckon(record: Record, knowledge: Knowledge, at: Moment): Situation {
  return onDay(reckonAsKnown(record, knowledge, at.known), at.day, knowledge);
}

/** The state of one day in what is known: who holds what, and what became of the plans. */
export function onDay({ occurrences, ...asKnown }: AsKnown, day: Day, knowledge: Knowledge): Situation {
  const plans = plansOf(occurrences, day, knowledge);
  const installations = installationsOn(day, asKnown.tenures, plans, asKnown.events, knowledge);
  return { ...asKnown, day, plans, installations };
}

/** When a report was published is worked out from the whole record; what it tells is heard only from then on. */
export function reckonAsKnown(record: Record, knowledge: Knowledge, moment: Day): AsKnown {
  const judged = judgementsOf(record.reviews);
  const whole = canonical({ ...record, claims: record.claims.filter(({ id }) => !judged.rejected.has(id)) });
  const datings = datingsOf(whole, knowledge);
  const published = publicationDays(whole, datings);
  const knownOn = knownDays(whole, published);
  const known = (report: string) => knownOn.get(report) ?? "9999-12-31";

  const reports = whole.reports
    .filter(({ id }) => known(id) <= moment)
    .sort((a, b) => compare(known(a.id), known(b.id)) || compare(a.id, b.id));
  const superseded = supersededOf(reports, knownOn);
  const replaced = new Set(superseded.map(({ report }) => report));
  const current = reports.filter(({ id }) => !replaced.has(id));
  const heard = new Map(current.map((report) => [report.id, report]));
  const claims = whole.claims.filter(({ report }) => heard.has(report));
  const origins = originsOf({ ...whole, reports: current, claims }, knownOn, published, knowledge);
  const originOf = new Map(origins.flatMap(({ id, reports: of }) => of.map((report) => [report, id])));
  const claimsOf = groupBy(claims, ({ report }) => report);
  const tellings = current
    .flatMap((report) => {
      const context = { report, origin: originOf.get(report.id) ?? report.id, known: known(report.id) };
      const own = claimsOf.get(report.id) ?? [];
      return tellingsOf(own, { ...context, published: published.get(report.id) ?? {} }, knowledge);
    })
    .sort(byKnown);

  const occurrences = occurrencesOf(tellings, judged, knowledge);
  const events = occurrences.map(({ event }) => event);
  const all = record.claims.filter(({ report }) => heard.has(report)).map(({ id }) => id);
  return {
    theatre: record.theatre,
    known: moment,
    reports: reports.map(({ id }) => id),
    superseded,
    origins,
    datings: datings.filter(({ report }) => heard.has(report)),
    events,
    occurrences,
    tenures: tenuresOf(occurrences, knowledge),
    levels: levelsOf(tellings, knowledge),
    checks: checksOf(tellings, events, judged, knowledge),
    problems: [],
    unreviewed: [...new Set(all)].filter((id) => !judged.reviewed.has(id)).length,
  };
}
