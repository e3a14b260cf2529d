import type { Token } from "../sentence.ts";
import { SAYING } from "./saying-verbs.ts";

/** Of how many words the speaker's name can be, and how many must be said before it. */
const LONGEST_SPEAKER = 14;
const SHORTEST_CONTENT = 4;

/** ", medical sources said." and ", the ministry said on Monday": the saying governs, what stands before is said. */
export function sayingBehind(tokens: Token[]): void {
  tokens.forEach((said, verb) => {
    if (!SAYING.has(said.lemma.toLowerCase()) || !isSaying(tokens, verb) || !endsClause(tokens, verb)) return;
    const first = afterBreak(tokens, verb);
    if (first === undefined || first < SHORTEST_CONTENT || first >= verb || verb - first > LONGEST_SPEAKER) return;
    const speaker = tokens.slice(first, verb);
    if (speaker.some(({ xpos, upos }) => /^(?:VB[DZP]|MD|W)/.test(xpos) || upos === "AUX")) return;
    const head = headNoun(speaker);
    if (head !== undefined) attach(tokens, first, first + head, verb);
  });
}

/** A verb, or at the sentence's very end what looks like a plural ("…, the agency estimates."). */
function isSaying(tokens: Token[], at: number): boolean {
  const { xpos = "" } = tokens[at] ?? {};
  return /^VB[DZPN]$/.test(xpos) || (xpos === "NNS" && at === tokens.length - 2);
}

/** Behind the verb the clause stops, or goes on with nothing but when and where it was said. */
function endsClause(tokens: Token[], verb: number): boolean {
  const next = tokens[verb + 1]?.text ?? ".";
  if (/^[.,;”"—–]$/.test(next)) return true;
  const adds = /^(?:in|on|at|by|during|after|late|early|of)$/i.test(next);
  return adds && !tokens.slice(verb + 1).some(({ xpos }) => /^VB[DZP]$/.test(xpos));
}

/** The word after the last comma, dash or quotation mark before the verb. */
function afterBreak(tokens: Token[], verb: number): number | undefined {
  const mark = tokens.findLastIndex(({ text }, i) => i > 0 && i < verb && /^[,”"—–]$/.test(text));
  return mark < 0 ? undefined : mark + 1;
}

/** The noun that a noun group stands for: the last one before its first preposition. */
function headNoun(group: Token[]): number | undefined {
  const preposition = group.findIndex(({ upos }) => upos === "ADP");
  const core = preposition < 0 ? group : group.slice(0, preposition);
  const at = core.findLastIndex(
    (token) => /^(?:NOUN|PROPN|PRON)$/.test(token.upos) || (token.upos === "ADJ" && token === core.at(-1)),
  );
  return at < 0 ? undefined : at;
}

/** Makes the verb the root, the speaker its subject and what stands before its complement. */
function attach(tokens: Token[], first: number, speaker: number, verb: number): void {
  const inside = (i: number) => i >= first && i < verb;
  const root = tokens.findIndex(({ head }) => head < 0);
  const main = root === verb || inside(root) ? mainBefore(tokens, first) : root;
  tokens.forEach((token, i) => {
    if (inside(i) && i !== speaker && !inside(token.head)) {
      token.head = speaker;
      token.rel = token.upos === "ADJ" ? "amod" : token.upos === "DET" ? "det" : "compound";
    } else if (i < first && inside(token.head)) {
      token.head = main ?? verb;
      token.rel = token.xpos.startsWith("VB") ? "conj" : "dep";
    }
  });
  Object.assign(tokens[speaker] ?? {}, { head: verb, rel: "nsubj" });
  Object.assign(tokens[verb] ?? {}, { upos: "VERB", head: -1, rel: "root" });
  tokens.forEach((token, i) => {
    if (i !== verb && (i === main || token.head < 0)) Object.assign(token, { head: verb, rel: "ccomp" });
  });
  keepObjects(tokens, first, verb);
}

/** "Militants shelled Tikrit, the army said": a noun before the comma belongs to what is said, not to the saying. */
function keepObjects(tokens: Token[], first: number, verb: number): void {
  const said = tokens.findIndex(({ head, upos }, i) => i < first && head === verb && upos === "VERB");
  if (said < 0) return;
  tokens.forEach((token, i) => {
    if (i <= said || i >= first || token.head !== verb || !/^(?:NOUN|PROPN|PRON|NUM)$/.test(token.upos)) return;
    const marked = tokens.some(({ head, rel }) => head === i && rel === "case");
    Object.assign(token, { head: said, rel: marked ? "obl" : "obj" });
  });
}

/** What is said, where the parser hung it on the speaker or behind: the first verb before. */
function mainBefore(tokens: Token[], first: number): number | undefined {
  const at = tokens.findIndex(({ upos, head }, i) => i < first && upos === "VERB" && head >= first);
  return at < 0 ? undefined : at;
}
