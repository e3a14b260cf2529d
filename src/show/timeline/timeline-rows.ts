import type { Day, Interval } from "../../model/day.ts";
import { addDays, daysBetween } from "../../model/day.ts";
import type { SituationEvent, Tenure } from "../../model/situation.ts";
import { entityName, shortName, sideNumber } from "../language/names.ts";
import { dayOf, isAttack } from "../map/marks.ts";
import type { View } from "../view.ts";

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

export interface Row {
  installation: string;
  label: string;
  bars: Bar[];
  attacks: { event: string; day: Day; sentence: string }[];
  /** Whether anything was ever announced for it: with the bars and attacks it decides where the row stands, whatever the day. */
  planned: boolean;
  /** Announced and not yet done on the day. */
  announced: { event: string; from: Day; to: Day; sentence: string }[];
}

/** An announced change without an end is drawn this long. */
const OPEN_PLAN_DAYS = 14;
/** The axis runs on past the last day, so that what is announced has room. */
const MARGIN_DAYS = 21;

export interface Axis {
  first: Day;
  last: Day;
  /** Where a day begins, in per cent of the axis. */
  at(day: Day): number;
}

/** The axis over a desk's days, with room for what is announced. */
export function axisOf({ first, last }: View["span"]): Axis {
  const end = addDays(last, MARGIN_DAYS);
  const length = daysBetween(first, end);
  return {
    first,
    last: end,
    at: (day) => Math.max(0, Math.min(100, (daysBetween(first, day) / length) * 100)),
  };
}

/**
 * One row an installation: who held it when, attacks on it, what is announced. First those where something changed
 * (in the order of the first change), then those attacked, then those where something is announced, then the rest.
 * Rows also show what comes after the day asked about.
 */
export function timelineRows(view: View): { eventful: Row[]; quiet: Row[] } {
  const ids = [...new Set(view.whole.tenures.map((tenure) => tenure.installation))];
  const rows = ids.map((id) => rowOf(view, id));
  const eventful = rows.filter((row) => row.bars.length > 1 || row.attacks.length > 0 || row.planned);
  const rank = (row: Row) => row.bars[1]?.from ?? `9${row.planned ? "0" : "1"}${row.attacks[0]?.day ?? "9"}`;
  const byLabel = (a: Row, b: Row) => a.label.localeCompare(b.label);
  return {
    eventful: eventful.sort((a, b) => rank(a).localeCompare(rank(b)) || byLabel(a, b)),
    quiet: rows.filter((row) => !eventful.includes(row)).sort(byLabel),
  };
}

/** The row of one installation. */
export function rowOf(view: View, id: string): Row {
  const events = view.whole.events.filter((event) => installationsOf(event).includes(id));
  return {
    installation: id,
    label: shortName(view.knowledge, id),
    bars: barsOf(
      view,
      view.whole.tenures.filter((tenure) => tenure.installation === id),
    ),
    attacks: events.filter(isAttack).flatMap((event) => {
      const day = dayOf(event);
      return day && day >= view.span.first ? [{ event: event.id, day, sentence: event.sentence }] : [];
    }),
    planned: events.some((event) => view.whole.plans.some((plan) => plan.event === event.id)),
    announced: announcedOf(view, id),
  };
}

/** The installations where an event was: its role, or the place that it was at. */
export function installationsOf(event: SituationEvent): string[] {
  const named = [...(event.roles.installation ?? []), ...(event.roles.target ?? [])].flatMap((p) => p.entity ?? []);
  return event.place?.entity ? [...named, event.place.entity] : named;
}

function barsOf(view: View, tenures: Tenure[]): Bar[] {
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

function announcedOf(view: View, id: string): Row["announced"] {
  const waiting = view.situation.installations.find((state) => state.installation === id)?.announced ?? [];
  return waiting.flatMap((eventId) => {
    const event = view.events.get(eventId);
    if (!event) return [];
    const from = later(event.when?.from ?? event.known, addDays(view.at.day, 1));
    const to = event.when?.to && event.when.to > from ? event.when.to : addDays(from, OPEN_PLAN_DAYS);
    return [{ event: event.id, from, to, sentence: event.sentence }];
  });
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** The words of a bar for those who do not see it. */
export function barSentence(view: View, row: Row, bar: Bar): string {
  return `${entityName(view.knowledge, row.installation)}: ${bar.holder}${bar.contested ? ", contested" : ""}`;
}
