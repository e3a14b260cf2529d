import { hasRel, subtree, type Tree, tokenAt } from "../tree.ts";
import { isClausal } from "./clauses.ts";

/** The characters of a text from `start` up to `end`. */
interface Span {
  start: number;
  end: number;
}

/** A clause's characters: its words without the clauses that only hang on it beside (coordination, "which …"). */
export function clauseSpan(tree: Tree, verb: number): Span {
  const cut = (child: number) =>
    ["punct", "parataxis"].includes(tokenAt(tree, child).rel) ||
    isCoordinatedClause(tree, child, verb) ||
    isAside(tree, child);
  return spanOf(tree, subtree(tree, verb, cut));
}

/** A clause coordinated with the verb or below it, or the conjunction before that clause. */
function isCoordinatedClause(tree: Tree, child: number, verb: number): boolean {
  const token = tokenAt(tree, child);
  if (!hasRel(token, "conj", "cc")) return false;
  return isClausal(tree, child) || (token.head === verb && nextIsClause(tree, child));
}

/** "and" before a coordinated clause is no part of the first one. */
function nextIsClause(tree: Tree, cc: number): boolean {
  const head = tokenAt(tree, cc).head;
  return tokenAt(tree, cc).rel === "cc" && isClausal(tree, head);
}

/** A relative or adverbial clause set off by a comma. */
function isAside(tree: Tree, child: number): boolean {
  const token = tokenAt(tree, child);
  if (!hasRel(token, "acl:relcl", "advcl")) return false;
  const [first = child] = subtree(tree, child);
  const before = tree.sentence.tokens[first - 1];
  return before !== undefined && /^[,—–(]$/.test(before.text);
}

const CLAUSE_RELS = ["acl", "advcl", "ccomp", "csubj", "parataxis", "acl:relcl"];
/** Relations by which a word hangs on a noun and is no part of its group. */
const OUTSIDE_NOUN = [...CLAUSE_RELS, "case", "punct", "cop", "nsubj", "mark", "cc", "conj", "aux", "advmod"];

/** A noun's characters with its modifiers and phrases, without the clauses and conjuncts that hang on it. */
export function nounSpan(tree: Tree, noun: number): Span {
  const cut = (child: number) => {
    const token = tokenAt(tree, child);
    return token.head === noun && hasRel(token, ...OUTSIDE_NOUN);
  };
  return spanOf(tree, subtree(tree, noun, cut));
}

function spanOf(tree: Tree, words: number[]): Span {
  const tokens = words.map((i) => tokenAt(tree, i));
  return { start: Math.min(...tokens.map(({ start }) => start)), end: Math.max(...tokens.map(({ end }) => end)) };
}
