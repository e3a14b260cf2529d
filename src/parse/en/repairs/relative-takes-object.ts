import type { Token } from "../sentence.ts";
import { hasDependent, isBelow } from "./dependent.ts";

/** "Four men suspected of having guided the raiders were held": of two subjects the second is the object of the clause behind the first. */
export function relativeTakesObject(tokens: Token[]): void {
  tokens.forEach((verb, at) => {
    if (verb.upos !== "VERB") return;
    const subjects = tokens.flatMap(({ head, rel, upos }, i) =>
      head === at && /^nsubj/.test(rel) && /^(?:NOUN|PROPN)$/.test(upos) ? [i] : [],
    );
    const [first, second] = subjects;
    if (first === undefined || second === undefined || subjects.length > 2 || second > at) return;
    const inner = tokens.findLastIndex(
      (token, i) => i > first && i < second && token.upos === "VERB" && isBelow(tokens, i, first),
    );
    if (
      inner < 0 ||
      hasDependent(tokens, inner, /^obj/) ||
      (tokens[inner]?.xpos === "VBN" && !hasDependent(tokens, inner, /^aux$/))
    )
      return;
    if (!tokens.slice(inner + 1, second).every(({ upos }) => /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(upos))) return;
    Object.assign(tokens[second] ?? {}, { head: inner, rel: "obj" });
  });
}
