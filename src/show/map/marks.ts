import type { Day, Interval } from "../../model/day.ts";
import type { InstallationState } from "../../model/situation.ts";
import { entityName, shortName, sideNumber } from "../language/names.ts";
import type { View } from "../view.ts";
import { announcedMarks } from "./announced-marks.ts";
import { type Area, type EventMark, eventMarks, unplacedEvents } from "./event-marks.ts";

export interface InstallationMark {
  id: string;
  label: string;
  /** What the map says beside the name: "29 Mar", "announced". */
  note?: string;
  lon: number;
  lat: number;
  /** Picks colour and pattern; 0 for a holder of no side. */
  side: number;
  announced: boolean;
  contested: boolean;
  /** Who holds it since when, for those who do not see the map: "Iraqi army since 29 March 2020". */
  words: string;
  /** The same with the full name. */
  sentence: string;
  changed?: Day;
  /** Set where its holder came after the day since which the reader asks what changed. */
  fresh: boolean;
}

/** An event mark among the others. */
export type PlacedEvent = EventMark & {
  /** Whether another mark has the same point, so that this one stands beside it. */
  beside: boolean;
};

export interface Marks {
  installations: InstallationMark[];
  /** What happened, and what is announced. */
  events: PlacedEvent[];
  /** Events whose place is known too roughly to draw. */
  unplaced: number;
}

/** Orders what matters on the map: what changed last, what is announced, what was attacked of late, then the rest by name. */
export function byImportance({ events }: { events: readonly EventMark[] }) {
  const attacked = new Set(
    events
      .filter(({ family, recent, announced }) => family === "attack" && recent && !announced)
      .map(({ site }) => site),
  );
  return (a: InstallationMark, b: InstallationMark): number =>
    (b.changed ?? "").localeCompare(a.changed ?? "") ||
    Number(b.announced) - Number(a.announced) ||
    Number(attacked.has(b.id)) - Number(attacked.has(a.id)) ||
    a.label.localeCompare(b.label);
}

/** What the map shows on the day in an area: installations by holder, announced changes, events up to the day. */
export function marksOf(view: View, area: Area): Marks {
  const [west, south, east, north] = area.bounds;
  const installations = installationMarks(view).filter(
    ({ lon, lat }) => lon >= west && lon <= east && lat >= south && lat <= north,
  );
  return {
    installations,
    events: besideOthers([...eventMarks(view, area), ...announcedMarks(view, area)], installations),
    unplaced: unplacedEvents(view),
  };
}

function besideOthers(events: EventMark[], installations: InstallationMark[]): PlacedEvent[] {
  const marked = new Map<string, number>();
  const spot = ({ lon, lat }: { lon: number; lat: number }) => `${lon} ${lat}`;
  for (const mark of [...installations, ...events]) marked.set(spot(mark), (marked.get(spot(mark)) ?? 0) + 1);
  return events.map((mark) => ({ ...mark, beside: (marked.get(spot(mark)) ?? 0) > 1 }));
}

/** Every installation that somebody holds, or that is to change hands, on the day. */
export function installationMarks(view: View): InstallationMark[] {
  return view.situation.installations.flatMap((state) => installationMark(view, state) ?? []);
}

function installationMark(view: View, state: InstallationState): InstallationMark | undefined {
  const { knowledge, theatre, t, words } = view;
  const id = state.installation;
  const point = knowledge.point(id);
  const announced = state.announced.length > 0;
  if (!point || !(state.holder || announced)) return undefined;
  const changed = changeDay(state.since, theatre.firstDay);
  const fresh = view.since !== undefined && changed !== undefined && changed > view.since;
  const note = announced ? t.map.announced : changed && words.shortDay(changed);
  const told = t.map.holding({
    holder: state.holder?.name ?? t.map.holderNotKnown,
    ...(changed && state.since && { since: words.days(state.since) }),
    announced,
    contested: state.contested,
    ...(fresh && view.since && { newSince: words.fullDay(view.since) }),
  });
  return {
    id,
    label: shortName(knowledge, id),
    ...(note && { note }),
    lon: point.lon,
    lat: point.lat,
    side: sideNumber(view, state.side),
    announced,
    contested: state.contested,
    words: told,
    sentence: `${entityName(knowledge, id)}: ${told}`,
    ...(changed && { changed }),
    fresh,
  };
}

/** The day on which the holder came, where that was after the theatre's beginning. */
function changeDay(since: Interval | undefined, firstDay: Day): Day | undefined {
  const from = since?.from ?? since?.to;
  return from && from > firstDay ? from : undefined;
}
