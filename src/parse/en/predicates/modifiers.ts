import type { NameMatch } from "../../../packs/name-match.ts";
import type { Group } from "../groups.ts";
import { dependents, subtree, type Tree, tokenAt } from "../tree.ts";

/** The nouns and adjectives before a noun: "US drone strike". */
export function modifiersOf(tree: Tree, head: number, names: NameMatch[]): Group[] {
  const modifiers = dependents(tree, head, "compound", "amod", "nmod:desc", "nmod:unmarked");
  return modifiers.map((child) => modifierAt(tree, child, names));
}

/** A modifier stands for itself, not for the noun that it modifies. */
export function modifierAt(tree: Tree, child: number, names: NameMatch[]): Group {
  const token = tokenAt(tree, child);
  const words = subtree(tree, child).map((i) => tokenAt(tree, i));
  const start = Math.min(...words.map((word) => word.start));
  const end = Math.max(...words.map((word) => word.end), token.end);
  const inside = names.filter((name) => name.start >= start && name.end <= end);
  const [first = child] = subtree(tree, child);
  return { tree, head: child, first, last: child, start, end, names: inside };
}
