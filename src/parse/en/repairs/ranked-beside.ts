import type { Token } from "../sentence.ts";
import { hasDependent } from "./dependent.ts";

/** "left Taji, the fifth base that they gave up": a ranked noun behind a comma says what the name before it is. */
export function rankedBeside(tokens: Token[]): void {
  tokens.forEach((noun, at) => {
    if (noun.rel !== "parataxis" || !/^(?:NOUN|ADJ)$/.test(noun.upos)) return;
    if (hasDependent(tokens, at, /^(?:nsubj|cop|aux)/)) return;
    const the = tokens.findIndex(({ head, text }) => head === at && text === "the");
    const before = tokens[the - 2];
    if (the < 2 || tokens[the - 1]?.text !== "," || !/^(?:NOUN|PROPN)$/.test(before?.upos ?? "")) return;
    const isRanked = RANK.test(noun.text) || tokens.some(({ head, text }) => head === at && RANK.test(text));
    if (isRanked) Object.assign(noun, { head: the - 2, rel: "appos" });
  });
}

const RANK = /^(?:first|second|third|last|latest|[a-z]+th)$/;
