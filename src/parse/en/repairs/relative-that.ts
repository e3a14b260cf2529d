import type { Token } from "../sentence.ts";
import { hasDependent } from "./dependent.ts";

/** Nouns whose content a clause with "that" tells, and times at which it happens. */
const TELLS =
  /^(?:fact|claim|report|news|statement|announcement|hope|fear|idea|belief|view|condition|risk|danger|chance|sign|proof|evidence|truth|problem|reason|result|case|point|message|word|rumour|rumor|assumption|argument|allegation|accusation|threat|time|day|week|month|year|moment|night)$/;

/** "It is the second base that they have vacated": "that" is what they vacated, where they have vacated nothing else. */
export function relativeThat(tokens: Token[]): void {
  tokens.forEach((that, at) => {
    const verb = tokens[that.head];
    const noun = tokens[at - 1];
    if (that.text !== "that" || that.rel !== "mark" || !verb || !noun || verb.head !== at - 1) return;
    if (!/^(?:acl|ccomp|csubj)/.test(verb.rel) || hasDependent(tokens, that.head, /^(?:obj|ccomp|xcomp|cop|aux:pass)/))
      return;
    if (!hasDependent(tokens, that.head, /^nsubj/) || !isThing(tokens, at - 1)) return;
    Object.assign(that, { upos: "PRON", xpos: "WDT", rel: "obj" });
    verb.rel = "acl:relcl";
    for (const token of tokens) if (token.head === at - 1 && token.rel === "expl") token.rel = "nsubj";
  });
}

/** A noun that stands for something, or a bare rank: "the fifth". */
function isThing(tokens: Token[], at: number): boolean {
  const noun = tokens[at];
  if (noun?.upos === "NOUN") return !TELLS.test(noun.lemma);
  return noun?.upos === "ADJ" && /^(?:first|second|third|last|only|[a-z]+th)$/.test(noun.text);
}
