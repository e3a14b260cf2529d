import type { Map as LiveMap } from "maplibre-gl";
import { momentQuery, shownMoment } from "../instrument/day-parts.ts";
import type { Land } from "./map-style.ts";

const KM_PER_RADIAN = 6371;
/** Pixels of the world's width at zoom 0. */
const WORLD_PX = 512;
/** Marks just outside the view are fetched with it, for the names that reach into it. */
const BESIDE = 0.1;

/** The land, in the page's language and boundaries. */
export function fetchLand(): Promise<Land> {
  return fetchJson(`/map/land${momentQuery(shownMoment())}`);
}

let newestDay = 0;

/** The installations on the day; undefined when the page shows another day meanwhile. */
export async function fetchInstallations(): Promise<GeoJSON.FeatureCollection | undefined> {
  newestDay += 1;
  const own = newestDay;
  const installations = await fetchJson<GeoJSON.FeatureCollection>(`/map/marks${momentQuery(shownMoment())}`);
  return own === newestDay ? installations : undefined;
}

let newestView = 0;

/** The events of what the map shows, and the circles within which they were; undefined when the map has moved on meanwhile. */
export async function fetchEvents(map: LiveMap) {
  newestView += 1;
  const own = newestView;
  const events = await fetchJson<GeoJSON.FeatureCollection<GeoJSON.Point>>(
    `/map/events${momentQuery(shownMoment())}&${areaQuery(map, BESIDE)}`,
  );
  return own === newestView ? { events, circles: circlesOf(events) } : undefined;
}

/** The part of the world that the map shows, and a share of its size more on each side, as the desk is asked for it. */
export function areaQuery(map: LiveMap, beside = 0): string {
  const bounds = map.getBounds();
  const [west, south, east, north] = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  const [dx, dy] = [(east - west) * beside, (north - south) * beside];
  const corners = [west - dx, south - dy, east + dx, north + dy].map((degrees) => degrees.toFixed(4));
  return `bbox=${corners.join(",")}&zoom=${map.getZoom().toFixed(1)}`;
}

/** Circles with their radius in pixels at zoom 0, in Mercator, which stretches it by 1 / cos latitude. */
function circlesOf({ features }: GeoJSON.FeatureCollection<GeoJSON.Point>): GeoJSON.FeatureCollection {
  return {
    type: "FeatureCollection",
    features: features.flatMap(({ properties }) => {
      const circle = properties?.circle as { lon: number; lat: number; radiusKm: number } | undefined;
      if (!circle) return [];
      const radians = circle.radiusKm / KM_PER_RADIAN / Math.cos((circle.lat * Math.PI) / 180);
      const reach = (radians / (2 * Math.PI)) * WORLD_PX;
      const geometry = { type: "Point" as const, coordinates: [circle.lon, circle.lat] };
      return [{ type: "Feature" as const, geometry, properties: { ...properties, circle: undefined, reach } }];
    }),
  };
}

async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json() as Promise<T>;
}
