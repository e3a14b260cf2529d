import type { Plan, SituationEvent } from "../../model/situation.ts";
import { perSituation } from "../per-situation.ts";
import type { View } from "../view.ts";
import { type EventColumns, plansInColumns } from "./event-columns.ts";
import { FAMILIES, type Family } from "./families.ts";

/** What was announced and has a mark of its own on the map while it is awaited, whatever its type. */
export interface AnnouncedEvents {
  /** By the day on which each was announced. */
  columns: EventColumns;
  families: readonly Family[];
}

/** The announced events of a view that the filter asks for and that no installation's own mark shows. */
export const announcedEvents = perSituation((view): AnnouncedEvents => {
  const planned = view.whole.plans.flatMap(({ event }) => view.events.get(event) ?? []);
  const columns = plansInColumns(planned.filter((event) => view.shows(event) && !isToldByDiamond(view, event)));
  const found = new Set(columns.family);
  return { columns, families: FAMILIES.filter((_, i) => found.has(i)) };
});

/** Whether an installation's own mark shows that an event is announced: that it is to be handed over or left. */
export function isToldByDiamond({ knowledge }: View, { type, roles }: SituationEvent): boolean {
  if (type !== "transfer" && type !== "withdrawal") return false;
  return [...(roles.installation ?? []), ...(roles.origin ?? [])].some(
    ({ entity }) => entity && knowledge.entity(entity)?.kind === "installation" && knowledge.point(entity),
  );
}

const waiting = new WeakMap<Plan[], Set<string>>();

/** The announced events that are still awaited on the view's day. */
export function awaitedOn({ situation: { plans } }: View): ReadonlySet<string> {
  const kept = waiting.get(plans) ?? new Set(plans.flatMap(({ event, status }) => (status === "waiting" ? event : [])));
  waiting.set(plans, kept);
  return kept;
}
