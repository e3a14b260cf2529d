import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Coder } from "../src/desk/coder.ts";

/** A public corpus and how Situ is measured on it; `bench/corpora` holds one a file. */
export interface Corpus {
  /** What peers reach, in words, for the line beside ours. */
  peers: string;
  /** Measures Situ on the corpus of this name in a folder. */
  measure(folder: string, name: string, coder: Coder): Measured;
}

/** What a corpus shows of Situ. */
export interface Measured {
  items: number;
  /** By name in camelCase; null where there was nothing to measure. */
  figures: Record<string, number | null>;
  /** What went wrong, a line each, for the terminal alone: it holds the corpus's words. */
  misses: string[];
}

/** The items of a corpus of one JSON object a line. */
export function readItems<T>(folder: string, name: string): T[] {
  const lines = readFileSync(join(folder, `${name}.jsonl`), "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as T);
}
