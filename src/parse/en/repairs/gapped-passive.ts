import { irregular } from "../lemma.ts";
import type { Token } from "../sentence.ts";
import { hasDependent, isBelow } from "./dependent.ts";
import { INTRANSITIVE } from "./intransitive.ts";
import { VERB_OF } from "./participle-as-adjective.ts";

/** "The station was overrun and its records set ablaze": the second participle shares the passive of the first, and the noun before it suffers it. */
export function gappedPassive(tokens: Token[]): void {
  tokens.forEach((participle, at) => {
    if (!isBareParticiple(tokens, at) || !isEndOfClause(tokens, at)) return;
    const first = startOfSubject(tokens, at);
    const noun = headOfSubject(tokens, first, at);
    const passive = tokens.findLastIndex((_, i) => i < first - 1 && isOwnClause(tokens, i));
    if (first < 0 || noun < 0 || passive < 0 || !isPassive(tokens, passive) || isBelow(tokens, passive, noun)) return;
    if (isBelow(tokens, passive, at))
      Object.assign(tokens[passive] ?? {}, { head: participle.head, rel: participle.rel });
    tokens.forEach((token, i) => {
      if (token.head === at && i >= first && i < at) token.head = noun;
      if (token.head === noun && i > at) token.head = at;
    });
    const lemma = participle.upos === "VERB" ? participle.lemma : verbOf(participle);
    Object.assign(participle, { upos: "VERB", xpos: "VBN", lemma, head: passive, rel: "conj" });
    Object.assign(tokens[noun] ?? {}, { head: at, rel: "nsubj:pass" });
  });
}

function isBareParticiple(tokens: Token[], at: number): boolean {
  const { upos, xpos, lemma } = tokens[at] as Token;
  const isParticiple =
    upos === "VERB" ? /^VB[DN]$/.test(xpos) : upos === "ADJ" && verbOf(tokens[at] as Token) !== undefined;
  return (
    isParticiple && !INTRANSITIVE.has(lemma) && !hasDependent(tokens, at, /^(?:aux|cop|obj|ccomp|iobj|nsubj:pass)/)
  );
}

/** The verb of a participle that was taken for an adjective. */
function verbOf({ text }: Token): string | undefined {
  return VERB_OF.get(text.toLowerCase()) ?? irregular(text.toLowerCase(), "VBN");
}

/** Nothing behind the participle could be its object or the verb of which the noun before it is the subject. */
function isEndOfClause(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isObject =
    /^(?:NOUN|PROPN|DET|NUM|PRON|PART)$/.test(next?.upos ?? "") &&
    !/^(?:hostage|prisoner|captive)$/.test(next?.text ?? "");
  if (isObject || /^(?:that|to)$/.test(next?.text ?? "")) return false;
  const end = tokens.findIndex(
    ({ text }, i) => i > at && /^(?:[,;:.—–)]|and|but|as|when|while|after|before)$/.test(text),
  );
  return !tokens
    .slice(at + 1, end < 0 ? undefined : end)
    .some(({ xpos, upos }) => /^(?:VB[DZP]|MD)$/.test(xpos) || upos === "AUX");
}

/** Where the noun group before a participle begins: right behind "and", or behind a comma with a number or an article. */
function startOfSubject(tokens: Token[], at: number): number {
  const before = tokens.findLastIndex((token, i) => i < at && !isOfGroup(token));
  const word = tokens[before]?.text ?? "";
  if (before < 1 || before + 1 === at) return -1;
  const isOpen = /^(?:and|but)$/.test(word) || (word === "," && /^(?:NUM|DET)$/.test(tokens[before + 1]?.upos ?? ""));
  return isOpen ? before + 1 : -1;
}

function isOfGroup({ upos, text, xpos }: Token): boolean {
  if (/^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(upos) || /^(?:of|-|’s|'s)$/.test(text)) return true;
  return xpos === "PRP$";
}

/** The noun or number that the group is about: "houses" in "the houses of the clan". */
function headOfSubject(tokens: Token[], first: number, at: number): number {
  if (first < 0) return -1;
  const of = tokens.findIndex(({ text }, i) => i > first && i < at && text === "of");
  const last = (of < 0 ? at : of) - 1;
  return /^(?:NOUN|PROPN|NUM)$/.test(tokens[last]?.upos ?? "") ? last : -1;
}

/** A verb that is no relative clause; the parser takes "three were killed" behind a noun for one. */
function isOwnClause(tokens: Token[], verb: number): boolean {
  const { upos, rel } = tokens[verb] as Token;
  if (upos !== "VERB" || !/^acl/.test(rel)) return upos === "VERB";
  return tokens.some((token) => token.head === verb && /^nsubj/.test(token.rel) && !token.xpos.startsWith("W"));
}

function isPassive(tokens: Token[], verb: number): boolean {
  if (hasDependent(tokens, verb, /^(?:aux:pass|nsubj:pass)/)) return true;
  const { xpos, rel, head } = tokens[verb] as Token;
  return xpos === "VBN" && rel === "conj" && head >= 0 && head !== verb && hasDependent(tokens, head, /^aux:pass/);
}
