import type { NameMatch } from "../../../packs/name-match.ts";
import { coordinated } from "../coordination.ts";
import { type Group, groupAt } from "../groups.ts";
import { dependents, type Tree, tokenAt } from "../tree.ts";
import { prepositionOf } from "./phrases.ts";

const RELATIVE_PRONOUNS = new Set(["which", "who", "that", "whom", "whose"]);

/** "which", "who", "that" as pronouns. */
export function isRelativePronoun(tree: Tree, word: number): boolean {
  const token = tokenAt(tree, word);
  return RELATIVE_PRONOUNS.has(token.text.toLowerCase()) && (token.xpos.startsWith("W") || token.upos === "PRON");
}

/** "the base in Iraq, which was hit": what the parser took for a clause of its own still speaks of the noun before its comma. */
export function antecedentBefore(tree: Tree, pronoun: number, names: NameMatch[]): Group[] {
  const isNoun = (i: number) => /^(?:NOUN|PROPN)$/.test(tree.sentence.tokens[i]?.upos ?? "");
  const noun = tree.sentence.tokens.findLastIndex((_, i) => i < pronoun && isNoun(i));
  if (noun < 0 || tokenAt(tree, pronoun - 1).text !== ",") return coordinated(tree, pronoun, names);
  const { head, upos } = tokenAt(tree, noun);
  const whole =
    upos === "PROPN" && head >= 0 && isNoun(head) && /^(?:in|of|near|at)$/.test(prepositionOf(tree, noun))
      ? head
      : noun;
  return [groupAt(tree, whole, names)];
}

/** "the troops who left": the antecedent alone, without what it is coordinated with further on. */
export function coordinatedAntecedent(tree: Tree, noun: number, names: NameMatch[]): Group[] {
  return [groupAt(tree, rankedNoun(tree, noun) ?? beforeInsertion(tree, noun), names)];
}

/** "K1 is the fifth that they left", "K1, the fifth that they left": the rank stands for what has it. */
function rankedNoun(tree: Tree, rank: number): number | undefined {
  const { upos, text, rel, head } = tokenAt(tree, rank);
  if (upos !== "ADJ" || !/^(?:first|second|third|last|latest|[a-z]+th)$/.test(text)) return undefined;
  if (rel === "appos" && head >= 0) return head;
  return dependents(tree, rank, "cop").length > 0 ? dependents(tree, rank, "nsubj")[0] : undefined;
}

/** "al-Qaim, near the border, which it plans to leave": a phrase between commas is not what the clause behind it speaks of. */
function beforeInsertion(tree: Tree, noun: number): number {
  const [preposition] = dependents(tree, noun, "case");
  const { tokens } = tree.sentence;
  if (preposition === undefined || tokens[preposition - 1]?.text !== "," || tokens[noun + 1]?.text !== ",") return noun;
  const before = preposition - 2;
  return /^(?:NOUN|PROPN)$/.test(tokens[before]?.upos ?? "") ? before : noun;
}
