import type { SituationEvent } from "../../model/situation.ts";
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

type Asks = Pick<View, "whole" | "filter" | "shows" | "knowledge">;

/** So many filters are kept at hand. */
const MOST_FILTERS = 8;

interface Kept {
  columns: EventColumns;
  byFilter: Map<string, ShownEvents>;
}
const keptFor = new WeakMap<readonly SituationEvent[], Kept>();

/** The events of a view that the map may show, looked through once for each moment known and filter. */
export function shownEvents(view: Asks): ShownEvents {
  const { events } = view.whole;
  const kept = keptFor.get(events) ?? { columns: columnsOf(events, toldByDiamond(view)), byFilter: new Map() };
  keptFor.set(events, kept);
  const key = filterKey(view);
  const shown = kept.byFilter.get(key) ?? filtered(kept.columns, key === NO_FILTER ? undefined : view.shows);
  if (kept.byFilter.size >= MOST_FILTERS) kept.byFilter.clear();
  kept.byFilter.set(key, shown);
  return shown;
}

/** Whether an event is a change of holder that an installation's own mark shows. */
function toldByDiamond({ whole, knowledge }: Asks): (event: SituationEvent) => boolean {
  const held = new Set(whole.tenures.map(({ installation }) => installation).filter((id) => knowledge.point(id)));
  const changes = new Set(["transfer", "control", "seizure"]);
  return ({ type, place, roles }) => {
    if (!changes.has(type)) return false;
    return held.has(place?.entity ?? "") || (roles.installation ?? []).some(({ entity }) => held.has(entity ?? ""));
  };
}

const NO_FILTER = "{}";

function filterKey({ filter: { types, ...rest } }: Asks): string {
  return JSON.stringify({ ...rest, ...(types && { types: [...types].sort() }) });
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
