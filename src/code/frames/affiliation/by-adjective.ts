import { type Group, groupAt } from "../../../parse/en/groups.ts";
import type { ParsedSentence } from "../../../parse/en/parse.ts";
import { type Tree, tokenAt } from "../../../parse/en/tree.ts";
import type { Reference } from "../../reference.ts";
import type { Affiliation } from "./found.ts";
import { isParent, isPerson, isSide, named, standing } from "./standing.ts";

/** "forces loyal to General Haftar", "a group linked to Islamic State", "militias close to Tehran". */
export function byAdjective(sentence: ParsedSentence, reference: Reference): Affiliation[] {
  const { tree } = sentence;
  return tree.sentence.tokens.flatMap(({ text }, at) => {
    const word = text.toLowerCase();
    const next = tree.sentence.tokens[at + 1]?.text.toLowerCase() ?? "";
    if (!/^(?:loyal|affiliated|linked|allied|aligned|close|subordinate)$/.test(word) || !/^(?:to|with)$/.test(next))
      return [];
    const actor = nounBefore(tree, at, sentence);
    const parent = nounBehind(tree, at + 1, sentence);
    if (!actor || !parent || !isSide(actor, reference)) return [];
    if (word === "loyal" && isPerson(parent, reference) && !isParent(parent, reference))
      return standing("leads", "loyal-to", parent, actor, reference);
    if (!isParent(parent, reference)) return [];
    if (/^(?:allied|aligned)$/.test(word) && reference.entity(parent, "actor")?.kind === "armed-group") return [];
    const mode = /^(?:allied|aligned|close)$/.test(word) ? "backed-by" : "member-of";
    return standing(mode, `${word}-to`, actor, parent, reference);
  });
}

function nounBefore(tree: Tree, at: number, sentence: ParsedSentence): Group | undefined {
  const { head } = tokenAt(tree, at);
  const word = head >= 0 && head < at && isNoun(tree, head) ? head : at - 1;
  return isNoun(tree, word) ? named(tree, word, sentence) : undefined;
}

function nounBehind(tree: Tree, at: number, sentence: ParsedSentence): Group | undefined {
  const first = tree.sentence.tokens.findIndex((_, i) => i > at && i < at + 5 && isNoun(tree, i));
  if (first < 0) return undefined;
  const { head, rel } = tokenAt(tree, first);
  const isInside = /^(?:compound|nmod:desc|nmod:poss|flat|amod)$/.test(rel) && head > first && isNoun(tree, head);
  return groupAt(tree, isInside ? head : first, sentence.names);
}

function isNoun(tree: Tree, at: number): boolean {
  return /^(?:NOUN|PROPN)$/.test(tree.sentence.tokens[at]?.upos ?? "");
}
