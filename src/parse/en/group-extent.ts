import { dependents, type Tree, tokenAt } from "./tree.ts";

const BEFORE = [
  "det",
  "amod",
  "compound",
  "nummod",
  "nmod:poss",
  "advmod",
  "flat",
  "nmod:desc",
  "nmod:unmarked",
  "punct",
  "case",
  "appos",
  "goeswith",
];
const AFTER = ["flat", "compound", "goeswith", "nummod", "nmod:unmarked", "nmod:desc"];

/** The first word of a noun group: its leftmost modifier's. */
export function firstWord(tree: Tree, head: number): number {
  let first = head;
  for (const child of dependents(tree, head, ...BEFORE).reverse()) {
    if (child < first && isModifier(tree, child) && isAdjacent(tree, child, first, head))
      first = Math.min(first, leftEdge(tree, child));
  }
  return first;
}

/** The last word of a noun group: that of a name or compound that goes on behind its head. */
export function lastWord(tree: Tree, head: number): number {
  let last = head;
  for (const child of dependents(tree, head, ...AFTER)) {
    if (child > last && !isTime(tree, child) && gapIsHyphen(tree, last, child))
      last = Math.max(last, rightEdge(tree, child));
  }
  return last;
}

/** "the rebels this year": the time beside a noun is no part of its group. */
function isTime(tree: Tree, child: number): boolean {
  const { rel, lemma } = tokenAt(tree, child);
  return (
    rel === "nmod:unmarked" && /^(?:day|night|week|weekend|month|year|morning|afternoon|evening|time)$/.test(lemma)
  );
}

/** Nothing of another clause stands between a modifier and what it describes. */
function isAdjacent(tree: Tree, child: number, first: number, head: number): boolean {
  const between = tree.sentence.tokens.slice(child + 1, first);
  return (
    !between.some(
      ({ upos, rel }) => (upos === "VERB" && !/^(?:amod|acl)/.test(rel)) || (upos === "AUX" && head > first),
    ) && !between.some(({ rel }) => /^(?:cop|nsubj|aux)/.test(rel))
  );
}

/** A case mark, comma or quotation mark is no part of the group; a hyphen inside a compound is. */
function isModifier(tree: Tree, child: number): boolean {
  const token = tokenAt(tree, child);
  if (token.rel === "case" || token.rel === "appos") return false;
  if (token.rel === "punct") return token.text === "-" || token.text === "“" || token.text === '"';
  if (token.rel === "advmod")
    return /^(?:about|around|some|nearly|almost|over|more|less|only|approximately)$/i.test(token.text);
  return true;
}

function leftEdge(tree: Tree, i: number): number {
  return Math.min(
    i,
    ...(tree.children[i] ?? [])
      .filter((child) => tokenAt(tree, child).rel !== "case")
      .map((child) => leftEdge(tree, child)),
  );
}

function rightEdge(tree: Tree, i: number): number {
  return Math.max(i, ...dependents(tree, i, ...AFTER).map((child) => rightEdge(tree, child)));
}

function gapIsHyphen(tree: Tree, last: number, child: number): boolean {
  for (let at = last + 1; at < child; at++) if (/^[,;:—–(]$/.test(tokenAt(tree, at).text)) return false;
  return true;
}
