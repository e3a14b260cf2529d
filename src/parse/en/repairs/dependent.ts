import type { Token } from "../sentence.ts";

/** Whether a word has a dependent whose relation matches. */
export function hasDependent(tokens: Token[], head: number, rel: RegExp): boolean {
  return tokens.some((token) => token.head === head && rel.test(token.rel));
}

/** Whether a word hangs, near or far, on another: hanging that one on it would make a circle. */
export function isBelow(tokens: Token[], at: number, top: number): boolean {
  for (let up = at, steps = 0; up >= 0 && steps <= tokens.length; up = tokens[up]?.head ?? -1, steps++) {
    if (up === top) return true;
  }
  return false;
}
