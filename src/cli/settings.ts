import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Coder, createCoder } from "../desk/coder.ts";
import type { Ledger } from "../keep/ledger.ts";
import { openLedger } from "../keep/sqlite.ts";
import type { Pack, Theatre } from "../model/pack.ts";
import { loadPacks } from "../packs/load.ts";
import { Refusal } from "./fail.ts";

const DEFAULT_PORT = 4000;

/** The port of the desk: `PORT`, else 4000. */
export function port(): number {
  const text = process.env.PORT ?? String(DEFAULT_PORT);
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65_535) {
    throw new Refusal(`PORT is "${text}", which is no port: give a number from 1 to 65535.`);
  }
  return value;
}

/** The folder that the ledger is kept in: `SITU_DATA`, else `data` in the current folder. */
export function dataFolder(): string {
  return resolve(process.env.SITU_DATA ?? "data");
}

/** Opens the ledger, making its folder when it is not there. */
export async function openData(): Promise<Ledger> {
  const folder = dataFolder();
  await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`The folder ${folder} cannot be made (${error.code}): choose another with SITU_DATA=FOLDER.`);
  });
  return openLedger(join(folder, "situ.db"));
}

/** The packs to work with: all, or with a theatre named its own and those of no theatre. */
export function packsFor(theatre: string | undefined): Pack[] {
  const packs = loadPacks();
  if (theatre === undefined) return packs;
  const known = packs.flatMap((pack) => pack.theatre?.id ?? []);
  if (!known.includes(theatre)) {
    throw new Refusal(`There is no theatre "${theatre}": choose one of ${known.join(", ")}.`);
  }
  return packs.filter((pack) => pack.theatre === undefined || pack.theatre.id === theatre);
}

/** The coder over the packs, and the theatre that a ledger's commands are about: the one named, else the first installed. */
export function coderFor(named: string | undefined): { coder: Coder; theatre: Theatre } {
  const coder = createCoder(packsFor(named), named);
  const { theatre } = coder.knowledge;
  if (!theatre) throw new Refusal("No pack has a theatre: add a theatre.yaml to a folder under packs/.");
  return { coder, theatre };
}
