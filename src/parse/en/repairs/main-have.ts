import type { Token } from "../sentence.ts";
import { hasDependent } from "./dependent.ts";

/** "The group has about 2,000 fighters": an auxiliary of a noun that is no predicate noun is the verb. */
export function mainHave(tokens: Token[]): void {
  tokens.forEach((have, at) => {
    const owned = have.head;
    const noun = tokens[owned];
    if (!noun || have.lemma !== "have" || !have.rel.startsWith("aux") || !/^(?:NOUN|PROPN|NUM)$/.test(noun.upos))
      return;
    if (hasDependent(tokens, owned, /^cop$/)) return;
    Object.assign(have, { head: noun.head, rel: noun.rel, upos: "VERB" });
    Object.assign(noun, { head: at, rel: "obj" });
    for (const token of tokens) {
      if (token.head === owned && token !== have && /^(?:nsubj|advcl|punct|mark|advmod:)/.test(token.rel))
        token.head = at;
    }
  });
}
