/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

const FARTHEST_LAT = 85.051129;

/** The square of the world in Mercator: x from 0 at 180° W to 1, y from 0 in the north to 1. */
export function worldX(lon: number): number {
  return (lon + 180) / 360;
}

export function worldY(lat: number): number {
  const sin = Math.sin((Math.max(-FARTHEST_LAT, Math.min(FARTHEST_LAT, lat)) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
}

export function lonAt(x: number): number {
  return x * 360 - 180;
}

export function latAt(y: number): number {
  return (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
}
