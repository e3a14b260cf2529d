import type { Token } from "../sentence.ts";
import { isBelow } from "./dependent.ts";

/** How many words can stand between the participle and its noun, the noun included. */
const REACH = 4;

/** "from Tuareg-led rebels": the participle describes the noun behind it, and what hung on it is not its own. */
export function hyphenedParticiple(tokens: Token[]): void {
  tokens.forEach((participle, at) => {
    const prefix = tokens[at - 2];
    if (participle.xpos !== "VBN" || tokens[at - 1]?.text !== "-" || !prefix || prefix.upos === "PUNCT") return;
    const described = describedNoun(tokens, at);
    const noun = tokens[described];
    if (!noun || noun.head === participle.head || participle.head === described) return;
    const outer = prefix.head === at ? participle : prefix;
    if (isBelow(tokens, outer.head, described) || isBelow(tokens, outer.head, at)) return;
    Object.assign(noun, { head: outer.head, rel: outer.rel.startsWith("acl") ? "nmod" : outer.rel });
    const verb = verbAbove(tokens, described);
    tokens.forEach((token, i) => {
      if (i === described || i === at - 1) return;
      if (token.head === at && i > described) token.head = verb;
      if (token.head === at - 2 && i < at - 2) token.head = described;
    });
    Object.assign(participle, { head: described, rel: "amod" });
    Object.assign(prefix, { head: at, rel: "compound" });
  });
}

/** The last noun of the nouns and adjectives right behind, -1 for none. */
function describedNoun(tokens: Token[], participle: number): number {
  const isNoun = (token: Token | undefined) => /^(?:NOUN|PROPN)$/.test(token?.upos ?? "");
  const at = tokens.findIndex(
    (token, i) => i > participle && i <= participle + REACH && isNoun(token) && !isNoun(tokens[i + 1]),
  );
  const between = tokens.slice(participle + 1, Math.max(at, 0));
  return between.every((token) => isNoun(token) || token.upos === "ADJ") ? at : -1;
}

/** The verb that a word hangs on, however far above; the root where there is none. */
function verbAbove(tokens: Token[], from: number): number {
  let at = from;
  for (let steps = 0; steps < tokens.length; steps++) {
    const token = tokens[at];
    if (!token || token.head < 0 || (token.upos === "VERB" && at !== from)) return at;
    at = token.head;
  }
  return at;
}
