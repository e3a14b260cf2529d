import type { NameMatch } from "../../packs/name-match.ts";
import { countedNoun } from "./counted-noun.ts";
import { firstWord, lastWord } from "./group-extent.ts";
import type { Token } from "./sentence.ts";
import { hasRel, type Tree, tokenAt } from "./tree.ts";

/** A noun group: "the old airfield", "French Colonel Ann Smith", "it". */
export interface Group {
  tree: Tree;
  /** The word that the group stands for, and its first and last word; indexes in the sentence. */
  head: number;
  first: number;
  last: number;
  start: number;
  end: number;
  /** The names inside it, longest first, that the packs know. */
  names: NameMatch[];
}

const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM", "SYM", "X"]);

/** Whether a word can head a noun group, by its part of speech. */
export function isNominal(token: Token): boolean {
  return NOMINAL.has(token.upos);
}

/** The noun group that a word heads; a word inside a known name stands for the name's whole group. */
export function groupAt(tree: Tree, word: number, names: NameMatch[]): Group {
  const whole = headOf(tree, word);
  const counted = countedNoun(tree, whole);
  if (counted === undefined) return groupOf(tree, whole, names);
  const [number, group] = [groupOf(tree, whole, names), groupOf(tree, counted, names)];
  return { ...group, first: number.first, start: number.start };
}

/** The group from its first to its last word, widened to the names that its head stands in. */
function groupOf(tree: Tree, head: number, names: NameMatch[]): Group {
  const { tokens } = tree.sentence;
  let first = firstWord(tree, head);
  let last = lastWord(tree, head);
  const { start: headStart, end: headEnd } = tokenAt(tree, head);
  const around = names.filter((name) => name.start < headEnd && name.end > headStart);
  const start = Math.min(tokenAt(tree, first).start, ...around.map((name) => name.start));
  const end = Math.max(tokenAt(tree, last).end, ...around.map((name) => name.end));
  while ((tokens[first - 1]?.start ?? -1) >= start) first--;
  while ((tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end) last++;
  return { tree, head, first, last, start, end, names: namesWithin(names, start, end) };
}

/** The names inside a stretch of text, longest first. */
function namesWithin(names: NameMatch[], start: number, end: number): NameMatch[] {
  const inside = names.filter((name) => name.start >= start && name.end <= end);
  return inside.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}

/** Climbs from a word inside a name or compound to the word that carries the group. */
function headOf(tree: Tree, word: number): number {
  let at = word;
  while (hasRel(tokenAt(tree, at), "flat", "compound", "goeswith") && tokenAt(tree, at).head >= 0) {
    const head = tokenAt(tree, at).head;
    if (!isNominal(tokenAt(tree, head))) break;
    at = head;
  }
  return at;
}
