import { open } from "node:fs/promises";

/** The user's own tiles under the marks: a PMTiles file of this machine, one of another host, or tiles by address. */
export type Tiles =
  | { kind: "file"; path: string }
  | { kind: "pmtiles"; address: string }
  | { kind: "raster" | "vector"; address: string };

/** What the live map needs to know of them. */
export interface LiveTiles {
  kind: "pmtiles" | "raster" | "vector";
  address: string;
}

/** Where the desk itself gives a file of tiles. */
export const TILES_PATH = "/tiles.pmtiles";

/** A setting that names no tiles; the message says what it may be. */
export class NoTiles extends Error {}

const FIRST_BYTES = "PMTiles";
const MAY_BE =
  "give the path of a .pmtiles file, the address of one, or an address of tiles with {z}, {x} and {y}, such as https://tiles.example.org/{z}/{x}/{y}.png";

/** The tiles that a setting names: a path, an address of a PMTiles file, or an address with {z}/{x}/{y}. @throws NoTiles */
export async function tilesOf(setting: string): Promise<Tiles> {
  if (!/^https?:/i.test(setting)) return fileOf(setting);
  if (!URL.canParse(setting)) throw new NoTiles(`it is no address: ${MAY_BE}`);
  const { pathname } = new URL(setting);
  if (["z", "x", "y"].every((part) => setting.includes(`{${part}}`))) {
    return { kind: /\.(pbf|mvt)$/i.test(pathname) ? "vector" : "raster", address: setting };
  }
  if (/\.pmtiles$/i.test(pathname)) return { kind: "pmtiles", address: setting };
  throw new NoTiles(`no tiles can be had there: ${MAY_BE}`);
}

async function fileOf(path: string): Promise<Tiles> {
  const file = await open(path).catch(() => {
    throw new NoTiles(`no file can be read there: ${MAY_BE}`);
  });
  try {
    const { buffer } = await file.read(Buffer.alloc(FIRST_BYTES.length), 0, FIRST_BYTES.length, 0);
    if (buffer.toString("latin1") !== FIRST_BYTES)
      throw new NoTiles(`the file is not in the PMTiles format: ${MAY_BE}`);
    return { kind: "file", path };
  } finally {
    await file.close();
  }
}

/** How the browser comes to the tiles. */
export function liveTiles(tiles: Tiles): LiveTiles {
  return tiles.kind === "file" ? { kind: "pmtiles", address: TILES_PATH } : tiles;
}

/** The one host that pages may ask beside the desk; none where the tiles are the desk's own. */
export function tilesHost(tiles: Tiles | undefined): string | undefined {
  if (!tiles || tiles.kind === "file") return undefined;
  return new URL(tiles.address.replaceAll(/[{}]/g, "")).origin;
}
