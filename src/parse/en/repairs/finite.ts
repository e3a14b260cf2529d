import type { Token } from "../sentence.ts";
import { hasDependent } from "./dependent.ts";

/** Whether a finite verb that no other clause governs stands in the sentence. */
export function hasMainVerb(tokens: Token[]): boolean {
  return tokens.some(({ upos }, i) => upos === "VERB" && isFiniteVerb(tokens, i) && !isSubordinate(tokens, i));
}

function isFiniteVerb(tokens: Token[], verb: number): boolean {
  return /^VB[DZP]$/.test(tokens[verb]?.xpos ?? "") || hasDependent(tokens, verb, /^aux/);
}

/** In a relative, adverbial or complement clause that says so by a word of its own. */
export function isSubordinate(tokens: Token[], verb: number): boolean {
  const { rel = "", head = -1 } = tokens[verb] ?? {};
  if (!/^(?:acl|advcl|ccomp)/.test(rel)) return false;
  if (rel === "acl:relcl" && hasDependent(tokens, verb, /^nsubj/)) return true;
  if (rel === "ccomp" && /^VB/.test(tokens[head]?.xpos ?? "")) return true;
  return tokens.some((token) => token.head === verb && isSubordinator(token));
}

function isSubordinator({ rel, xpos, text }: Token): boolean {
  return rel === "mark" || xpos.startsWith("W") || text.toLowerCase() === "that";
}
