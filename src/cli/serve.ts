import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { openKept } from "../desk/data.ts";
import type { Desk } from "../desk/desk.ts";
import { openDesk } from "../desk/open-desk.ts";
import { coderFor } from "../desk/packs.ts";
import { createApp } from "../show/app.tsx";
import { loadAssets } from "../show/assets.ts";
import { serve } from "../show/server.ts";
import { dataFolder, port } from "./settings.ts";
import { say } from "./terminal.ts";

const BROWSER_FILES = fileURLToPath(new URL("../../dist/web", import.meta.url));

/** `situ serve`: serves the desk of the ledger as it is. */
export async function serveKept(options: { theatre?: string }): Promise<number> {
  const chosen = port();
  const { coder } = coderFor(options.theatre);
  const ledger = await openKept(dataFolder());
  try {
    return await serveDesk(openDesk(ledger, coder), chosen);
  } finally {
    await ledger.close();
  }
}

/** Serves a desk on this machine alone until the program is told to end. */
export async function serveDesk(desk: Desk, chosen: number): Promise<number> {
  const server = await serve(createApp(desk, await loadAssets(BROWSER_FILES)), { port: chosen });
  const told = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  const { port: open } = server.address() as AddressInfo;
  say(`The desk is open on http://localhost:${open} (Ctrl+C closes it)`);
  await told;
  server.close();
  server.closeAllConnections();
  return 0;
}
