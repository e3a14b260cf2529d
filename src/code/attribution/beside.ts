import { type Group, groupAt } from "../../parse/en/groups.ts";
import type { ParsedSentence } from "../../parse/en/parse.ts";
import type { Predicate } from "../../parse/en/predicates.ts";
import { dependents, hasRel, type Tree, tokenAt } from "../../parse/en/tree.ts";
import { isInTime } from "../about.ts";

/** Who stands right before a finite verb of saying ("…, the mayor, a former boxer, said") or behind it (“…,” said the mayor), where the parser gave it no subject of its own. */
export function speakerBeside({ tree, head, passive }: Predicate, sentence: ParsedSentence): Group | undefined {
  const verb = tokenAt(tree, head);
  if (passive || !/^VB[DZP]$/.test(verb.xpos) || hasOwnSubject(tree, head)) return undefined;
  const word = before(tree, head, sentence) ?? behind(tree, head);
  if (word === undefined || dependents(tree, word, "case").length > 0) return undefined;
  if (isInTime(sentence, word)) return undefined;
  return groupAt(tree, word, sentence.names);
}

/** A subject that is no "which" far off. */
function hasOwnSubject(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, "nsubj").some(
    (child) => !/^(?:which|that|what|whom)$/i.test(tokenAt(tree, child).text) || isNextTo(tree, child, verb),
  );
}

function isNextTo(tree: Tree, subject: number, verb: number): boolean {
  return tree.sentence.tokens.slice(subject + 1, verb).every(({ upos }) => /^(?:ADV|AUX|PART)$/.test(upos));
}

function before(tree: Tree, verb: number, sentence: ParsedSentence): number | undefined {
  let at = verb - 1;
  while (/^(?:ADV|AUX|PART)$/.test(tree.sentence.tokens[at]?.upos ?? "")) at--;
  at = beforeTime(tree, at, sentence);
  if (/^[,–—-]$/.test(tree.sentence.tokens[at]?.text ?? "")) at--;
  if (!isNominal(tree, at) || isInTime(sentence, at)) return beforeRelative(tree, verb);
  return top(tree, at, (up) => up < verb);
}

/** "The movement, a splinter of another, on Monday claimed …": a time between comma and verb, with its preposition. */
function beforeTime(tree: Tree, last: number, sentence: ParsedSentence): number {
  let at = last;
  while (isInTime(sentence, at)) at--;
  if (at < last && /^(?:on|in|at|by|late|early)$/i.test(tree.sentence.tokens[at]?.text ?? "")) at--;
  return at < last && tree.sentence.tokens[at]?.text === "," ? at : last;
}

/** "The general, who took over this month, announced …": the noun before the relative clause that a comma closes. */
function beforeRelative(tree: Tree, verb: number): number | undefined {
  const { tokens } = tree.sentence;
  if (tokens[verb - 1]?.text !== ",") return undefined;
  const pronoun = tokens.findLastIndex(({ text }, i) => i < verb && /^(?:who|which|whose|whom)$/i.test(text));
  const noun = tokens[pronoun - 1]?.text === "," ? pronoun - 2 : -1;
  return noun >= 0 && isNominal(tree, noun) ? top(tree, noun, (up) => up < verb) : undefined;
}

function behind(tree: Tree, verb: number): number | undefined {
  const isClosing = /^[”",]$/.test(tree.sentence.tokens[verb - 1]?.text ?? "");
  if (!isClosing || dependents(tree, verb, "ccomp").some((child) => child > verb)) return undefined;
  const next = tree.sentence.tokens.findIndex(({ upos }, i) => i > verb && /^(?:NOUN|PROPN)$/.test(upos));
  if (next < 0) return undefined;
  const between = tree.sentence.tokens.slice(verb + 1, next);
  if (!between.every(({ upos }) => /^(?:DET|ADJ|NUM|PROPN|NOUN)$/.test(upos))) return undefined;
  return top(tree, next, (up) => up > verb);
}

/** The nominal over a word, as long as it stands where `isInside` says. */
function top(tree: Tree, word: number, isInside: (at: number) => boolean): number {
  const { head } = tokenAt(tree, word);
  const hangs = hasRel(tokenAt(tree, word), "appos", "nmod", "compound", "flat", "nummod", "amod");
  return head >= 0 && hangs && isInside(head) && isNominal(tree, head) ? top(tree, head, isInside) : word;
}

function isNominal(tree: Tree, at: number): boolean {
  return /^(?:NOUN|PROPN|NUM)$/.test(tree.sentence.tokens[at]?.upos ?? "");
}
