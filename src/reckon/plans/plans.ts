import type { ClaimType } from "../../model/claim-types.ts";
import { addDays, type Day, daysBetween } from "../../model/day.ts";
import type { Plan, SituationEvent } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Occurrence } from "../events/occurrence.ts";
import { compare } from "../record/record.ts";
import { compatible } from "../tellings/parties.ts";
import { mostExact, type Site, siteRelation } from "../tellings/site.ts";

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
  denial?: SituationEvent;
}

/** The types of the events that can fulfil a plan of a type. */
export function deedTypesOf(type: ClaimType): ClaimType[] {
  return FULFILS[type] ?? [type];
}

/** What becomes of a plan: its first fulfilment and its first denial among events at its place. */
export function foresee(plan: Occurrence, candidates: Occurrence[], knowledge: Knowledge): Foreseen {
  const { event } = plan;
  const earliest = addDays(event.known, -EARLY_DAYS);
  const fitting = candidates.filter((candidate) => answers(plan, candidate, knowledge));
  const [deed] = fitting
    .filter(({ event: done }) => done.modality === "asserted" && (doneOn(done.when) ?? "") >= earliest)
    .sort((a, b) => compare(doneOn(a.event.when) ?? "", doneOn(b.event.when) ?? "") || compare(a.event.id, b.event.id));
  const [denial] = fitting
    .filter(({ event: denied }) => denied.modality === "denied" && denied.known >= event.known)
    .sort((a, b) => compare(a.event.known, b.event.known) || compare(a.event.id, b.event.id));
  return { plan: event, ...(deed && { deed: deed.event }), ...(denial && { denial: denial.event }) };
}

/** How a plan stands on a day: only deeds done and denials known by then count. */
export function planOn({ plan, deed, denial }: Foreseen, day: Day): Plan {
  const last = plan.when?.to;
  const done = deed && doneOn(deed.when);
  if (deed && done && done <= day) {
    return {
      event: plan.id,
      status: "fulfilled",
      fulfilledBy: deed.id,
      ...(last && { lateByDays: daysBetween(last, done) }),
    };
  }
  if (denial && denial.known <= day) return { event: plan.id, status: "contradicted", contradictedBy: denial.id };
  return { event: plan.id, status: last && addDays(last, GRACE_DAYS) < day ? "lapsed" : "waiting" };
}

/** Whether an occurrence is what was announced: of its type, at its very place, by its actor. */
function answers(plan: Occurrence, done: Occurrence, knowledge: Knowledge): boolean {
  if (
    !deedTypesOf(plan.event.type).includes(done.event.type) ||
    (plan.event.mode === "reduce") !== (done.event.mode === "reduce")
  )
    return false;
  if (!meetInPlace(siteOfAll(plan), siteOfAll(done), plan.event.mode === "reduce")) return false;
  return compatible(actorsOf(plan), actorsOf(done), knowledge) !== false;
}

/** A country is the place of a cut, but too wide for a base that is to be left. */
function meetInPlace(a: Site | undefined, b: Site | undefined, isCut: boolean): boolean {
  if (!a || !b) return false;
  const relation = siteRelation(a, b);
  if (relation === "same") return a.kind !== "state" || isCut;
  return relation === "nested" && a.kind === "installation" && b.kind === "installation";
}

function siteOfAll({ tellings }: Occurrence): Site | undefined {
  return mostExact(tellings.flatMap(({ site }) => site ?? []));
}

function actorsOf({ event }: Occurrence): string[] {
  return (event.roles.actor ?? []).flatMap(({ entity }) => entity ?? []);
}

function doneOn(when: { from?: Day; to?: Day } | undefined): Day | undefined {
  return when?.to ?? when?.from;
}
