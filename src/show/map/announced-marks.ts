import type { View } from "../view.ts";
import { announcedEvents, awaitedOn } from "./announced-events.ts";
import { clustersIn } from "./clusters.ts";
import { dayNumber } from "./event-columns.ts";
import { type Area, type EventMark, markOf, type Telling } from "./event-marks.ts";

/** So much of the room for marks is for what is announced. */
const SHARE = 1 / 4;

/** The marks of what is announced by the view's day and still awaited on it, in an area. */
export function announcedMarks(view: View, area: Area): EventMark[] {
  const { columns } = announcedEvents(view);
  if (columns.events.length === 0) return [];
  const awaited = awaitedOn(view);
  const mask = Uint8Array.from(columns.events, ({ id }) => (awaited.has(id) ? 1 : 0));
  const days = { from: Number.NEGATIVE_INFINITY, to: dayNumber(view.at.day) };
  const freshAfter = view.since ? dayNumber(view.since) : Number.POSITIVE_INFINITY;
  return clustersIn(columns, { ...area, ...days, most: Math.floor(area.most * SHARE), mask }).map((cluster) => ({
    ...markOf(view, cluster, columns.events[cluster.latest], TELLING),
    announced: true,
    recent: true,
    fresh: (columns.day[cluster.latest] ?? 0) > freshAfter,
  }));
}

/** How many of what is announced and awaited have no place that is exact enough for a mark. */
export function unplacedAnnounced(view: View): number {
  const awaited = awaitedOn(view);
  const { events } = announcedEvents(view).columns.unplaced;
  return events.filter(({ id, known }) => known <= view.at.day && awaited.has(id)).length;
}

const TELLING: Telling = {
  one: ({ t, words }, { sentence, known }) => t.map.announcedOnce(sentence, words.fullDay(known)),
  last: ({ words }, { known }) => words.fullDay(known),
  atOnePlace: ({ t }, place, what, last) => t.map.announcedAtOnePlace(place, what, last),
  closeTogether: ({ t }, what, last) => t.map.announcedCloseTogether(what, last),
};
