import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { codeAgain, type Taken } from "../desk/intake.ts";
import { openDesk } from "../desk/open-desk.ts";
import { readSample } from "../desk/sample.ts";
import type { Ledger } from "../keep/ledger.ts";
import type { Knowledge } from "../packs/knowledge.ts";
import { briefText } from "../reckon/brief-text.ts";
import { createApp } from "../show/app.tsx";
import { loadAssets } from "../show/assets.ts";
import { serve } from "../show/server.ts";
import { coderFor, openData, port } from "./settings.ts";

const BROWSER_FILES = fileURLToPath(new URL("../../dist/web", import.meta.url));

/** `situ start`: reads the sample theatre where the ledger lacks it, prints the brief and serves the desk. */
export async function start(): Promise<number> {
  const chosen = port();
  const { coder, theatre } = coderFor(undefined);
  const ledger = await openData();
  process.stdout.write(`Reading the sample reports of ${theatre.name}\n`);
  let added = 0;
  const all = await readSample(theatre.id, ledger, coder, (taken) => {
    added += 1;
    process.stdout.write(`  ${lineOf(taken)}\n`);
  });
  const again = await codeAgain(theatre.id, ledger, coder);
  if (again > 0) process.stdout.write(`  ${again} kept reports coded again, the coder or the packs having changed\n`);
  process.stdout.write(`${all} reports, ${added === 0 ? "all kept before" : `${added} of them new`}\n\n`);
  const desk = openDesk(ledger, coder.knowledge);
  const known = await desk.lastDay();
  process.stdout.write(`${briefText(await desk.brief({ day: theatre.day, known }))}\n`);
  return serveLedger(ledger, coder.knowledge, chosen);
}

/** What became of one report, for the terminal. */
export function lineOf({ file, headline, claims, added, notes, failed }: Taken): string {
  if (failed) return `not read: ${notes.join("; ")}`;
  const count = `${claims} ${claims === 1 ? "claim" : "claims"}`;
  return `${added ? "read" : "kept before"}: ${headline ?? file}: ${[count, ...notes].join("; ")}`;
}

/** `situ serve`: serves the desk of the ledger as it is. */
export async function serveDesk(): Promise<number> {
  const chosen = port();
  const { coder } = coderFor(undefined);
  return serveLedger(await openData(), coder.knowledge, chosen);
}

async function serveLedger(ledger: Ledger, knowledge: Knowledge, chosen: number): Promise<number> {
  try {
    const server = await serve(createApp(openDesk(ledger, knowledge), await loadAssets(BROWSER_FILES)), {
      port: chosen,
    });
    const { port: open } = server.address() as AddressInfo;
    process.stdout.write(`The desk is open on http://localhost:${open} (Ctrl+C closes it)\n`);
    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
    server.close();
    server.closeAllConnections();
    return 0;
  } finally {
    await ledger.close();
  }
}
