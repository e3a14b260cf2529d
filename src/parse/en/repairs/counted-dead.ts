import type { Token } from "../sentence.ts";

/** "confirmed only ten dead", "ended with 13 of them dead": the dead are what is counted, a noun. */
export function countedDead(tokens: Token[]): void {
  tokens.forEach((dead, at) => {
    if (dead.text !== "dead" || dead.upos !== "ADJ") return;
    const before = numberBefore(tokens, at);
    const number = tokens[before];
    if (!number || isPredicate(tokens, at) || /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.upos ?? "")) return;
    if (isLeft(tokens, at) || isLeft(tokens, before)) return;
    if (number.head !== at) {
      Object.assign(dead, { head: number.head, rel: number.rel });
      for (const token of tokens) if (token.head === before && token.rel === "case") token.head = at;
    } else if (/^(?:advcl|xcomp|amod|acl)/.test(dead.rel)) dead.rel = "obj";
    Object.assign(number, { head: at, rel: "nummod" });
    Object.assign(dead, { upos: "NOUN", xpos: "NNS" });
  });
}

/** The number right before the dead, or before "of them". */
function numberBefore(tokens: Token[], at: number): number {
  const words = tokens.slice(at - 2, at).map(({ text }) => text.toLowerCase());
  const number = /^of (?:them|whom|these|those)$/.test(words.join(" ")) ? at - 3 : at - 1;
  return tokens[number]?.upos === "NUM" ? number : -1;
}

/** "were dead" says so of a subject. */
function isPredicate(tokens: Token[], at: number): boolean {
  return tokens.some(({ head, rel }) => head === at && rel === "cop");
}

/** "left three dead" is told by its verb. */
function isLeft(tokens: Token[], at: number): boolean {
  return /^(?:leave|shoot|find)$/.test(tokens[tokens[at]?.head ?? -1]?.lemma ?? "");
}
