import type { Token } from "../sentence.ts";
import type { Span } from "../tokens.ts";
import { hasDependent } from "./dependent.ts";

/** "Moscow announced": a known name is no adverb, and before a verb without a subject it is the subject. */
export function nameAsNoun(tokens: Token[], names: Span[]): void {
  for (const token of tokens) {
    if (!/^(?:ADV|ADJ|INTJ|X|VERB)$/.test(token.upos) || !/^\p{Lu}/u.test(token.text)) continue;
    if (!names.some(({ start, end }) => start === token.start && end === token.end)) continue;
    Object.assign(token, { upos: "PROPN", xpos: "NNP" });
    const verb = tokens[token.head];
    if (token.rel !== "advmod" || verb?.upos !== "VERB" || verb.start < token.start) continue;
    if (!hasDependent(tokens, token.head, /^[nc]subj/)) token.rel = "nsubj";
  }
}
