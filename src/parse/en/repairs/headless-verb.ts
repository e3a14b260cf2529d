import type { Token } from "../sentence.ts";
import { hasDependent } from "./dependent.ts";
import { hasMainVerb, isSubordinate } from "./finite.ts";

/**
 * A sentence without a finite verb whose subject has a participle behind it: "Rockets slammed into a base", "K1, near Kirkuk, was held by …". The
 * participle is the verb, the noun its subject.
 */
export function headlessVerb(tokens: Token[]): void {
  const root = tokens.findIndex(({ head }) => head < 0);
  const noun = tokens[root];
  if (!noun || hasMainVerb(tokens)) return;
  const at = tokens.findIndex((_, i) => i > 0 && isHeadless(tokens, i));
  const verb = tokens[at];
  if (!verb) return;
  const subject = /^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[verb.head]?.upos ?? "") ? verb.head : root;
  const passive = hasDependent(tokens, at, /^aux:pass$/);
  if (subject !== root) Object.assign(noun, { head: at, rel: root < subject ? "advmod" : "dep" });
  Object.assign(tokens[subject] ?? noun, { head: at, rel: passive ? "nsubj:pass" : "nsubj" });
  Object.assign(verb, { head: -1, rel: "root", xpos: passive ? "VBN" : "VBD" });
  tokens.forEach((token, i) => {
    if (token.head === subject && i > at && !/^(?:nmod|amod|det|compound|flat|nummod)/.test(token.rel)) token.head = at;
  });
}

/** A participle that can be a past tense, or has an auxiliary, hung on a noun without a relative pronoun. */
function isHeadless(tokens: Token[], at: number): boolean {
  const { rel = "", xpos = "", text = "", head = -1 } = tokens[at] ?? {};
  if (!/^(?:acl|conj)/.test(rel) || isSubordinate(tokens, at)) return false;
  if (xpos === "VBD" || hasDependent(tokens, at, /^aux/)) return true;
  const byAgent = tokens[at + 1]?.text.toLowerCase() === "by";
  return xpos === "VBN" && !byAgent && !/[^aeiou]en$|wn$|ne$/.test(text) && head < at;
}
