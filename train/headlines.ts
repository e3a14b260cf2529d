import type { Tree } from "./treebank.ts";

const ARTICLES = new Set(["the", "a", "an"]);

/**
 * Copies of short clauses, changed as headlines change them: no articles, no full stop, no auxiliary in a passive, the
 * present for the past; by turns as written, With Capitals Throughout, or IN CAPITALS. They teach the tagger and the parser
 * that a capital may say nothing of a name.
 */
export function asHeadlines(trees: Tree[]): Tree[] {
  return trees
    .filter(isShortClause)
    .filter((_, i) => i % 2 === 0)
    .map((tree, i) => recased(telegraphic(inPresent(tree)), i % 5));
}

const rootOf = (tree: Tree): number => tree.heads.indexOf(-1);

function isShortClause(tree: Tree): boolean {
  const length = tree.forms.length;
  return length >= 5 && length <= 18 && /^VERB/.test(tree.tags[rootOf(tree)] as string) && subjectOf(tree) >= 0;
}

function subjectOf(tree: Tree): number {
  const root = rootOf(tree);
  return tree.heads.findIndex((head, i) => head === root && /^nsubj/.test(tree.rels[i] as string));
}

/** "Rebels attacked" as "Rebels attack". */
function inPresent(tree: Tree): Tree {
  const root = rootOf(tree);
  const lemma = tree.lemmas[root] as string;
  if (tree.tags[root] !== "VERB|VBD" || !/^[a-z]{3,}$/.test(lemma)) return tree;
  const plural = /(?:NNS|NNPS|PRP)$/.test(tree.tags[subjectOf(tree)] as string);
  const forms = tree.forms.with(root, plural ? lemma : thirdPerson(lemma));
  return { ...tree, forms, tags: tree.tags.with(root, plural ? "VERB|VBP" : "VERB|VBZ") };
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:[sxz]|[cs]h|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

/** The tree without its articles, the auxiliary of its passive and its last mark. */
function telegraphic(tree: Tree): Tree {
  const root = rootOf(tree);
  const last = tree.forms.length - 1;
  const isHead = new Set(tree.heads);
  const auxiliaries = tree.rels.filter((rel, i) => /^aux/.test(rel) && tree.heads[i] === root).length;
  const isSpare = (form: string, i: number): boolean =>
    ARTICLES.has(form.toLowerCase()) ||
    (i === last && tree.rels[i] === "punct") ||
    (auxiliaries === 1 && tree.rels[i] === "aux:pass" && tree.heads[i] === root);
  const kept = tree.forms.flatMap((form, i) => (!isHead.has(i) && isSpare(form, i) ? [] : [i]));
  const place = new Map(kept.map((old, now) => [old, now]));
  const pick = <T>(values: T[]): T[] => kept.map((i) => values[i] as T);
  return {
    ...tree,
    forms: pick(tree.forms),
    lemmas: pick(tree.lemmas),
    tags: pick(tree.tags),
    rels: pick(tree.rels),
    heads: pick(tree.heads).map((head) => place.get(head) ?? -1),
  };
}

function recased(tree: Tree, turn: number): Tree {
  const capital = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1);
  const minor = /^(?:ADP|CCONJ|PART|DET|SCONJ|PUNCT)/;
  const forms = tree.forms.map((form, i) => {
    if (turn === 4) return form.toUpperCase();
    if (i === 0) return capital(form);
    return turn % 2 === 1 && !(minor.test(tree.tags[i] as string) && form.length < 5) ? capital(form) : form;
  });
  return { ...tree, forms };
}
