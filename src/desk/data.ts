import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Ledger } from "../keep/ledger.ts";
import { openLedger } from "../keep/sqlite.ts";
import { Refusal } from "./refusal.ts";

export type { Ledger } from "../keep/ledger.ts";

const LEDGER = "situ.db";

/**
 * Opens the ledger in a folder, making both where they are not there.
 *
 * @throws Refusal when the folder cannot be made; LedgerError when the ledger cannot be opened
 */
export async function openData(folder: string): Promise<Ledger> {
  await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === "EEXIST" || error.code === "ENOTDIR" ? "a file is in its place" : error.code;
    throw new Refusal(`The folder ${folder} cannot be made (${why}): choose another with SITU_DATA=FOLDER.`);
  });
  return openLedger(join(folder, LEDGER));
}

/**
 * Opens the ledger that a folder holds.
 *
 * @throws Refusal when it holds none
 */
export async function openKept(folder: string): Promise<Ledger> {
  if (holdsLedger(folder)) return openData(folder);
  throw new Refusal(
    `There is no ledger in ${folder}: begin one with "situ start" or "situ read FILE", or name its folder with SITU_DATA=FOLDER.`,
  );
}

/** Whether a folder holds a ledger. */
export function holdsLedger(folder: string): boolean {
  return existsSync(join(folder, LEDGER));
}
