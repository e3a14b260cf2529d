import type { Token } from "../sentence.ts";

/** Whether a word has a dependent whose relation matches. */
export function hasDependent(tokens: Token[], head: number, rel: RegExp): boolean {
  return tokens.some((token) => token.head === head && rel.test(token.rel));
}
