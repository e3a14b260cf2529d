import type { Polygon, Ring } from "../borders.ts";

const KM_PER_DEGREE = 111.2;

/** Kilometres from the point to the nearest land, on a plane round the point: good to a per cent near the border. */
export function kmOutside(lat: number, lon: number, land: Polygon[]): number {
  const plane = (ring: Ring) => ring.map(([x = 0, y = 0]) => onPlane(lat, lon, x, y));
  const polygons = land.map((polygon) => polygon.map(plane));
  if (polygons.some(holdsOrigin)) return 0;
  return Math.min(...polygons.flat().map(kmToRing));
}

function holdsOrigin(rings: [number, number][][]): boolean {
  return rings.reduce((sum, ring) => sum + crossingsOfRay(ring), 0) % 2 === 1;
}

function onPlane(lat: number, lon: number, x: number, y: number): [number, number] {
  const east = ((x - lon + 540) % 360) - 180;
  return [east * KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180), (y - lat) * KM_PER_DEGREE];
}

/** How often a ray from the origin eastwards crosses the ring: odd inside it. */
function crossingsOfRay(ring: [number, number][]): number {
  let crossings = 0;
  let [x1, y1] = ring[0] ?? [0, 0];
  for (const [x2, y2] of ring) {
    if (y1 > 0 !== y2 > 0 && x1 + (y1 / (y1 - y2)) * (x2 - x1) > 0) crossings++;
    [x1, y1] = [x2, y2];
  }
  return crossings;
}

function kmToRing(ring: [number, number][]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const [[x1, y1], [x2, y2]] of segments(ring)) {
    const [dx, dy] = [x2 - x1, y2 - y1];
    const along = Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, Math.hypot(x1 + along * dx, y1 + along * dy));
  }
  return nearest;
}

function segments(ring: [number, number][]): [[number, number], [number, number]][] {
  return ring.slice(1).map((end, i) => [ring[i] ?? end, end]);
}
