import { addDays, type Day, daysBetween } from "../../model/day.ts";
import type { Plan } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Occurrence } from "../events/occurrence.ts";
import { compatible } from "../tellings/parties.ts";
import { mostExact, type Site, siteRelation } from "../tellings/site.ts";

/** A plan that is not fulfilled so long after its last day has lapsed. */
const GRACE_DAYS = 30;
/** A deed may be dated a little before its announcement was known. */
const EARLY_DAYS = 3;

/** What a deed of another type can fulfil: whoever hands a base over has left it, as announced. */
const FULFILS: { [type: string]: string[] } = { withdrawal: ["withdrawal", "transfer"] };

/** What came of each announced thing by `day`: only deeds done and denials known by then count. */
export function plansOf(occurrences: Occurrence[], day: Day, knowledge: Knowledge): Plan[] {
  const deeds = occurrences.filter(
    ({ event }) => event.modality === "asserted" && (doneOn(event.when) ?? "9999") <= day,
  );
  const denials = occurrences.filter(({ event }) => event.modality === "denied" && event.known <= day);
  return occurrences
    .filter(({ event }) => event.modality === "planned")
    .map((plan) => planOf(plan, deeds, denials, day, knowledge));
}

function planOf(plan: Occurrence, deeds: Occurrence[], denials: Occurrence[], day: Day, knowledge: Knowledge): Plan {
  const { event } = plan;
  const earliest = addDays(event.known, -EARLY_DAYS);
  const deed = deeds
    .filter((done) => (doneOn(done.event.when) ?? "") >= earliest && answers(plan, done, knowledge))
    .sort((a, b) => ((doneOn(a.event.when) ?? "") < (doneOn(b.event.when) ?? "") ? -1 : 1))[0];
  const last = event.when?.to;
  if (deed) {
    const done = doneOn(deed.event.when);
    const late = last && done ? { lateByDays: daysBetween(last, done) } : {};
    return { event: event.id, status: "fulfilled", fulfilledBy: deed.event.id, ...late };
  }
  const isDenied = denials.some((denial) => denial.event.known >= event.known && answers(plan, denial, knowledge));
  if (isDenied) return { event: event.id, status: "contradicted" };
  return { event: event.id, status: last && addDays(last, GRACE_DAYS) < day ? "lapsed" : "waiting" };
}

/** Whether an occurrence is what was announced: of its type, at its very place, by its actor. */
function answers(plan: Occurrence, done: Occurrence, knowledge: Knowledge): boolean {
  const types = FULFILS[plan.event.type] ?? [plan.event.type];
  if (!types.includes(done.event.type) || (plan.event.mode === "reduce") !== (done.event.mode === "reduce"))
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
