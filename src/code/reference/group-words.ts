import type { Group } from "../../parse/en/groups.ts";
import { dependents, tokenAt } from "../../parse/en/tree.ts";

/** The lemma of a group's head. */
export function nounOf(group: Group): string {
  return tokenAt(group.tree, group.head).lemma.toLowerCase();
}

/** "bases". */
export function isPlural(group: Group): boolean {
  return tokenAt(group.tree, group.head).xpos === "NNS";
}

/** "the base", "these bases". */
export function isDefinite(group: Group): boolean {
  return dependents(group.tree, group.head, "det").some((child) =>
    /^(?:the|this|that|these|those)$/i.test(tokenAt(group.tree, child).text),
  );
}

/** "a base". */
export function isIndefinite(group: Group): boolean {
  return dependents(group.tree, group.head, "det").some((child) => /^an?$/i.test(tokenAt(group.tree, child).text));
}

/** "the armed group" may be another; "the group" is the last one. */
export function hasModifier(group: Group): boolean {
  return dependents(group.tree, group.head, "amod", "compound", "acl", "nmod").length > 0;
}

/** "Camp Novo Selo", "Fort Tiuna": posts by their name's first word. */
export function isNamedPost({ tree, first, head, last }: Group): boolean {
  const words = tree.sentence.tokens.slice(first, last + 1).map(({ text }) => text);
  return (
    words.length > 1 &&
    tokenAt(tree, head).upos === "PROPN" &&
    words.some((word) => /^(?:Camp|Fort|FOB|COP)$/.test(word))
  );
}

/** "Of the twelve bases all but three", "five": of the posts that the sentence named before. */
export function isSomeOfPosts({ tree, head, first }: Group): boolean {
  const { upos, text } = tokenAt(tree, head);
  if (upos !== "NUM" && !/^(?:most|some|others|several|many|rest|all|half)$/i.test(text)) return false;
  return tree.sentence.tokens
    .slice(0, first)
    .some(({ xpos, lemma }) => xpos === "NNS" && /^(?:base|camp|outpost|post|checkpoint|site|position)$/.test(lemma));
}
