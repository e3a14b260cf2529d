import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { openAccess } from "../desk/access.ts";
import type { Coder } from "../desk/coder.ts";
import { type Ledger, openKept } from "../desk/data.ts";
import { openDesk } from "../desk/open-desk.ts";
import { coderFor } from "../desk/packs.ts";
import { keptToken } from "../desk/token.ts";
import { createApp } from "../show/app.tsx";
import { loadAssets } from "../show/assets.ts";
import { serve } from "../show/server.ts";
import { dataFolder, mapTiles, port, webSettings } from "./settings.ts";
import { say } from "./terminal.ts";

const BROWSER_FILES = fileURLToPath(new URL("../../dist/web", import.meta.url));

/** `situ serve`: serves the desk of the ledger as it is. */
export async function serveKept(options: { theatre?: string }): Promise<number> {
  const chosen = port();
  const { coder } = coderFor(options.theatre);
  const ledger = await openKept(dataFolder());
  try {
    return await serveDesk(ledger, coder, chosen);
  } finally {
    await ledger.close();
  }
}

/** Serves the desk of a ledger on this machine alone until the program is told to end. */
export async function serveDesk(ledger: Ledger, coder: Coder, chosen: number): Promise<number> {
  const tiles = await mapTiles();
  const access = openAccess(webSettings());
  const desk = openDesk(ledger, coder, access);
  const app = createApp(desk, await loadAssets(BROWSER_FILES), {
    token: await keptToken(dataFolder()),
    ...(tiles && { tiles }),
  });
  const server = await serve(app, { port: chosen });
  const told = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  const { port: open } = server.address() as AddressInfo;
  say(`The desk is open on http://localhost:${open} (Ctrl+C closes it)`);
  await told;
  server.close();
  server.closeAllConnections();
  await access.close();
  return 0;
}
