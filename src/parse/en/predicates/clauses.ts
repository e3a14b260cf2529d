import { dependents, type Tree, tokenAt } from "../tree.ts";

/** "to leave". */
export function isInfinitive(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, "mark").some((child) => tokenAt(tree, child).text.toLowerCase() === "to");
}

/** Whether a word heads a clause: a verb, or the complement of a copula. */
export function isClausal(tree: Tree, word: number): boolean {
  return ["VERB", "AUX"].includes(tokenAt(tree, word).upos) || dependents(tree, word, "cop").length > 0;
}
