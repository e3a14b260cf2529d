import type { GeoProjection } from "d3-geo";

const KM_PER_RADIAN = 6371;
const KM_PER_DEGREE = 111.195;

/** A place less exact than this, a country or a large governorate, is no place on the map. */
export const ROUGHEST_KM = 75;
/** A place less exact than this is shown by its circle alone: the mark stands on the circle's rim, not at its middle. */
const ROUGH_KM = 20;

/** A place as far as it is known: somewhere within so many kilometres of a point. */
export interface RoughPoint {
  lat: number;
  lon: number;
  radiusKm: number;
}

/** Kilometres around a point in the units of a Mercator drawing, which stretches them by 1 / cos latitude. */
export function drawnRadius({ lat, radiusKm }: RoughPoint, projection: GeoProjection): number {
  return ((radiusKm / KM_PER_RADIAN) * projection.scale()) / Math.cos((lat * Math.PI) / 180);
}

/** Where the mark of a place stands: at its point, or on the northern rim of the circle when the point would be a false one. */
export function markPoint({ lat, lon, radiusKm }: RoughPoint): { lat: number; lon: number } {
  return radiusKm > ROUGH_KM ? { lat: lat + radiusKm / KM_PER_DEGREE, lon } : { lat, lon };
}
