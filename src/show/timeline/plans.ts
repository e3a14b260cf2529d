import type { ClaimType } from "../../model/claim-types.ts";
import { addDays, type Day } from "../../model/day.ts";
import type { Plan, SituationEvent } from "../../model/situation.ts";
import type { View } from "../view.ts";
import { later } from "./order.ts";
import type { PlanStatus } from "./plan-status.ts";
import type { Row } from "./timeline-rows.ts";

/** What was announced for an installation by the day, and what came of it. */
export interface PlanMark {
  event: string;
  type: ClaimType;
  status: PlanStatus;
  from: Day;
  to: Day;
  /** The day of the deed. */
  done?: Day;
  words: string;
}

/** An announced change without an end is drawn this long. */
export const OPEN_PLAN_DAYS = 14;

/** The plans of a row that were known by the day, as they stand on it. */
export function plansOf(view: View, { planned }: Pick<Row, "planned">): PlanMark[] {
  return planned.filter(({ known }) => known <= view.at.day).flatMap((event) => planMark(view, event) ?? []);
}

function planMark(view: View, event: SituationEvent): PlanMark | undefined {
  const plan = standingOf(view).get(event.id);
  if (!plan) return undefined;
  const deed = plan.fulfilledBy ? view.events.get(plan.fulfilledBy)?.when : undefined;
  const done = deed?.to ?? deed?.from;
  const announced = event.when?.from ?? event.known;
  const isOverdue = plan.status === "waiting" && event.when?.to !== undefined && event.when.to < view.at.day;
  const status = isOverdue ? "overdue" : plan.status;
  const from = status === "waiting" ? later(announced, addDays(view.at.day, 1)) : announced;
  const ends = event.when?.to && event.when.to > from ? event.when.to : addDays(from, OPEN_PLAN_DAYS);
  return {
    event: event.id,
    type: event.type,
    status,
    from,
    to: done && done > ends ? done : ends,
    ...(done && { done }),
    words: isOverdue
      ? view.t.timeline.planOverdue(event.sentence, view.words.fullDay(event.when?.to ?? announced))
      : planWords(view, event.sentence, plan, done),
  };
}

function planWords({ t, words }: View, sentence: string, { status, lapsedOn }: Plan, done: Day | undefined): string {
  if (status === "fulfilled" && done) return t.timeline.planDone(sentence, words.fullDay(done));
  if (status === "lapsed" && lapsedOn) return t.timeline.planLapsed(sentence, words.fullDay(lapsedOn));
  return status === "contradicted" ? t.timeline.planDenied(sentence) : sentence;
}

const standing = new WeakMap<Plan[], Map<string, Plan>>();

/** The plans on the day asked about, by their events. */
function standingOf({ situation: { plans } }: View): Map<string, Plan> {
  const kept = standing.get(plans) ?? new Map(plans.map((plan) => [plan.event, plan]));
  standing.set(plans, kept);
  return kept;
}
