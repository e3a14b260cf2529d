import type { Token } from "../sentence.ts";
import { isBelow } from "./dependent.ts";

/** "A man was killed and two women were wounded": the noun between "and" and the auxiliary is the second verb's subject. */
export function coordinatedClause(tokens: Token[]): void {
  tokens.forEach((verb, at) => {
    if (verb.upos !== "VERB" || !/^(?:conj|parataxis)/.test(verb.rel)) return;
    if (tokens.some((other) => other.head === at && other.rel.startsWith("nsubj"))) return;
    const auxiliary = tokens.findIndex((other) => other.head === at && other.rel.startsWith("aux"));
    const noun = tokens[auxiliary - 1];
    if (!noun || auxiliary > at || !/^(?:NOUN|PROPN|NUM)$/.test(noun.upos)) return;
    const conjunction = tokens.findLastIndex(
      (other, i) =>
        i < auxiliary &&
        /^(?:and|but|while|or)$/i.test(other.text) &&
        other.rel !== "fixed" &&
        !joinsAdjectives(tokens, i),
    );
    const start = conjunction < 0 ? -1 : conjunction + 1;
    if (start < 0 || tokens.slice(start, auxiliary).some((other) => /^(?:VERB|AUX|ADP|SCONJ|PUNCT)$/.test(other.upos)))
      return;
    if (isBelow(tokens, at, auxiliary - 1)) return;
    const passive = tokens.some((other) => other.head === at && other.rel === "aux:pass");
    Object.assign(noun, { head: at, rel: passive ? "nsubj:pass" : "nsubj" });
  });
}

/** "American and Iraqi personnel". */
function joinsAdjectives(tokens: Token[], at: number): boolean {
  return tokens[at - 1]?.upos === "ADJ" || (tokens[at + 1]?.upos === "ADJ" && tokens[at - 1]?.rel === "amod");
}
