import type { Token } from "../sentence.ts";
import { hasDependent } from "./dependent.ts";

/** "US troops left": a subject or object that the tagger took for a verb in -s, and that nothing makes a clause, is a noun. */
export function nounAsVerb(tokens: Token[]): void {
  tokens.forEach((token, at) => {
    if (token.xpos !== "VBZ" || token.upos !== "VERB" || !/^(?:nsubj|obj|obl|nmod)/.test(token.rel)) return;
    if (hasDependent(tokens, at, /^(?:[nc]subj|obj|aux|mark|ccomp|xcomp)/)) return;
    Object.assign(token, { upos: "NOUN", xpos: "NNS" });
  });
}
