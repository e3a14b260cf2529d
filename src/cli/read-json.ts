import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { UsageError } from "./usage-error.ts";

/**
 * The JSON of a file, or of standard input for "-".
 *
 * @throws UsageError when it cannot be read, or is no JSON
 */
export async function readJson(file: string): Promise<unknown> {
  const content = file === "-" ? await text(process.stdin) : await contentOf(file);
  try {
    return JSON.parse(content);
  } catch {
    throw new UsageError(`${file === "-" ? "Standard input" : file} is not valid JSON.`);
  }
}

function contentOf(file: string): Promise<string> {
  return readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${file} cannot be read (${error.code}): name a file of JSON, or - for standard input.`);
  });
}
