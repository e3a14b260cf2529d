import type { Token } from "../sentence.ts";
import { hasDependent } from "./dependent.ts";

/**
 * "passed to the police the posts that it held": a long object behind the phrase is the verb's, for a noun has none; nor is "handed back to the
 * police Camp Bala" about a camp that is the police.
 */
export function shiftedObject(tokens: Token[]): void {
  tokens.forEach((object, at) => {
    const noun = tokens[object.head];
    if (object.rel === "appos" && noun && isGivenTo(tokens, object.head) && tokens[at - 1] === noun) {
      const verb = giverOf(tokens, noun);
      if (verb !== undefined) Object.assign(object, { head: verb, rel: "obj" });
    }
  });
  for (const object of tokens) {
    const noun = tokens[object.head];
    if (object.rel !== "obj" || !noun?.rel.startsWith("obl") || !/^(?:NOUN|PROPN)$/.test(noun.upos)) continue;
    const verb = tokens[noun.head];
    if (verb?.upos === "VERB" && !hasDependent(tokens, noun.head, /^obj/)) object.head = noun.head;
  }
}

function isGivenTo(tokens: Token[], noun: number): boolean {
  return (
    (tokens[noun]?.rel.startsWith("obl") ?? false) &&
    tokens.some(({ head, rel, text }) => head === noun && rel === "case" && text === "to")
  );
}

/** The verb of giving that has no object yet; the phrase may hang on its particle ("back"). */
function giverOf(tokens: Token[], { head }: Token): number | undefined {
  const verb = tokens[head]?.upos === "ADV" ? tokens[head].head : head;
  const { upos, lemma } = tokens[verb] ?? { upos: "", lemma: "" };
  return upos === "VERB" && GIVING.test(lemma) && !hasDependent(tokens, verb, /^obj/) ? verb : undefined;
}

const GIVING = /^(?:hand|give|return|turn|transfer|pass|cede|yield|sign|restore|surrender|relinquish)$/;
