import { randomBytes } from "node:crypto";
import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const FILE = "token";
const BYTES = 24;

/** The desk's token, kept beside the ledger for its owner alone: a page of another site must bear it to hand in a report. */
export async function keptToken(folder: string): Promise<string> {
  const file = join(folder, FILE);
  const kept = (await readFile(file, "utf8").catch(() => "")).trim();
  if (kept !== "") return kept;
  const token = randomBytes(BYTES).toString("base64url");
  await writeFile(file, `${token}\n`, { mode: 0o600 });
  await chmod(file, 0o600); // where an empty file was there before
  return token;
}
