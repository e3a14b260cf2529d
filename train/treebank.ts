import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A sentence of a treebank. Heads are indices, -1 for the root. */
export interface Tree {
  /** The sentence as it is written. */
  text: string;
  /** Does a paragraph begin here? */
  opensParagraph: boolean;
  forms: string[];
  lemmas: string[];
  /** "VERB|VBD" */
  tags: string[];
  heads: number[];
  rels: string[];
  /** Offsets into `text`; undefined where the words are not written as such. */
  spans: ({ start: number; end: number } | undefined)[];
}

/** Where the treebanks are, or undefined: `SITU_SHARED` or, unset, the folder beside the project. */
export function treebankPath(name: string): string {
  return join(process.env.SITU_SHARED ?? "../shared", "corpora", "ud", name);
}

/** Reads a CoNLL-U file (universaldependencies.org/format.html). */
export function readTreebank(path: string): Tree[] {
  return readFileSync(path, "utf8")
    .split(/\n\n+/)
    .filter((block) => block.trim() !== "")
    .map(readTree);
}

function readTree(block: string): Tree {
  const lines = block.trim().split("\n");
  const text = lines.find((line) => line.startsWith("# text = "))?.slice(9) ?? "";
  const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split("\t") as string[] & { length: 10 });
  const column = (k: number): string[] => rows.map((row) => row[k] ?? "_");
  return {
    text,
    opensParagraph: lines.some((line) => /^# new(?:par|doc) id/.test(line)),
    forms: column(1),
    lemmas: column(2),
    tags: rows.map((row) => `${row[3]}|${row[4]}`),
    heads: column(6).map((head) => Number(head) - 1),
    rels: column(7),
    spans: locate(text, column(1)),
  };
}

function locate(text: string, forms: string[]): Tree["spans"] {
  let at = 0;
  return forms.map((form) => {
    while (/\s/.test(text.charAt(at))) at++;
    if (!text.startsWith(form, at)) return undefined;
    at += form.length;
    return { start: at - form.length, end: at };
  });
}

/** Lifts the arcs that cross until none does (Nivre & Nilsson 2005), without marking them. */
export function projective(heads: number[]): number[] {
  const lifted = [...heads];
  for (;;) {
    const dependent = shortestCrossing(lifted);
    if (dependent < 0) return lifted;
    lifted[dependent] = lifted[lifted[dependent] as number] as number;
  }
}

function shortestCrossing(heads: number[]): number {
  let found = -1;
  let length = Number.POSITIVE_INFINITY;
  heads.forEach((head, dependent) => {
    if (head < 0) return;
    const [low, high] = head < dependent ? [head, dependent] : [dependent, head];
    for (let k = low + 1; k < high; k++) {
      let node = k;
      while (node >= 0 && node !== head) node = heads[node] as number;
      if (node < 0 && high - low < length && (heads[head] as number) >= 0) {
        found = dependent;
        length = high - low;
      }
    }
  });
  return found;
}
