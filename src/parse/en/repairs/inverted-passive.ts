import type { Token } from "../sentence.ts";

/** "Abandoned were the posts", "Killed was a clerk": the participle in front is the verb, the noun behind is its subject. */
export function invertedPassive(tokens: Token[]): void {
  const [participle, be] = tokens;
  if (participle?.xpos !== "VBN" || !be || !/^(?:is|are|was|were)$/.test(be.text) || be.rel !== "cop") return;
  const noun = tokens[be.head];
  if (!noun || be.head < 2 || participle.head !== be.head || !/^(?:NOUN|PROPN|NUM)$/.test(noun.upos)) return;
  const top = be.head;
  Object.assign(participle, { upos: "VERB", head: noun.head, rel: noun.rel });
  Object.assign(noun, { head: 0, rel: "nsubj:pass" });
  Object.assign(be, { head: 0, rel: "aux:pass" });
  for (const token of tokens) {
    if (token.head === top && token.rel === "punct" && token === tokens.at(-1)) token.head = 0;
    if (token.head === top && token.rel === "appos") token.rel = "conj";
  }
}
