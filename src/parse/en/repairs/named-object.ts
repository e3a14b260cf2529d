import type { Token } from "../sentence.ts";

/** "gave the base known as Q-West to the army": to whom it was given hangs on the giving, not on the name. */
export function namedObject(tokens: Token[]): void {
  tokens.forEach((participle, at) => {
    const noun = tokens[participle.head];
    const verb = tokens[noun?.head ?? -1];
    if (participle.xpos !== "VBN" || !participle.rel.startsWith("acl") || !NAMING.test(participle.lemma)) return;
    if (noun?.rel !== "obj" || verb?.upos !== "VERB") return;
    tokens.forEach((token, i) => {
      if (i > at && token.head === at && token.rel === "obl" && hasTo(tokens, i)) token.head = noun.head;
    });
  });
}

const NAMING = /^(?:know|call|name|dub|nickname|locate|situate|codename)$/;

function hasTo(tokens: Token[], noun: number): boolean {
  return tokens.some(({ head, rel, text }) => head === noun && rel === "case" && text === "to");
}
