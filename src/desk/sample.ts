import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Ledger } from "../keep/ledger.ts";
import { digest } from "../model/identity.ts";
import { packFolder } from "../packs/folder.ts";
import type { Coder } from "./coder.ts";
import { type Taken, takeIn } from "./intake.ts";

/** The files of a theatre's sample reports, its baseline among them, in the order of their days. */
export async function sampleFiles(theatre: string): Promise<string[]> {
  const folder = join(packFolder(theatre), "reports");
  const files = await readdir(folder).catch(() => []);
  return files
    .filter((file) => /\.(?:md|html)$/.test(file))
    .sort()
    .map((file) => join(folder, file));
}

/** Reads the sample reports that the ledger does not hold yet; `onTaken` hears of each. Gives how many there are in all. */
export async function readSample(
  theatre: string,
  ledger: Ledger,
  coder: Coder,
  onTaken: (taken: Taken) => void,
): Promise<number> {
  const kept = new Set((await ledger.reports(theatre)).map(({ original }) => original?.sha256));
  const files = await sampleFiles(theatre);
  for (const file of files) {
    if (!kept.has(digest(await readFile(file)))) onTaken(await takeIn(file, theatre, ledger, coder));
  }
  return files.length;
}
