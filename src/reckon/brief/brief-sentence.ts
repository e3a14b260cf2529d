import type { Day } from "../../model/day.ts";
import { firstWhere } from "../../model/first-where.ts";
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

/** After every day. */
const NEVER = "9999-99-99";

/** A sentence of these parts. */
export const says = (...parts: Part[]): Sentence => ({ parts });

/** The days by which an event surely had happened; events without any are not told as news. */
export function doneOn({ when }: SituationEvent): Day | undefined {
  return when?.to;
}

const ordered = new WeakMap<readonly SituationEvent[], SituationEvent[]>();

/** Asserted events up to the day, newest first, and of one day the weightiest first. */
export function happened({ events, day }: Situation): SituationEvent[] {
  const all = ordered.get(events) ?? newestFirst(events);
  ordered.set(events, all);
  return all.slice(firstWhere(all, (event) => lastDay(event) <= day));
}

function newestFirst(events: readonly SituationEvent[]): SituationEvent[] {
  const weight = ({ type }: SituationEvent) => NEWS.indexOf(type);
  return events
    .filter(({ modality }) => modality === "asserted")
    .sort((a, b) => (lastDay(a) === lastDay(b) ? weight(a) - weight(b) : lastDay(a) > lastDay(b) ? -1 : 1));
}

/** What has no last day is over on no day. */
function lastDay(event: SituationEvent): Day {
  return doneOn(event) ?? NEVER;
}

/** The name of an installation. */
export function nameOf(installation: string, knowledge: Knowledge): string {
  return knowledge.entity(installation)?.name ?? installation;
}
