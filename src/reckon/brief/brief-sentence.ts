import type { Day } from "../../model/day.ts";
import type { Situation, SituationEvent } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Part } from "../prose/part.ts";

/** A sentence whose parts lead to what they rest on. */
export interface Sentence {
  parts: Part[];
}

/** What a brief can lead with, the weightiest first. */
export const NEWS = ["transfer", "seizure", "withdrawal", "attack", "clash"];

/** A brief fits on a sheet: the newest of each kind. */
export const MOST = 8;

/** A sentence of these parts. */
export const says = (...parts: Part[]): Sentence => ({ parts });

/** The days by which an event surely had happened; events without any are not told as news. */
export function doneOn({ when }: SituationEvent): Day | undefined {
  return when?.to;
}

/** Asserted events up to the day, newest first, and of one day the weightiest first. */
export function happened({ events, day }: Situation): SituationEvent[] {
  const weight = ({ type }: SituationEvent) => NEWS.indexOf(type);
  return events
    .filter((event) => event.modality === "asserted" && (doneOn(event) ?? "9999") <= day)
    .sort((a, b) => ((doneOn(a) ?? "") === (doneOn(b) ?? "") ? weight(a) - weight(b) : after(a, b) ? -1 : 1));
}

function after(a: SituationEvent, b: SituationEvent): boolean {
  return (doneOn(a) ?? "") > (doneOn(b) ?? "");
}

/** The name of an installation. */
export function nameOf(installation: string, knowledge: Knowledge): string {
  return knowledge.entity(installation)?.name ?? installation;
}
