import type { Token } from "../sentence.ts";
import { isBelow } from "./dependent.ts";

/** How far its participle can stand behind "have", in words. */
const REACH = 3;

/** "has often denied": "have" before a participle, adverbs between them, is its auxiliary. */
export function perfect(tokens: Token[]): void {
  tokens.forEach((have, at) => {
    if (have.lemma !== "have" || have.rel.startsWith("aux")) return;
    const verb = tokens.findIndex(({ upos }, i) => i > at && upos !== "ADV");
    const participle = tokens[verb];
    if (!participle || verb - at > REACH || isBelow(tokens, at, verb)) return;
    if (participle.xpos !== "VBN" || participle.upos !== "VERB") return;
    Object.assign(participle, { head: have.head, rel: have.rel });
    Object.assign(have, { head: verb, rel: "aux", upos: "AUX" });
    for (const token of tokens) if (token.head === at) token.head = verb;
  });
}
