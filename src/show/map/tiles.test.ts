import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createApp } from "../app.tsx";
import { fixtureAssets, fixtureDesk } from "../fixture.ts";
import { type Tiles, tilesOf } from "./tiles.ts";

const folder = mkdtempSync(join(tmpdir(), "situ-tiles-"));
const file = join(folder, "iraq.pmtiles");
writeFileSync(file, `PMTiles${"0123456789".repeat(100)}`);

const appWith = (tiles?: Tiles) => createApp(fixtureDesk(), fixtureAssets, tiles ? { tiles } : {});
const policyOf = async (tiles?: Tiles) =>
  (await appWith(tiles).request("/sources")).headers.get("content-security-policy") ?? "";

describe("a setting of tiles", () => {
  it.each([
    ["https://tiles.example.org/{z}/{x}/{y}.png", "raster"],
    ["https://tiles.example.org/{z}/{x}/{y}.pbf?key=1", "vector"],
    ["https://maps.example.org/iraq.pmtiles", "pmtiles"],
    [file, "file"],
  ])("names them by a file or an address: %s", async (setting, kind) => {
    expect((await tilesOf(setting)).kind).toBe(kind);
  });

  it.each([
    ["https://tiles.example.org/map", /no tiles can be had there/],
    [join(folder, "none.pmtiles"), /no file can be read there/],
    [import.meta.filename, /not in the PMTiles format/],
  ])("that names none says what it may be: %s", async (setting, told) => {
    await expect(tilesOf(setting)).rejects.toThrow(told);
  });
});

describe("what pages may ask", () => {
  it("is the desk alone while no setting names another host", async () => {
    expect(await policyOf()).not.toMatch(/https?:/);
    expect(await policyOf({ kind: "file", path: file })).not.toMatch(/https?:/);
  });

  it("is the one host of the tiles beside the desk", async () => {
    const policy = await policyOf({ kind: "raster", address: "https://tiles.example.org/{z}/{x}/{y}.png" });
    expect(policy.match(/https?:\S+?(?=[ ;]|$)/g)).toEqual(["https://tiles.example.org", "https://tiles.example.org"]);
  });
});

describe("a file of tiles", () => {
  const app = appWith({ kind: "file", path: file });
  const range = (bytes: string) =>
    app.request("/tiles.pmtiles", { headers: { Range: bytes, "Accept-Encoding": "gzip" } });

  it("is given in the ranges asked for, as it is", async () => {
    const response = await range("bytes=5-10");
    expect([response.status, await response.text()]).toEqual([206, "es0123"]);
    expect(response.headers.get("content-range")).toBe("bytes 5-10/1007");
    expect(response.headers.get("content-encoding")).toBeNull();
  });

  it("has no bytes beyond its end", async () => {
    expect((await range("bytes=2000-3000")).status).toBe(416);
    expect((await range("bytes=1000-9999")).headers.get("content-range")).toBe("bytes 1000-1006/1007");
  });

  it("is told to the live map; without a setting there is none", async () => {
    const tilesIn = async (of: typeof app) =>
      ((await (await of.request("/map/land")).json()) as { tiles?: unknown }).tiles;
    expect(await tilesIn(app)).toEqual({ kind: "pmtiles", address: "/tiles.pmtiles" });
    expect(await tilesIn(appWith())).toBeUndefined();
    expect((await appWith().request("/tiles.pmtiles")).status).toBe(404);
  });
});
