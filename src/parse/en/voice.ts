import type { Token } from "./sentence.ts";

const PASSIVE_AUXILIARIES = new Set(["be", "get"]);

/**
 * Mends the voice of a parsed sentence: a verb is passive if and only if it is a past participle with a form of "be" or
 * "get" as its auxiliary; its subject and that auxiliary then carry ":pass", and otherwise do not.
 */
export function mendVoice(tokens: Token[]): void {
  tokens.forEach((verb, i) => {
    if (verb.upos !== "VERB") return;
    const children = tokens.filter((token) => token.head === i);
    const auxiliary = children.filter((token) => /^aux/.test(token.rel) && PASSIVE_AUXILIARIES.has(token.lemma)).at(-1);
    const passive = verb.xpos === "VBN" && auxiliary !== undefined;
    for (const child of children) {
      if (child.rel === "nsubj" || child.rel === "nsubj:pass") child.rel = passive ? "nsubj:pass" : "nsubj";
      if (child.rel === "csubj" || child.rel === "csubj:pass") child.rel = passive ? "csubj:pass" : "csubj";
      if (child.rel === "aux" || child.rel === "aux:pass")
        child.rel = passive && child === auxiliary ? "aux:pass" : "aux";
    }
  });
}
