import type { Day } from "../model/day.ts";
import type { SituationEvent } from "../model/situation.ts";

/** The first day on which an event can have happened. */
export function dayOf({ when }: SituationEvent): Day | undefined {
  return when?.from ?? when?.to;
}

/** Whether an event happened, as far as is known: it is neither planned nor denied. */
export function isHappened({ modality }: SituationEvent): boolean {
  return modality === "asserted" || modality === "possible";
}
