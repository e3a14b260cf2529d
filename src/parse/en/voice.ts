import type { Token } from "./sentence.ts";

const PASSIVE_AUXILIARIES = new Set(["be", "get"]);

/**
 * Mends the voice of a parsed sentence: a verb with an auxiliary is passive if and only if it is a past participle and a form
 * of "be" or "get" is its last auxiliary; its subject and that auxiliary then carry ":pass", and otherwise do not. A bare
 * participle ("Two killed in blast") stays as it was parsed.
 */
export function mendVoice(tokens: Token[]): void {
  const children = new Map<number, Token[]>();
  for (const token of tokens) {
    const siblings = children.get(token.head);
    if (siblings === undefined) children.set(token.head, [token]);
    else siblings.push(token);
  }
  tokens.forEach((verb, i) => {
    if (verb.upos === "VERB") mendVerb(verb, children.get(i) ?? []);
  });
  tokens.forEach((verb, i) => {
    if (sharesPassive(verb, children.get(i) ?? [], children.get(verb.head) ?? [])) verb.xpos = "VBN";
  });
}

/** "was looted and burned": a second past form without subject and object of its own shares the passive of the first. */
function sharesPassive(verb: Token, children: Token[], ofFirst: Token[]): boolean {
  if (verb.xpos !== "VBD" || verb.rel !== "conj" || !/ed$/.test(verb.text)) return false;
  const hasOwn = children.some(({ rel }) => /^(?:[nc]subj|obj|iobj|ccomp|xcomp|aux)/.test(rel));
  return !hasOwn && ofFirst.some(({ rel }) => rel === "aux:pass");
}

function mendVerb(verb: Token, children: Token[]): void {
  const auxiliaries = children.filter(({ rel }) => /^aux(?::pass)?$/.test(rel));
  if (verb.xpos === "VBN" && auxiliaries.length === 0) return;
  const carrier = auxiliaries.findLast(({ lemma }) => PASSIVE_AUXILIARIES.has(lemma));
  const passive = verb.xpos === "VBN" && carrier !== undefined;
  for (const child of children) {
    const plain = /^([nc]subj|aux)(?::pass)?$/.exec(child.rel)?.[1];
    if (plain === undefined) continue;
    const carries = passive && (plain !== "aux" || child === carrier);
    child.rel = carries ? `${plain}:pass` : plain;
  }
}
