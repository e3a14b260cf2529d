import type { Situation, SituationEvent } from "../../model/situation.ts";
import { perSituation } from "../per-situation.ts";
import type { View } from "../view.ts";
import { columnsOf, type EventColumns } from "./event-columns.ts";
import { FAMILIES, type Family } from "./families.ts";

/** The events that the map may show on any day: all that is known, or what the reader's filter leaves of it. */
export interface ShownEvents {
  columns: EventColumns;
  /** 1 for each event of the columns that the filter asks for; absent while there is no filter. */
  mask?: Uint8Array;
  unplacedMask?: Uint8Array;
  /** The families that have a mark on some day. */
  families: readonly Family[];
}

const columnsFor = new WeakMap<Situation, EventColumns>();

/** The events of a view that the map may show on some day, looked through once for each moment known and filter. */
export const shownEvents = perSituation((view): ShownEvents => {
  const columns = columnsFor.get(view.whole) ?? columnsOf(view.whole.events, toldByDiamond(view));
  columnsFor.set(view.whole, columns);
  return filtered(columns, Object.keys(view.filter).length > 0 ? view.shows : undefined);
});

/** Whether an event is a change of holder that an installation's own mark shows. */
function toldByDiamond({ whole, knowledge }: View): (event: SituationEvent) => boolean {
  const held = new Set(whole.tenures.map(({ installation }) => installation).filter((id) => knowledge.point(id)));
  const changes = new Set(["transfer", "control", "seizure"]);
  return ({ type, place, roles }) => {
    if (!changes.has(type)) return false;
    return held.has(place?.entity ?? "") || (roles.installation ?? []).some(({ entity }) => held.has(entity ?? ""));
  };
}

function filtered(columns: EventColumns, shows: ((event: SituationEvent) => boolean) | undefined): ShownEvents {
  const maskOf = (events: readonly SituationEvent[]) =>
    shows && Uint8Array.from(events, (each) => (shows(each) ? 1 : 0));
  const mask = maskOf(columns.events);
  const unplacedMask = maskOf(columns.unplaced.events);
  const found = new Set<number>();
  columns.family.forEach((family, i) => {
    if (mask?.[i] !== 0) found.add(family);
  });
  return {
    columns,
    ...(mask && { mask }),
    ...(unplacedMask && { unplacedMask }),
    families: FAMILIES.filter((_, i) => found.has(i)),
  };
}
