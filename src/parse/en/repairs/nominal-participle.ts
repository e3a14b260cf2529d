import type { Token } from "../sentence.ts";

/** "put the abducted at 30", "the rescued were women": a participle right behind "the" that no noun follows is the noun. */
export function nominalParticiple(tokens: Token[]): void {
  tokens.forEach((participle, at) => {
    const the = tokens[at - 1];
    if (participle.upos !== "VERB" || participle.xpos !== "VBN" || the?.text.toLowerCase() !== "the") return;
    const isBelow = participle.head === at - 1 && /^acl/.test(participle.rel);
    const { head, rel } = isBelow ? the : participle;
    if (!(isBelow || the.head === at) || !/^(?:obj|nsubj)/.test(rel)) return;
    const isOfVerb = head >= 0 && rel === "obj" && tokens[head]?.upos === "VERB";
    tokens.forEach((token, i) => {
      if (token.head === at && isOfVerb && /^obl/.test(token.rel)) token.head = head;
      if (token.head === at - 1 && i !== at) token.head = at;
    });
    Object.assign(participle, { upos: "NOUN", xpos: "NNS", lemma: participle.text.toLowerCase(), head, rel });
    Object.assign(the, { head: at, rel: "det", upos: "DET" });
  });
}
