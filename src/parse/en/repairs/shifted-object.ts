import type { Token } from "../sentence.ts";
import { hasDependent } from "./dependent.ts";

/** "passed to the police the posts that it held": a long object behind the phrase is the verb's, for a noun has none. */
export function shiftedObject(tokens: Token[]): void {
  for (const object of tokens) {
    const noun = tokens[object.head];
    if (object.rel !== "obj" || !noun?.rel.startsWith("obl") || !/^(?:NOUN|PROPN)$/.test(noun.upos)) continue;
    const verb = tokens[noun.head];
    if (verb?.upos === "VERB" && !hasDependent(tokens, noun.head, /^obj/)) object.head = noun.head;
  }
}
