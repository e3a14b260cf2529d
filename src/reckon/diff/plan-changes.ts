import type { Plan, Situation, SituationEvent } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Prose } from "../prose/en.ts";
import { proseOf } from "../prose/prose.ts";
import { byId } from "../record/by-id.ts";
import type { Change } from "./change.ts";
import { headOf } from "./event-changes.ts";
import type { MatchedEvents } from "./matched-events.ts";

/** What came of what was announced: done, denied or lapsed, or awaited again. A plan that only waits is told as an event. */
export function planChanges(
  before: Situation,
  after: Situation,
  matched: MatchedEvents,
  knowledge: Knowledge,
): Change[] {
  const phrases = proseOf(knowledge).changes;
  const was = new Map(before.plans.map((plan) => [matched.idAfter(plan.event), plan.status]));
  const events = byId(after.events);
  return after.plans.flatMap((plan) => {
    const then = was.get(plan.event);
    const event = events.get(plan.event);
    if (!event || then === plan.status || (!then && plan.status === "waiting")) return [];
    const sentence = phrases.planned(headOf(event), planInWords(plan, events, phrases));
    return [
      { what: "plan", id: event.id, sentence, ...(then && { before: then }), after: plan.status, claims: event.claims },
    ];
  });
}

/** "it was done, three days late (The coalition handed …)"; by the ids of events. */
export function planInWords(
  plan: Plan,
  events: ReadonlyMap<string, SituationEvent>,
  phrases: Prose["changes"],
): string {
  const deed = events.get(plan.fulfilledBy ?? plan.contradictedBy ?? "");
  return phrases.plan(plan, deed && headOf(deed));
}
