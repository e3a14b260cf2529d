import type { Token } from "../sentence.ts";
import { hasDependent } from "./dependent.ts";

/** "French troops, for their part, had already left": a finite verb behind an insertion, without "who" or a subject, is the sentence's own. */
export function mainAsRelative(tokens: Token[]): void {
  const top = tokens.findIndex(({ rel, upos }) => rel === "root" && /^(?:NOUN|PROPN|PRON)$/.test(upos));
  if (top < 0 || hasDependent(tokens, top, /^(?:cop|nsubj)/)) return;
  const verb = tokens.findIndex(
    ({ head, rel, upos }, i) => head === top && rel === "acl:relcl" && upos === "VERB" && i > top,
  );
  if (verb < 0 || !isInflected(tokens, verb) || hasDependent(tokens, verb, /^nsubj/)) return;
  const between = tokens.slice(top + 1, verb);
  const isInserted = between[0]?.text === "," && between.slice(1).some(({ text }) => text === ",");
  if (!isInserted || between.some(({ xpos }) => /^W/.test(xpos))) return;
  const isPassive = hasDependent(tokens, verb, /^aux:pass/);
  Object.assign(tokens[verb] as Token, { head: -1, rel: "root" });
  Object.assign(tokens[top] as Token, { head: verb, rel: isPassive ? "nsubj:pass" : "nsubj" });
  tokens.forEach((token, i) => {
    if (token.head === top && i > verb) token.head = verb;
  });
}

/** In the past tense, or with an auxiliary. */
function isInflected(tokens: Token[], verb: number): boolean {
  return /^VB[DZP]$/.test(tokens[verb]?.xpos ?? "") || hasDependent(tokens, verb, /^aux/);
}
