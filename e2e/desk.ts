import { mkdtemp } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { build } from "vite";
import type { Desk, ReportPage } from "../src/desk/desk.ts";
import { createApp } from "../src/show/app.tsx";
import { loadAssets } from "../src/show/assets.ts";
import { fixtureDesk } from "../src/show/fixture.ts";
import type { Tiles } from "../src/show/map/tiles.ts";
import { NOW } from "../src/show/reading-fixture.ts";
import { serve } from "../src/show/server.ts";

export const CHROMIUM = "/usr/bin/chromium";
export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Builds the browser's files and serves the fixture desk, with parts of its own and map tiles where given, on a free loopback port. */
export async function serveFixture(
  own: Partial<Desk> = {},
  tiles?: Tiles,
): Promise<{ server: Server; address: string }> {
  const outDir = await mkdtemp(join(tmpdir(), "situ-web-"));
  await build({ logLevel: "error", build: { outDir, emptyOutDir: true } });
  const desk = fixtureDesk([hostilePage()], own);
  const server = await serve(
    createApp(desk, await loadAssets(outDir), { token: "a-key", now: () => NOW, ...(tiles && { tiles }) }),
    {
      port: 0,
    },
  );
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** A report that tries what text can do to a page: markup, a bidi override, zero-width characters, a word of 10,000 letters. */
function hostilePage(): ReportPage {
  const headline = "<img src=x onerror=alert(1)> \u202Eesrever\u200B";
  const text = `${headline}\n\n<script>alert(2)</script> ${"W".repeat(10_000)} \u202Eback to front`;
  const quote = { start: text.indexOf("W"), end: text.indexOf("W") + 10_000, text: "W".repeat(10_000) };
  const report = { headline, outlet: `<b>${"O".repeat(300)}`, credit: "\u202Etiderc", text };
  return {
    report: { id: "r-hostile", report },
    claims: [
      { id: "c-hostile", report: "r-hostile", claim: { type: "attack", modality: "asserted", roles: {}, quote } },
    ],
    recorded: "2026-01-05T09:30:00Z",
  };
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}
