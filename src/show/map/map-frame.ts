import { type Basemap, HEIGHT, WIDTH } from "./basemap.ts";
import type { Area } from "./event-marks.ts";
import type { Box } from "./label-placement.ts";

/** Where labels may stand. */
export const FRAME: Box = { x: 4, y: 4, width: WIDTH - 8, height: HEIGHT - 8 };

/** The two sizes that names and diamonds are set in, in the drawing's units: a phone shows the drawing at less than half its size. */
export const MARK_SIZES = [
  { name: "wide", text: 12.5, country: 13, diamond: 6.5, dot: 3, towns: 16 },
  { name: "narrow", text: 25, country: 20, diamond: 12, dot: 6, towns: 3 },
] as const;
export type MarkSize = (typeof MARK_SIZES)[number];

/** Events nearer to each other than this are one mark in the drawing. */
const NEAR = 6;
/** More marks would hide the land, and make the page heavy. */
const MOST_MARKS = 120;

/** What the drawing shows of the world. */
export function drawnArea({ projection }: Basemap): Area {
  const [west = 0, north = 0] = projection.invert?.([0, 0]) ?? [];
  const [east = 0, south = 0] = projection.invert?.([WIDTH, HEIGHT]) ?? [];
  const worldWidth = 2 * Math.PI * projection.scale();
  return { bounds: [west, south, east, north], cell: NEAR / worldWidth, most: MOST_MARKS };
}
