import type { ClaimType } from "../../model/claim-types.ts";
import { addDays, type Day, daysBetween, type Interval, LAST_DAY } from "../../model/day.ts";
import type { Plan, SituationEvent } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Occurrence } from "../events/occurrence.ts";
import { compatible } from "../tellings/parties.ts";
import { mostExact, type Site, siteAt, siteRelation } from "../tellings/site.ts";

/** A plan that is not fulfilled so long after its last day has lapsed. */
const GRACE_DAYS = 30;
/** A deed may be dated a little before its announcement was known. */
const EARLY_DAYS = 3;

/** What a deed of another type can fulfil: whoever hands a base over has left it, as announced. */
const FULFILS: Partial<{ [type in ClaimType]: ClaimType[] }> = { withdrawal: ["withdrawal", "transfer"] };

/** What becomes of a plan, whatever the day asked about. */
export interface Foreseen {
  plan: SituationEvent;
  /** The first deed that fulfils it. */
  deed?: SituationEvent;
  /** The first word against it: a denial, or its actor's that it will stay. */
  denial?: SituationEvent;
}

/** The types of the events that can fulfil a plan of a type or contradict it. */
export function deedTypesOf(type: ClaimType): ClaimType[] {
  const deeds = FULFILS[type] ?? [type];
  return isOfLeaving(type) ? [...deeds, "control"] : deeds;
}

/** What becomes of a plan: its first fulfilment and the first word against it, among events at its place, in any order. */
export function foresee(plan: Occurrence, candidates: Occurrence[], knowledge: Knowledge): Foreseen {
  const { event } = plan;
  const earliest = addDays(event.known, -EARLY_DAYS);
  const site = siteOf(plan, knowledge);
  const fitting = candidates
    .filter((candidate) => isBetweenTheSame(plan, site, candidate, knowledge))
    .map((candidate) => candidate.event);
  const deed = first(
    fitting.filter(
      (done) => done.modality === "asserted" && isOfItsKind(event, done) && (doneOn(done.when) ?? "") >= earliest,
    ),
    ({ when }) => doneOn(when) ?? "",
  );
  const denial = first(
    fitting.filter((word) => contradicts(event, word) && word.known >= event.known),
    ({ known }) => known,
  );
  return { plan: event, ...(deed && { deed }), ...(denial && { denial }) };
}

/**
 * How a plan stands on a day. A deed done by then fulfils it, whatever was said; else a word against it known by then contradicts it;
 * else it lapses once its last day is more than 30 days past. Without a last day it waits.
 */
export function planOn({ plan, deed, denial }: Foreseen, day: Day): Plan {
  const last = plan.when?.to;
  const done = deed && doneOn(deed.when);
  if (deed && done && done <= day) {
    const late = last ? { lateByDays: daysBetween(last, done) } : {};
    return { event: plan.id, status: "fulfilled", fulfilledBy: deed.id, ...late };
  }
  if (denial && denial.known <= day) return { event: plan.id, status: "contradicted", contradictedBy: denial.id };
  const lapsedOn = last && addDays(last, GRACE_DAYS + 1);
  return lapsedOn && lapsedOn <= day && lapsedOn < LAST_DAY
    ? { event: plan.id, status: "lapsed", lapsedOn }
    : { event: plan.id, status: "waiting" };
}

function isOfLeaving(type: ClaimType): boolean {
  return type === "withdrawal" || type === "transfer";
}

/** Whether an event, done or denied, is of the kind that was announced. */
function isOfItsKind(plan: SituationEvent, { type, mode }: SituationEvent): boolean {
  return (FULFILS[plan.type] ?? [plan.type]).includes(type) && (plan.mode === "reduce") === (mode === "reduce");
}

/** "We are not leaving", or "we will stay at the base", of what was to be left or handed over. */
function contradicts(plan: SituationEvent, word: SituationEvent): boolean {
  if (word.modality === "denied") return isOfItsKind(plan, word);
  const isStay = word.modality === "planned" && word.type === "control" && (word.mode ?? "holds") === "holds";
  return isStay && isOfLeaving(plan.type) && plan.mode !== "reduce";
}

/** Whether an event is at the very place of a plan and by its actor; somebody unnamed may be anybody, but not for a stay. */
function isBetweenTheSame(plan: Occurrence, site: Site | undefined, other: Occurrence, knowledge: Knowledge): boolean {
  if (!meetInPlace(site, siteOf(other, knowledge), plan.event.mode === "reduce")) return false;
  const isSame = compatible(actorsOf(plan), actorsOf(other), knowledge);
  return other.event.type === "control" ? isSame === true : isSame !== false;
}

/** A country is the place of a cut, but too wide for a base that is to be left. */
function meetInPlace(a: Site | undefined, b: Site | undefined, isCut: boolean): boolean {
  if (!a || !b) return false;
  const relation = siteRelation(a, b);
  if (relation === "same") return a.kind !== "state" || isCut;
  return relation === "nested" && a.kind === "installation" && b.kind === "installation";
}

function siteOf({ event, tellings }: Occurrence, knowledge: Knowledge): Site | undefined {
  const placed = event.place?.entity && siteAt(event.place.entity, knowledge);
  return placed || mostExact(tellings.flatMap(({ site }) => site ?? []));
}

function actorsOf({ event }: Occurrence): string[] {
  return (event.roles.actor ?? []).flatMap(({ entity }) => entity ?? []);
}

function doneOn(when: Interval | undefined): Day | undefined {
  return when?.to ?? when?.from;
}

/** The event of the least day, of several the one with the least id. */
function first(events: SituationEvent[], dayOf: (event: SituationEvent) => Day): SituationEvent | undefined {
  return events.reduce<SituationEvent | undefined>((best, event) => {
    if (!best || dayOf(event) < dayOf(best)) return event;
    return dayOf(event) === dayOf(best) && event.id < best.id ? event : best;
  }, undefined);
}
