import { CLAIM_TYPES } from "../../model/claim-types.ts";
import { addDays } from "../../model/day.ts";
import type { SituationEvent } from "../../model/situation.ts";
import type { View } from "../view.ts";
import { type Cluster, clustersIn } from "./clusters.ts";
import { dayNumber } from "./event-columns.ts";
import { type Family, familyOf } from "./families.ts";
import { type Bounds, latAt, lonAt } from "./mercator.ts";
import { markPoint } from "./precision.ts";
import { shownEvents } from "./shown-events.ts";

/** Events this long before the day are drawn strong; older ones pale. */
export const RECENT_DAYS = 30;
/** Longer titles are cut: a name in a report can be of any length. */
const LONGEST_TITLE = 240;

/** One or more events of a family on the map. */
export interface EventMark {
  family: Family;
  /** Where the mark stands. */
  lon: number;
  lat: number;
  /** The middle of the circle within which it was; absent where several places are one mark. */
  circle?: { lon: number; lat: number; radiusKm: number };
  count: number;
  /** The place or installation where it was, where that is known. */
  site?: string;
  /** Whether they are announced and awaited: not done. */
  announced: boolean;
  recent: boolean;
  /** Set where the last of them came after the day since which the reader asks what changed. */
  fresh: boolean;
  title: string;
  /** The event, or the register of them. */
  href: string;
}

/** A part of the map to mark, and how close together marks may be (parts of the world's width). */
export interface Area {
  bounds: Bounds;
  cell: number;
  most: number;
}

/** The marks of the events in an area up to the view's day. */
export function eventMarks(view: View, area: Area): EventMark[] {
  const { columns, mask } = shownEvents(view);
  const days = { from: dayNumber(view.theatre.firstDay), to: dayNumber(view.at.day) };
  const recentFrom = dayNumber(addDays(view.at.day, -RECENT_DAYS));
  const freshAfter = view.since ? dayNumber(view.since) : Number.POSITIVE_INFINITY;
  return clustersIn(columns, { ...area, ...days, ...(mask && { mask }) }).map((cluster) => {
    const on = columns.day[cluster.latest] ?? 0;
    const mark = markOf(view, cluster, columns.events[cluster.latest], TELLING);
    return { ...mark, announced: false, recent: on >= recentFrom, fresh: on > freshAfter };
  });
}

/** How many events up to the day have no place that is exact enough for a mark. */
export function unplacedEvents(view: View): number {
  const { columns, unplacedMask } = shownEvents(view);
  const [from, to] = [dayNumber(view.theatre.firstDay), dayNumber(view.at.day)];
  let count = 0;
  columns.unplaced.day.forEach((day, i) => {
    if (day >= from && day <= to && unplacedMask?.[i] !== 0) count += 1;
  });
  return count;
}

/** How a mark's events are told: the words for one, and for several with the day of the last of them. */
export interface Telling {
  one(view: View, event: SituationEvent): string;
  last(view: View, event: SituationEvent): string;
  atOnePlace(view: View, place: string, what: string, last: string): string;
  closeTogether(view: View, what: string, last: string): string;
}

const TELLING: Telling = {
  one: (_, { sentence }) => sentence,
  last: ({ t, words }, { when }) => (when ? words.days(when) : t.common.noDate),
  atOnePlace: ({ t }, place, what, last) => t.map.atOnePlace(place, what, last),
  closeTogether: ({ t }, what, last) => t.map.closeTogether(what, last),
};

/** Where a cluster's mark stands, what it says and where it leads. @param event the latest of them */
export function markOf(
  view: View,
  { family, x, y, count, onePlace, radiusKm }: Cluster,
  event: SituationEvent | undefined,
  telling: Telling,
) {
  const place = onePlace ? event?.place : undefined;
  const circle = { lon: place?.lon ?? lonAt(x), lat: place?.lat ?? latAt(y), radiusKm };
  const site = place?.entity;
  const what = view.t.map.counted[family](count);
  const last = event ? telling.last(view, event) : view.t.common.noDate;
  const several = place ? telling.atOnePlace(view, place.name, what, last) : telling.closeTogether(view, what, last);
  return {
    family,
    ...(place ? markPoint(circle) : { lon: circle.lon, lat: circle.lat }),
    ...(place && { circle }),
    count,
    ...(site && { site }),
    title: cut(count === 1 && event ? telling.one(view, event) : several),
    href: count === 1 && event ? view.href(`/events/${event.id}`) : registerHref(view, family, site),
  };
}

/** The register of a family's events, at one place where that is known; the reader's filter goes on holding. */
function registerHref(view: View, family: Family, site: string | undefined): string {
  const types = CLAIM_TYPES.filter((type) => familyOf(type) === family && view.filter.types?.has(type) !== false);
  return view.asking("/events", { type: types.join(","), ...(site && { place: site }) });
}

function cut(text: string): string {
  return text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE)} …` : text;
}
