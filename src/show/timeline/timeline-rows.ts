import type { Day, Interval } from "../../model/day.ts";
import { addDays } from "../../model/day.ts";
import type { SituationEvent, Tenure } from "../../model/situation.ts";
import { shortName, sideNumber } from "../language/names.ts";
import { perSituation } from "../per-situation.ts";
import type { View } from "../view.ts";
import { type Dated, dated, isShown } from "./chronology.ts";
import { earlier, later } from "./order.ts";

/** One holder's time at an installation. */
export interface Bar {
  from: Day;
  /** The day on which it is over. */
  to: Day;
  side: number;
  holder: string;
  contested: boolean;
  /** The days between which the holder may have come, where that is more than one day. */
  unsure?: Required<Interval>;
}

/** One installation: who held it when, and what happened at it. */
export interface Row {
  installation: string;
  label: string;
  bars: Bar[];
  events: Dated[];
  /** Events of plans for it: with the bars and events they decide where the row stands, whatever the day. */
  planned: SituationEvent[];
}

/** Rows by what they have to tell. */
export interface Rows {
  eventful: Row[];
  quiet: Row[];
}

/**
 * One row an installation. First those where something changed (in the order of the first change), then those where something
 * happened, then those where something is announced, then the rest. Rows also show what comes after the day asked about.
 */
export const timelineRows = perSituation((view): Rows => {
  const ids = [...new Set(view.whole.tenures.map((tenure) => tenure.installation))];
  const rows = ids.map((id) => rowOf(view, id));
  const eventful = rows.filter((row) => row.bars.length > 1 || row.events.length > 0 || row.planned.length > 0);
  const isQuiet = new Set(rows);
  for (const row of eventful) isQuiet.delete(row);
  const rank = (row: Row) => row.bars[1]?.from ?? `9${row.planned.length > 0 ? "0" : "1"}${row.events[0]?.from ?? "9"}`;
  const byLabel = (a: Row, b: Row) => a.label.localeCompare(b.label);
  return {
    eventful: eventful.sort((a, b) => rank(a).localeCompare(rank(b)) || byLabel(a, b)),
    quiet: [...isQuiet].sort(byLabel),
  };
});

/** The row of one installation. */
export function rowOf(view: View, id: string): Row {
  const here = view.index.eventsWith(id).filter((event) => installationsOf(event).includes(id));
  return {
    installation: id,
    label: shortName(view.knowledge, id),
    bars: barsOf(view, view.index.tenuresOf(id)),
    events: here
      .filter((event) => isShown(view, event))
      .flatMap((event) => dated(event) ?? [])
      .filter(({ to }) => to >= view.span.first)
      .sort((a, b) => a.from.localeCompare(b.from)),
    planned: here.filter((event) => view.index.planOf(event.id) !== undefined && view.shows(event)),
  };
}

/** The installations where an event was: its role, or the place that it was at. */
function installationsOf({ roles, place }: SituationEvent): string[] {
  const named = [...(roles.installation ?? []), ...(roles.target ?? []), ...(roles.origin ?? [])];
  const ids = named.flatMap(({ entity }) => entity ?? []);
  return place?.entity ? [...ids, place.entity] : ids;
}

function barsOf(view: View, tenures: readonly Tenure[]): Bar[] {
  const { first } = view.span;
  const last = addDays(view.span.last, 1);
  const start = (tenure: Tenure) => tenure.from.to ?? tenure.from.from ?? first;
  return [...tenures]
    .sort((a, b) => start(a).localeCompare(start(b)))
    .flatMap((tenure, i, sorted) => {
      const next = sorted[i + 1];
      const from = later(start(tenure), first);
      const to = tenure.to?.to ?? tenure.to?.from ?? (next && !next.contested ? start(next) : last);
      if (to < first || from >= last) return [];
      const { from: a, to: b } = tenure.from;
      return [
        {
          from,
          to: earlier(to, last),
          side: sideNumber(view, tenure.side),
          holder: tenure.holder.name,
          contested: tenure.contested,
          ...(a && b && a !== b && a > first && { unsure: { from: a, to: b } }),
        },
      ];
    });
}
