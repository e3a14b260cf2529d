import { dependents, type Tree, tokenAt } from "../tree.ts";

/** "the fourth base to change hands": an ordinal, or "first", "last", "only". */
export function isRanked(tree: Tree, noun: number): boolean {
  const rank = /^(?:first|second|third|\p{L}+th|last|latest|only|\d+(?:st|nd|rd|th))$/iu;
  return dependents(tree, noun, "amod", "nummod").some((child) => rank.test(tokenAt(tree, child).text));
}
