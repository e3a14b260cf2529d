import type { Sentence, Token } from "./sentence.ts";

/** Verbs that stand behind or inside what is said: "…, the ministry said." */
const SAYING = new Set(
  "say add tell state claim note report confirm explain insist argue warn write tweet stress reveal acknowledge admit announce declare estimate project reply maintain conclude suggest reiterate assert allege recall respond".split(
    " ",
  ),
);

/**
 * Mends what the parser is known to get wrong and the surface shows plainly (docs/decisions/0002): a clause of saying behind what is said, and "have"
 * as a main verb. The sentence given is not changed.
 */
export function repair(sentence: Sentence): Sentence {
  const tokens = sentence.tokens.map((token) => ({ ...token }));
  mainHave(tokens);
  tokens.forEach((_, at) => {
    sayingBehind(tokens, at);
  });
  return { ...sentence, tokens };
}

/** "The group has about 2,000 fighters": an auxiliary of a noun that is no predicate noun is the verb. */
function mainHave(tokens: Token[]): void {
  tokens.forEach((token, at) => {
    const head = tokens[token.head];
    if (!head || token.lemma !== "have" || !token.rel.startsWith("aux") || !/^(?:NOUN|PROPN|NUM)$/.test(head.upos))
      return;
    if (tokens.some((other) => other.head === token.head && other.rel === "cop")) return;
    const noun = token.head;
    token.head = head.head;
    token.rel = head.rel;
    token.upos = "VERB";
    head.head = at;
    head.rel = "obj";
    for (const other of tokens)
      if (other.head === noun && /^(?:nsubj|advcl|punct|mark|advmod:)/.test(other.rel) && other !== token)
        other.head = at;
  });
}

/** ", medical sources said." and ", the ministry said on Monday": the saying governs, what stands before is said. */
function sayingBehind(tokens: Token[], verb: number): void {
  const said = tokens[verb];
  if (!said || !SAYING.has(said.lemma.toLowerCase()) || !/^VB[DZPN]$/.test(said.xpos) || !endsClause(tokens, verb))
    return;
  const first = afterBreak(tokens, verb);
  if (first === undefined || first < 4 || first >= verb || verb - first > 14) return;
  const span = tokens.slice(first, verb);
  if (span.some((token) => /^(?:VB[DZP]|MD|W)/.test(token.xpos) || token.upos === "AUX")) return;
  const speaker = headNoun(span);
  if (speaker === undefined) return;
  attach(tokens, first, first + speaker, verb);
}

function endsClause(tokens: Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  return (
    !next ||
    /^[.,;”"—–]$/.test(next.text) ||
    (/^(?:in|on|at|by|during|after|late|early|of)$/i.test(next.text) &&
      !tokens.slice(verb + 1).some((token) => /^VB[DZP]$/.test(token.xpos)))
  );
}

/** The word after the last comma or closing quotation mark before the verb. */
function afterBreak(tokens: Token[], verb: number): number | undefined {
  for (let at = verb - 1; at > 0; at--) if (/^[,”"—–]$/.test(tokens[at]?.text ?? "")) return at + 1;
  return undefined;
}

/** The noun that a noun group stands for: the last one before its first preposition. */
function headNoun(span: Token[]): number | undefined {
  const preposition = span.findIndex((token) => token.upos === "ADP");
  const core = preposition < 0 ? span : span.slice(0, preposition);
  const at = core.findLastIndex(
    (token) => /^(?:NOUN|PROPN|PRON)$/.test(token.upos) || (token.upos === "ADJ" && token === core.at(-1)),
  );
  return at < 0 ? undefined : at;
}

function attach(tokens: Token[], first: number, speaker: number, verb: number): void {
  const inside = (i: number) => i >= first && i < verb;
  const root = tokens.findIndex((token) => token.head < 0);
  const main = root === verb || inside(root) ? mainBefore(tokens, first, inside) : root;
  tokens.forEach((token, i) => {
    if (inside(i) && i !== speaker && !inside(token.head)) {
      token.head = speaker;
      token.rel = token.upos === "ADJ" ? "amod" : token.upos === "DET" ? "det" : "compound";
    } else if (!inside(i) && i !== verb && inside(token.head) && i < first) {
      token.head = main ?? verb;
      token.rel = /^VB/.test(token.xpos) ? "conj" : "dep";
    }
  });
  const noun = tokens[speaker];
  const said = tokens[verb];
  const clause = main === undefined ? undefined : tokens[main];
  if (!noun || !said) return;
  noun.head = verb;
  noun.rel = "nsubj";
  said.upos = "VERB";
  said.head = -1;
  said.rel = "root";
  if (clause && clause !== said) {
    clause.head = verb;
    clause.rel = "ccomp";
  }
  for (const token of tokens) if (token.head < 0 && token !== said) Object.assign(token, { head: verb, rel: "ccomp" });
}

/** What is said, where the parser hung it on the speaker: the first verb before. */
function mainBefore(tokens: Token[], first: number, inside: (i: number) => boolean): number | undefined {
  const at = tokens.findIndex(
    (token, i) => i < first && token.upos === "VERB" && (token.head >= first || inside(token.head)),
  );
  return at < 0 ? undefined : at;
}
