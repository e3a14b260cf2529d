import { open } from "node:fs/promises";
import type { Hono } from "hono";
import { TILES_PATH, type Tiles } from "./tiles.ts";

/** More than this is never asked for at once: a directory of PMTiles has at most 16 KB, a tile a few hundred. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Gives the user's own file of tiles in the ranges that are asked for (RFC 9110), each read from the disk when it is. */
export function tilesRoute(app: Hono, tiles: Tiles | undefined): void {
  if (tiles?.kind !== "file") return;
  app.get(TILES_PATH, async (c) => {
    const file = await open(tiles.path);
    try {
      const { size, mtimeMs } = await file.stat();
      const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(c.req.header("Range") ?? "") ?? [];
      const start = Number(first ?? Number.NaN);
      const end = Math.min(last ? Number(last) : size - 1, size - 1, start + MOST_BYTES - 1);
      if (!(start <= end)) return c.body(null, 416, { "Content-Range": `bytes */${size}` });
      const { buffer } = await file.read(Buffer.alloc(end - start + 1), 0, end - start + 1, start);
      return c.body(new Uint8Array(buffer), 206, {
        "Content-Type": "application/vnd.pmtiles",
        "Content-Range": `bytes ${start}-${end}/${size}`,
        "Accept-Ranges": "bytes",
        ETag: `"${size}-${Math.round(mtimeMs)}"`,
        "Cache-Control": "no-cache",
      });
    } finally {
      await file.close();
    }
  });
}
