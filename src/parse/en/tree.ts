import type { Sentence, Token } from "./sentence.ts";

/** A sentence with the dependents of each word, in order. */
export interface Tree {
  sentence: Sentence;
  children: number[][];
}

export function treeOf(sentence: Sentence): Tree {
  const children: number[][] = sentence.tokens.map(() => []);
  sentence.tokens.forEach((token, i) => {
    children[token.head]?.push(i);
  });
  return { sentence, children };
}

/** The word at an index that is known to be one of the sentence's. */
export function tokenAt(tree: Tree, i: number): Token {
  const token = tree.sentence.tokens[i];
  if (!token) throw new RangeError(`no word ${i} in a sentence of ${tree.sentence.tokens.length}`);
  return token;
}

/** The dependents of a word that stand in one of these relations; a relation names its subtypes too. */
export function dependents(tree: Tree, i: number, ...rels: string[]): number[] {
  return (tree.children[i] ?? []).filter((child) => hasRel(tokenAt(tree, child), ...rels));
}

/** Whether a word stands in one of these relations: "nsubj" holds for "nsubj:pass" too. */
export function hasRel(token: Token, ...rels: string[]): boolean {
  return rels.some((rel) => token.rel === rel || token.rel.startsWith(`${rel}:`));
}

/** The words below and including `i`, in order, without the branches that `cut` names. */
export function subtree(tree: Tree, i: number, cut: (child: number) => boolean = () => false): number[] {
  const found = [i];
  for (const at of found) found.push(...(tree.children[at] ?? []).filter((child) => !cut(child)));
  return found.sort((a, b) => a - b);
}

/** From a word up to the root, itself first. */
export function pathUp(tree: Tree, i: number): number[] {
  const path: number[] = [];
  for (let at = i; at >= 0 && !path.includes(at); at = tokenAt(tree, at).head) path.push(at);
  return path;
}
