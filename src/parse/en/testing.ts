import { readFileSync } from "node:fs";
import type { Entity } from "../../model/pack.ts";
import { createNameIndex } from "../../packs/name-index.ts";
import { createAnalyse } from "./analyse.ts";
import type { Group } from "./groups.ts";
import { type ParsedReport, type ParsedSentence, parseReport } from "./parse.ts";
import type { Predicate } from "./predicates.ts";

const ENTITIES: Entity[] = [
  { id: "k1", kind: "installation", name: "K1" },
  { id: "al-qaim", kind: "installation", name: "al-Qaim" },
  { id: "qayyarah-west", kind: "installation", name: "Qayyarah West" },
  { id: "basra", kind: "place", name: "Basra" },
  { id: "kirkuk", kind: "place", name: "Kirkuk" },
  { id: "popular-mobilization-forces", kind: "coalition", name: "Popular Mobilization Forces" },
  { id: "iraqi-army", kind: "armed-force", name: "Iraqi Army" },
  { id: "iraq", kind: "state", name: "Iraq", demonyms: ["Iraqi"] },
];

const analyse = createAnalyse(readFileSync(new URL("../../../models/en/model.bin", import.meta.url)));
const names = createNameIndex(ENTITIES);

function parse(text: string): ParsedReport {
  return parseReport(text, analyse, names);
}

/** The first sentence of a text. Throws where there is none. */
export function parseFirst(text: string): ParsedSentence {
  const [sentence] = parse(text).sentences;
  if (!sentence) throw new Error(`no sentence in “${text}”`);
  return sentence;
}

/** Where a word stands in the first sentence. Throws where it does not. */
export function indexOf(text: string, word: string): number {
  const at = parseFirst(text).sentence.tokens.findIndex((token) => token.text === word);
  if (at < 0) throw new Error(`no word “${word}” in “${text}”`);
  return at;
}

/** The predicate of the first sentence whose lemma this is. Throws where there is none. */
export function predicateOf(text: string, lemma: string): Predicate {
  const predicate = parseFirst(text).predicates.find((p) => p.lemma === lemma);
  if (!predicate) throw new Error(`nothing of “${lemma}” in “${text}”`);
  return predicate;
}

/** Groups as their words. */
export function wordsOf(text: string, groups: Group[]): string[] {
  return groups.map(({ start, end }) => text.slice(start, end));
}
