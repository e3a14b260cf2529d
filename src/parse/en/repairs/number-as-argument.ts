import type { Token } from "../sentence.ts";
import { hasDependent, isBelow } from "./dependent.ts";

/** "A further 266 were wounded", "killed 40": a number that hangs on a verb as if it counted it is who suffers or what is done. */
export function numberAsArgument(tokens: Token[]): void {
  tokens.forEach((number, at) => {
    const verb = tokens[number.head];
    if (number.upos !== "NUM" || number.rel !== "nummod" || verb?.upos !== "VERB") return;
    const isBefore = at < number.head;
    if (isBelow(tokens, number.head, at)) return;
    if (isBefore && !hasDependent(tokens, number.head, /^nsubj/)) {
      const passive = hasDependent(tokens, number.head, /^aux:pass/);
      bringAlong(tokens, at, number.head);
      number.rel = passive ? "nsubj:pass" : "nsubj";
    } else if (!isBefore && !hasDependent(tokens, number.head, /^obj$/)) number.rel = "obj";
  });
}

/** The article, adjective and adverb before the number go with it. */
function bringAlong(tokens: Token[], at: number, verb: number): void {
  for (let i = at - 1; i >= 0 && /^(?:DET|ADJ|ADV)$/.test(tokens[i]?.upos ?? ""); i--) {
    const word = tokens[i];
    if (word?.head === verb) word.head = at;
  }
}
