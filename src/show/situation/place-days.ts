import { announcedEvents } from "../map/announced-events.ts";
import { type Basemap, HEIGHT, WIDTH } from "../map/basemap.ts";
import { dayNumber } from "../map/event-columns.ts";
import { FAMILIES, type Family } from "../map/families.ts";
import { glyphLook } from "../map/glyph.tsx";
import { markPoint, type RoughPoint } from "../map/precision.ts";
import { shownEvents } from "../map/shown-events.ts";
import type { View } from "../view.ts";
import { awaitedFor } from "./awaited.ts";
import type { AwaitedDays, PlaceDays, PlaceMark } from "./day-states.ts";

/** So many places are drawn at once: those with the most events. */
const MOST_PLACES = 300;

/** Where events were, and on which days. */
export function placeDays(view: View, basemap: Basemap): PlaceDays[] {
  const places = new Map<string, PlaceDays>();
  const { columns, mask } = shownEvents(view);
  const first = dayNumber(view.span.first);
  columns.events.forEach(({ place }, i) => {
    const day = (columns.day[i] ?? 0) - first;
    const family = FAMILIES[columns.family[i] ?? 0];
    if (!place || !family || day < 0 || mask?.[i] === 0) return;
    const key = `${place.lat} ${place.lon} ${family}`;
    const kept = places.get(key) ?? { ...markAt(place, family, false, basemap), days: [] };
    places.set(key, kept);
    kept.days.push(day);
  });
  const seen = [...places.values()].filter(isSeen);
  for (const { days } of seen) days.sort((a, b) => a - b);
  return seen.sort((a, b) => b.days.length - a.days.length).slice(0, MOST_PLACES);
}

/** Where something is announced, and while it is awaited. */
export function awaitedDays(view: View, basemap: Basemap): AwaitedDays[] {
  const places = new Map<string, AwaitedDays>();
  const { columns } = announcedEvents(view);
  const first = dayNumber(view.span.first);
  columns.events.forEach(({ id, place }, i) => {
    const family = FAMILIES[columns.family[i] ?? 0];
    const plan = view.index.planOf(id);
    if (!place || !family || !plan) return;
    const key = `${place.lat} ${place.lon} ${family}`;
    const kept = places.get(key) ?? { ...markAt(place, family, true, basemap), spans: [] };
    places.set(key, kept);
    const { from, to } = awaitedFor(view, plan);
    kept.spans.push([dayNumber(from) - first, dayNumber(to) - first]);
  });
  return [...places.values()].filter(isSeen).slice(0, MOST_PLACES);
}

function markAt(place: RoughPoint, family: Family, announced: boolean, basemap: Basemap): PlaceMark {
  return { ...drawnPoint(markPoint(place), basemap), family, look: glyphLook({ family, announced }) };
}

/** Where a point stands, in the drawing and on the earth (to ten metres). */
export function drawnPoint({ lon, lat }: { lon: number; lat: number }, { projection }: Basemap) {
  const [x, y] = projection([lon, lat]) ?? [-1, -1];
  const rounded = (value: number, parts: number) => Math.round(value * parts) / parts;
  return { x: rounded(x, 10), y: rounded(y, 10), lon: rounded(lon, 10_000), lat: rounded(lat, 10_000) };
}

/** Whether a point is within the drawing. */
export function isSeen({ x, y }: { x: number; y: number }): boolean {
  return x > 0 && y > 0 && x < WIDTH && y < HEIGHT;
}
