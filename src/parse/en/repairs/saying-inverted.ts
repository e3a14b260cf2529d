import type { Token } from "../sentence.ts";
import { hasDependent } from "./dependent.ts";
import { SAYING } from "./saying-verbs.ts";

/** How far the speaker can stand behind the verb, in words. */
const REACH = 7;

/** "“…,” said the official": what follows the verb says it. */
export function sayingInverted(tokens: Token[]): void {
  tokens.forEach((said, verb) => {
    if (!SAYING.has(said.lemma.toLowerCase()) || !/^VB[DZN]$/.test(said.xpos)) return;
    if (!/^[”",]$/.test(tokens[verb - 1]?.text ?? "") || hasDependent(tokens, verb, /^nsubj/)) return;
    const speaker = speakerBehind(tokens, verb);
    if (!speaker) return;
    Object.assign(speaker, { rel: "nsubj", ...(speaker.upos === "ADJ" && { upos: "NOUN" }) });
    const root = tokens.findIndex(({ head }) => head < 0);
    if (root < 0 || root >= verb) return;
    Object.assign(tokens[root] ?? said, { head: verb, rel: "ccomp" });
    Object.assign(said, { head: -1, rel: "root" });
  });
}

/** The verb's first complement, where neither a preposition nor a comma stands between. */
function speakerBehind(tokens: Token[], verb: number): Token | undefined {
  const at = tokens.findIndex(
    ({ head, rel }, i) =>
      i > verb && i <= verb + REACH && head === verb && /^(?:obj|iobj|obl|xcomp|ccomp|dep|parataxis|conj)$/.test(rel),
  );
  const between = tokens.slice(verb + 1, Math.max(at, 0));
  return between.some(({ upos, text }) => upos === "ADP" || text === ",") ? undefined : tokens[at];
}
