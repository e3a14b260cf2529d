import type { NameMatch } from "../../../packs/name-match.ts";
import { coordinated } from "../coordination.ts";
import type { Phrase } from "../predicates.ts";
import { dependents, hasRel, type Tree, tokenAt } from "../tree.ts";
import { isClausal } from "./clauses.ts";

/** The preposition of a noun as printed: "to", "out of", "in front of". */
export function prepositionOf(tree: Tree, noun: number): string {
  const cases = dependents(tree, noun, "case").filter((child) => child < noun && tokenAt(tree, child).upos !== "PART");
  const words = cases.flatMap((child) => [child, ...dependents(tree, child, "fixed", "case")]);
  const prep = [...new Set(words)]
    .sort((a, b) => a - b)
    .map((i) => tokenAt(tree, i).text.toLowerCase())
    .join(" ");
  return prep === "of" && tree.sentence.tokens[Math.min(...words) - 1]?.text === "out" ? "out of" : prep;
}

/** Relations in which a word can be a prepositional phrase or hold one. */
const PHRASAL_RELS = ["obl", "nmod", "obj", "nsubj", "iobj", "conj", "appos", "xcomp", "advmod"];

/** The prepositional phrases of a word, its own first, then those inside its noun groups; no other clause's. */
export function phrasesOf(tree: Tree, word: number, names: NameMatch[], depth = 0): Phrase[] {
  const nominals = dependents(tree, word, ...PHRASAL_RELS).filter((child) => holdsPhrases(tree, child));
  const own = nominals.flatMap((child) => phrasesAt(tree, child, names, depth));
  const below = nominals
    .flatMap((child) => [child, ...dependents(tree, child, "conj").filter((at) => !isClausal(tree, at))])
    .flatMap((at) => phrasesOf(tree, at, names, depth + 1));
  const all = [...own, ...below];
  return all.filter((phrase, i) => all.findIndex((other) => other.group.head === phrase.group.head) === i);
}

function holdsPhrases(tree: Tree, child: number): boolean {
  return !hasRel(tokenAt(tree, child), "nmod:poss", "nmod:desc", "nmod:unmarked") && !isClausal(tree, child);
}

/** The phrases that a word and its conjuncts are: "from K1 and Qayyarah". */
function phrasesAt(tree: Tree, word: number, names: NameMatch[], depth: number): Phrase[] {
  const token = tokenAt(tree, word);
  const prep = prepositionOf(tree, word);
  if (!hasRel(token, "obl", "nmod") && !(prep && hasRel(token, "xcomp", "conj"))) return [];
  const groups = coordinated(tree, word, names);
  return groups.map((group) => ({ prep: prepositionOf(tree, group.head) || prep, group, depth }));
}
