import { mkdtemp } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { build } from "vite";
import { createApp } from "../src/show/app.tsx";
import { loadAssets } from "../src/show/assets.ts";
import { fixtureAssets, fixtureDesk } from "../src/show/fixture.ts";
import { serve } from "../src/show/server.ts";

const CHROMIUM = "/usr/bin/chromium";
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Builds the browser's files and serves the fixture desk with them on a free loopback port. */
export async function serveFixture(): Promise<{ server: Server; address: string }> {
  const outDir = await mkdtemp(join(tmpdir(), "situ-web-"));
  await build({ logLevel: "error", build: { outDir, emptyOutDir: true } });
  const assets = { ...(await loadAssets(outDir)), areas: fixtureAssets.areas };
  const server = await serve(createApp(fixtureDesk(), assets), { port: 0 });
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}
