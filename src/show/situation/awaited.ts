import { type Day, LAST_DAY } from "../../model/day.ts";
import type { Plan } from "../../model/situation.ts";
import type { View } from "../view.ts";

/** From one day up to before another. */
export interface Span {
  from: Day;
  to: Day;
}

/** While what was announced was awaited: until it was done, denied or lapsed. */
export function awaitedFor(view: View, plan: Plan): Span {
  const deed = plan.fulfilledBy ? view.events.get(plan.fulfilledBy)?.when : undefined;
  const denial = plan.contradictedBy ? view.eventOf.get(plan.contradictedBy)?.known : undefined;
  const from = view.events.get(plan.event)?.known ?? LAST_DAY;
  return { from, to: deed?.to ?? deed?.from ?? denial ?? plan.lapsedOn ?? LAST_DAY };
}
