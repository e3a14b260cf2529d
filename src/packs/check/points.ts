import type { Entity } from "../../model/pack.ts";
import { type Checked, containers } from "./checked.ts";
import { kmOutside } from "./km-outside.ts";
import { error, note, type Problem } from "./problem.ts";

/** How far outside the drawn border a point may lie: the map is coarse, and islands are missing from it. */
const BORDER_TOLERANCE_KM = 15;

/** First-level areas are drawn more coarsely still, some far too small: outside by less than this is worth a look and no more. */
const AREA_TOLERANCE_KM = 10;
const FAR_OUTSIDE_AREA_KM = 60;

interface Point {
  lat: number;
  lon: number;
}

/** A point has both its coordinates. */
export function halfPoints({ entries }: Checked): Problem[] {
  return entries
    .filter(({ entity: { lat, lon } }) => (lat === undefined) !== (lon === undefined))
    .map(({ pack, entity }) => error(pack, "has only one of lat and lon: give both or none", entity.id));
}

/** A point lies in its state. */
export function pointsOutsideState({ entries, byId, borders }: Checked): Problem[] {
  return entries.flatMap(({ pack, entity }) => {
    const point = pointOf(entity);
    const state = containers(entity, byId).find(({ kind }) => kind === "state")?.id;
    const land = state && borders.get(state);
    if (!point || !land) return [];
    const away = kmOutside(point.lat, point.lon, land);
    const allowed = Math.max(entity.radiusKm ?? 0, BORDER_TOLERANCE_KM);
    return away <= allowed ? [] : [error(pack, outside(point, away, state), entity.id)];
  });
}

/** A point lies in its governorate, as far as that is drawn well enough to tell. */
export function pointsOutsideArea({ entries, byId, areas }: Checked): Problem[] {
  return entries.flatMap(({ pack, entity }) => {
    const point = pointOf(entity);
    const area = containers(entity, byId).find(({ id }) => areas.has(id))?.id;
    const land = area && areas.get(area);
    if (!point || !land) return [];
    const away = kmOutside(point.lat, point.lon, land);
    const beyond = away - (entity.radiusKm ?? 0);
    if (beyond <= AREA_TOLERANCE_KM) return [];
    if (beyond > FAR_OUTSIDE_AREA_KM) return [error(pack, outside(point, away, area), entity.id)];
    return [note(pack, `${outside(point, away, area)}, unless that is drawn too small`, entity.id)];
  });
}

function pointOf({ lat, lon }: Entity): Point | undefined {
  return lat === undefined || lon === undefined ? undefined : { lat, lon };
}

function outside({ lat, lon }: Point, km: number, land: string): string {
  return `its point ${lat}, ${lon} is ${Math.round(km)} km outside ${land}: correct the point or what it lies in`;
}
