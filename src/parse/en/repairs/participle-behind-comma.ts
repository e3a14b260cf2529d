import type { Token } from "../sentence.ts";
import { hasDependent } from "./dependent.ts";
import { INTRANSITIVE } from "./intransitive.ts";

/** "The teacher, detained at the airport in March, awaits trial": no comma alone parts a subject from its verb, so the subject suffered it. */
export function participleBehindComma(tokens: Token[]): void {
  tokens.forEach((verb, at) => {
    suffersItself(tokens, at);
    if (verb.upos !== "VERB" || verb.xpos !== "VBD" || INTRANSITIVE.has(verb.lemma)) return;
    if (tokens[at - 1]?.text !== "," || tokens[at + 1]?.upos !== "ADP") return;
    if (hasDependent(tokens, at, /^(?:aux|obj|ccomp|xcomp|iobj|parataxis)/)) return;
    const subject = tokens.findIndex(({ head, rel }) => head === at && rel === "nsubj");
    if (subject < 0 || subject > at || tokens.slice(subject, at - 1).some(({ text }) => text === ",")) return;
    verb.xpos = "VBN";
    Object.assign(tokens[subject] ?? {}, { rel: "nsubj:pass" });
  });
}

/** "A lawyer, himself jailed in 2016, said": the pronoun stresses who suffered it. */
function suffersItself(tokens: Token[], at: number): void {
  const [pronoun, verb] = [tokens[at - 1], tokens[at]];
  if (!verb || !pronoun || !/^(?:him|her|it|them)sel(?:f|ves)$/.test(pronoun.text) || pronoun.head !== at) return;
  if (!/^VB[DN]$/.test(verb.xpos) || !/^acl/.test(verb.rel) || pronoun.rel !== "nsubj" || tokens[at - 2]?.text !== ",")
    return;
  Object.assign(verb, { xpos: "VBN", rel: "acl" });
  pronoun.rel = "advmod";
}
