import type { GeoProjection } from "d3-geo";
import { HEIGHT, WIDTH } from "./basemap.ts";
import type { Box } from "./label-placement.ts";
import { drawnRadius, type RoughPoint } from "./precision.ts";

/** Sides of a locator, about pixels. */
export const LOCATOR_WIDTH = 300;
const ASPECT = 2 / 3;
/** Never nearer than this, in units of the map: a reader must know the country around. */
const NEAREST = 150;
/** How much nearer the window of one point is than that of all. */
const NEARER = 1.6;

/** The part of the map that shows these points with their circles and what lies around; undefined where none is on the map. */
export function windowAround(points: RoughPoint[], projection: GeoProjection): Box | undefined {
  const circles = points.flatMap((point) => {
    const [x, y] = projection([point.lon, point.lat]) ?? [-1, -1];
    return x > 0 && y > 0 && x < WIDTH && y < HEIGHT ? [{ x, y, r: drawnRadius(point, projection) }] : [];
  });
  if (circles.length === 0) return undefined;
  const left = Math.min(...circles.map(({ x, r }) => x - r));
  const right = Math.max(...circles.map(({ x, r }) => x + r));
  const top = Math.min(...circles.map(({ y, r }) => y - r));
  const bottom = Math.max(...circles.map(({ y, r }) => y + r));
  const width = Math.max(NEAREST, (right - left) * 1.3, ((bottom - top) * 1.3) / ASPECT);
  return boxAround((left + right) / 2, (top + bottom) / 2, width);
}

/** The part of the map that shows one point nearer than the window of all. */
export function windowOn(point: RoughPoint, all: Box, projection: GeoProjection): Box {
  const around = windowAround([point], projection);
  if (!around) return all;
  const width = Math.min(all.width, Math.max(around.width, all.width / NEARER));
  return boxAround(around.x + around.width / 2, around.y + around.height / 2, width);
}

/** A box of the locator's shape around a point, moved into the map where it would reach over its edge. */
function boxAround(x: number, y: number, wanted: number): Box {
  const width = Math.min(wanted, WIDTH);
  const height = width * ASPECT;
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value));
  return { x: clamp(x - width / 2, WIDTH - width), y: clamp(y - height / 2, HEIGHT - height), width, height };
}

/** A box as the `viewBox` of an SVG. */
export function viewBox({ x, y, width, height }: Box): string {
  return [x, y, width, height].map((value) => value.toFixed(1)).join(" ");
}
