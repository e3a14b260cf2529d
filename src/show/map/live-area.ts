import { BadRequest } from "../bad-request.ts";
import type { Messages } from "../language/messages.ts";
import type { Area } from "./event-marks.ts";

/** Events nearer to each other than this on the screen are one mark. */
const NEAR_PX = 36;
const TILE_PX = 512;
const FARTHEST_ZOOM = 22;
/** More marks than this nobody can tell apart on a screen. */
const MOST_MARKS = 1000;

/** The area that an address asks for by its corners in degrees and the map's zoom. @throws BadRequest saying how to write them */
export function liveArea(bbox: string | undefined, zoom: string | undefined, { map }: Messages): Area {
  const corners = (bbox ?? "").split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const [west = 0, south = 0, east = 0, north = 0] = corners;
  const isArea = corners.length === 4 && corners.every(Number.isFinite) && west < east && south < north;
  if (!isArea || west < -360 || east > 360) throw new BadRequest(map.notAnArea(bbox ?? ""));
  const level = Number(zoom ?? "0");
  if (zoom?.trim() === "" || !(level >= 0 && level <= FARTHEST_ZOOM)) throw new BadRequest(map.notAZoom(zoom ?? ""));
  // By half zooms, so that a small move of the fingers parts and joins nothing.
  const cell = NEAR_PX / (TILE_PX * 2 ** (Math.floor(level * 2) / 2));
  return { bounds: [west, south, east, north], cell, most: MOST_MARKS };
}
