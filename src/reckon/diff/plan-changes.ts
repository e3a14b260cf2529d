import type { Plan, Situation, SituationEvent } from "../../model/situation.ts";
import { numberInWords } from "../prose/prose.ts";
import type { Change } from "./change.ts";
import { headOf } from "./event-changes.ts";
import type { MatchedEvents } from "./matched-events.ts";

/** What came of what was announced: done, denied or lapsed, or awaited again. A plan that only waits is told as an event. */
export function planChanges(before: Situation, after: Situation, matched: MatchedEvents): Change[] {
  const was = new Map(before.plans.map((plan) => [matched.idAfter(plan.event), plan.status]));
  const events = new Map(after.events.map((event) => [event.id, event]));
  return after.plans.flatMap((plan) => {
    const then = was.get(plan.event);
    const event = events.get(plan.event);
    if (!event || then === plan.status || (!then && plan.status === "waiting")) return [];
    const sentence = `${headOf(event)}: ${planInWords(plan, events)}.`;
    return [
      { what: "plan", id: event.id, sentence, ...(then && { before: then }), after: plan.status, claims: event.claims },
    ];
  });
}

/** "it was done, three days late (The coalition handed …)"; by the ids of events. */
export function planInWords(plan: Plan, events: ReadonlyMap<string, SituationEvent>): string {
  switch (plan.status) {
    case "waiting":
      return "it is still awaited";
    case "lapsed":
      return "it has lapsed";
    case "contradicted":
      return `it was contradicted${beside(plan.contradictedBy, events)}`;
    case "fulfilled":
      return `it was done${lateness(plan.lateByDays)}${beside(plan.fulfilledBy, events)}`;
  }
}

function lateness(days: number | undefined): string {
  if (!days) return "";
  const count = Math.abs(days);
  return `, ${numberInWords(count)} ${count === 1 ? "day" : "days"} ${days > 0 ? "late" : "early"}`;
}

function beside(id: string | undefined, events: ReadonlyMap<string, SituationEvent>): string {
  const event = id === undefined ? undefined : events.get(id);
  return event ? ` (${headOf(event)})` : "";
}
