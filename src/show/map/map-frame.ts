import { HEIGHT, WIDTH } from "./basemap.ts";
import type { Box } from "./label-placement.ts";

/** Where labels may stand. */
export const FRAME: Box = { x: 4, y: 4, width: WIDTH - 8, height: HEIGHT - 8 };

/** The two sizes that the marks are set in, in the drawing's units: a phone shows the drawing at less than half its size. */
export const MARK_SIZES = [
  { name: "wide", text: 12.5, country: 13, diamond: 6.5, dot: 3, towns: 16 },
  { name: "narrow", text: 25, country: 20, diamond: 12, dot: 6, towns: 3 },
] as const;
export type MarkSize = (typeof MARK_SIZES)[number];
