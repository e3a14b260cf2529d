import type { Token } from "../sentence.ts";
import { hasMainVerb, isSubordinate } from "./finite.ts";

/**
 * "Mortars slammed into a depot": in a sentence without a main verb the participle behind a noun is the verb, in its past tense, and the noun its
 * subject.
 */
export function headlessVerb(tokens: Token[]): void {
  const root = tokens.findIndex(({ head }) => head < 0);
  const noun = tokens[root];
  if (!noun || hasMainVerb(tokens)) return;
  const at = tokens.findIndex((_, i) => i > 0 && isHeadless(tokens, i));
  const verb = tokens[at];
  if (!verb) return;
  const subject = /^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[verb.head]?.upos ?? "") ? verb.head : root;
  if (subject !== root) Object.assign(noun, { head: at, rel: root < subject ? "advmod" : "dep" });
  Object.assign(tokens[subject] ?? noun, { head: at, rel: "nsubj" });
  Object.assign(verb, { head: -1, rel: "root", xpos: "VBD" });
  tokens.forEach((token, i) => {
    if (token.head === subject && i > at && !/^(?:nmod|amod|det|compound|flat|nummod)/.test(token.rel)) token.head = at;
  });
}

/** A past tense, or a participle that can be one, hung on a noun before it without a relative pronoun or an agent. */
function isHeadless(tokens: Token[], at: number): boolean {
  const { rel = "", xpos = "", text = "", head = -1 } = tokens[at] ?? {};
  if (!/^(?:acl|conj|parataxis)/.test(rel) || isSubordinate(tokens, at)) return false;
  if (xpos === "VBD") return true;
  const byAgent = tokens[at + 1]?.text.toLowerCase() === "by";
  return xpos === "VBN" && !byAgent && !/[^aeiou]en$|wn$|ne$/.test(text) && head < at;
}
