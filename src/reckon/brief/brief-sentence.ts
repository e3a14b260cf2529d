import type { Day } from "../../model/day.ts";
import type { Situation, SituationEvent } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { shortName } from "../prose/prose.ts";

/** Words, or words that lead to what they rest on. */
export type Part = string | { text: string; event?: string; claim?: string; installation?: string };

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

/** The name of an installation as a list sets it. */
export function nameOf(installation: string, knowledge: Knowledge): string {
  return shortName(knowledge.entity(installation)?.name ?? installation);
}

/** Parts as a list: "a, b and c". */
export function listed(parts: Part[]): Part[] {
  return parts.flatMap((part, index) => {
    if (index === 0) return [part];
    return [index === parts.length - 1 ? " and " : ", ", part];
  });
}
