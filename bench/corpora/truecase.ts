import type { Entity } from "../../src/model/pack.ts";
import { loadCommonWords } from "../../src/packs/english-words.ts";

/** Gives a text in lower case its capitals back: at the start of sentences, and of the names that the packs know. */
export function createTruecase(entities: Entity[]): (text: string) => string {
  const common = loadCommonWords();
  const spellings = new Map<string, string>();
  for (const { name, names = [], demonyms = [] } of entities) {
    for (const spelling of [name, ...names, ...demonyms]) {
      const lower = spelling.toLowerCase();
      if (lower.length === spelling.length && !common.has(lower) && !spellings.has(lower))
        spellings.set(lower, spelling);
    }
  }
  return (text) =>
    withNames(text, spellings).replace(
      /(^|[.?!]["”]?\s+["“]?)(\p{Ll})/gu,
      (_, before, first) => before + first.toUpperCase(),
    );
}

const LONGEST_NAME = 5;

function withNames(text: string, spellings: Map<string, string>): string {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:[-'.][\p{L}\p{N}]+)*/gu)];
  let result = "";
  let at = 0;
  for (let i = 0; i < words.length; ) {
    const start = words[i]?.index ?? 0;
    let taken = 0;
    for (let count = LONGEST_NAME; count > 0 && taken === 0; count--) {
      const last = words[i + count - 1];
      const spelling = last && spellings.get(text.slice(start, last.index + last[0].length));
      if (!spelling) continue;
      result += text.slice(at, start) + spelling;
      at = start + spelling.length;
      taken = count;
    }
    i += Math.max(1, taken);
  }
  return result + text.slice(at);
}
