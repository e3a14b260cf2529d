import type { Token } from "../sentence.ts";

/**
 * "138 tank, artillery and mortar shells": no noun has an object, so that a noun taken for one ends a list of what describes it, and stands where
 * the list's first word stood.
 */
export function nounInList(tokens: Token[]): void {
  tokens.forEach((noun, at) => {
    const first = tokens[noun.head];
    if (noun.upos !== "NOUN" || noun.rel !== "obj" || first?.upos !== "NOUN" || noun.head > at) return;
    const from = noun.head;
    if (!tokens.slice(from + 1, at).every(({ upos, text }) => upos === "NOUN" || upos === "CCONJ" || text === ","))
      return;
    Object.assign(noun, { head: first.head, rel: first.rel });
    for (const other of tokens)
      if (other.head === from && other !== noun && /^(?:nummod|det|amod|case)$/.test(other.rel)) other.head = at;
    Object.assign(first, { head: at, rel: "compound" });
  });
}
