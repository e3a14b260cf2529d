import { mkdtemp, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Tiles } from "../src/show/map/tiles.ts";
import { openBrowser, serveFixture } from "./desk.ts";
import { tinyArchive, tinyPicture } from "./tiny-tiles.ts";

const PATIENCE_MS = 120_000;
/** Places in the desert that no mark of the fixture is near to: one in Syria, west of the shore of the tiles, and two in Iraq. */
const WEST = { lon: 39.6, lat: 34.6 };
const EAST = { lon: 43.6, lat: 31.3 };
const TOWN = { lon: 42.4, lat: 31.9, name: "Wellstead", ar: "بئر السهل" };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, PATIENCE_MS);
afterAll(() => browser?.close());

interface Seen {
  page: Page;
  /** Addresses asked of any host but the desk's. */
  elsewhere: string[];
  ranges: number[];
  errors: string[];
}

/** Opens a desk's live map with tiles of the user's own, looks at it, and closes both. */
async function withTiles(tiles: Tiles, look: (seen: Seen, go: (query: string) => Promise<void>) => Promise<void>) {
  const { server, address } = await serveFixture({}, tiles);
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, reducedMotion: "reduce" });
  const seen: Seen = { page, elsewhere: [], ranges: [], errors: [] };
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url())) seen.elsewhere.push(request.url());
  });
  page.on("response", (response) => {
    if (response.url().endsWith(".pmtiles")) seen.ranges.push(response.status());
  });
  page.on("console", (message) => message.type() === "error" && seen.errors.push(message.text()));
  await page.addInitScript(KEEP_PIXELS);
  await look(seen, async (query) => {
    await page.goto(`${address}/${query}`, { waitUntil: "networkidle" });
    await page.locator(".map-live").click();
    await page.locator(".map-frame.is-live").waitFor({ timeout: PATIENCE_MS });
  });
  await page.close();
  server.close();
}

/** Run before the page's scripts: what the live map has drawn can be read from it. */
const KEEP_PIXELS = `
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (kind, options) {
    return getContext.call(this, kind, { ...options, preserveDrawingBuffer: true });
  };
`;

/** A piece of the live map as an image, around a point of the earth or beside it, as wide and high as is said. */
function pieceAt(page: Page, { lon, lat }: { lon: number; lat: number }, width = 1, height = 1): Promise<string> {
  return page.evaluate(`(() => {
    const { lon, lat, scale } = document.querySelector(".map-frame").dataset;
    const canvas = document.querySelector(".live canvas");
    const north = (degrees) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360));
    const x = canvas.width * (0.5 + scale * ((${lon} - lon) * Math.PI) / 180);
    const y = canvas.height / 2 - canvas.width * scale * (north(${lat}) - north(lat));
    const piece = Object.assign(document.createElement("canvas"), { width: ${width}, height: ${height} });
    const pen = piece.getContext("2d");
    pen.drawImage(canvas, x - ${width} / 2, y - ${height} / 2, ${width}, ${height}, 0, 0, ${width}, ${height});
    return ${width} > 1 ? piece.toDataURL() : [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3).join(" ");
  })()`);
}

/** A colour of the page as red, green and blue. */
const colour = (page: Page, name: string) =>
  page.evaluate(`(() => {
    const pen = document.createElement("canvas").getContext("2d");
    pen.fillStyle = getComputedStyle(document.documentElement).getPropertyValue("--${name}").trim();
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3).join(" ");
  })()`) as Promise<string>;

describe("the live map with tiles of the user's own", { timeout: 2 * PATIENCE_MS }, () => {
  it("draws a PMTiles file in the page's colours, with names in its language, from the desk alone", async () => {
    const path = join(await mkdtemp(join(tmpdir(), "situ-tiles-")), "tiny.pmtiles");
    await writeFile(path, tinyArchive(40, TOWN));
    await withTiles({ kind: "file", path }, async ({ page, elsewhere, ranges, errors }, go) => {
      await go("?day=2020-03-29");
      expect(await pieceAt(page, WEST)).toBe(await colour(page, "sea"));
      expect(await pieceAt(page, EAST)).toBe(await colour(page, "land"));
      const english = await pieceAt(page, TOWN, 120, 30);
      await go("?day=2020-03-29&lang=ar");
      const arabic = await pieceAt(page, TOWN, 120, 30);
      expect(arabic).not.toBe(english);
      const bare = await pieceAt(page, EAST, 120, 30);
      expect([english, arabic]).not.toContain(bare);
      expect(ranges.length).toBeGreaterThan(1);
      expect(new Set(ranges)).toEqual(new Set([206]));
      expect([elsewhere, errors]).toEqual([[], []]);
    });
  });

  it("draws images by address, and asks their host alone", async () => {
    const asked: string[] = [];
    const images: Server = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.writeHead(200, { "Content-Type": "image/png", "Access-Control-Allow-Origin": "*" });
      response.end(tinyPicture(255, 0, 255));
    });
    await new Promise<void>((resolve) => images.listen(0, "127.0.0.1", resolve));
    const host = `http://127.0.0.1:${(images.address() as AddressInfo).port}`;
    await withTiles({ kind: "raster", address: `${host}/{z}/{x}/{y}.png` }, async (seen, go) => {
      await go("?day=2020-03-29");
      const [red = 0, green = 255, blue = 0] = (await pieceAt(seen.page, WEST)).split(" ").map(Number);
      expect(red).toBeGreaterThan(220);
      expect(green).toBeLessThan(60);
      expect(blue).toBeGreaterThan(220);
      expect(asked.every((path) => /^\/\d+\/\d+\/\d+\.png$/.test(path))).toBe(true);
      expect(seen.elsewhere.length).toBeGreaterThan(0);
      expect(seen.elsewhere.filter((url) => !url.startsWith(`${host}/`))).toEqual([]);
      expect(seen.errors).toEqual([]);
    });
    images.close();
  });
});
