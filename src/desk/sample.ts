import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { digest } from "../model/identity.ts";
import { packFolder } from "../packs/folder.ts";
import { readDocument } from "../read/read-document.ts";
import { takeFile } from "./intake/take-file.ts";
import type { Intake } from "./intake/take-in.ts";
import type { Taken } from "./intake/taken.ts";

/** The files of a theatre's sample reports, its baseline among them, in the order of their days. */
export async function sampleFiles(theatre: string): Promise<string[]> {
  const folder = join(packFolder(theatre), "reports");
  const files = await readdir(folder).catch(() => []);
  return files
    .filter((file) => /\.(?:md|html)$/.test(file))
    .sort()
    .map((file) => join(folder, file));
}

/**
 * Reads the sample reports that the ledger does not hold yet; `onTaken` hears of each. Gives how many there are in all. They come with Situ,
 * and need no worker to be read in.
 */
export async function readSample(intake: Omit<Intake, "reader">, onTaken: (taken: Taken) => void): Promise<number> {
  const { theatre, ledger } = intake;
  const kept = new Set((await ledger.reports(theatre)).map(({ original }) => original?.sha256));
  const files = await sampleFiles(theatre);
  for (const file of files) {
    if (!kept.has(digest(await readFile(file))))
      onTaken(await takeFile(file, { ...intake, reader: { read: readDocument } }));
  }
  return files.length;
}
