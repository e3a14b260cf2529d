import type { Token } from "../sentence.ts";
import { hasDependent, isBelow } from "./dependent.ts";

/**
 * "The men who killed the mayor were arrested": what stands right behind the relative clause's verb is its object, and the verb after it says what
 * befell the men, whom the parser left without a verb or gave a second subject.
 */
export function relativeObject(tokens: Token[]): void {
  tokens.forEach((pronoun, at) => {
    const noun = tokens[at - 1];
    const inner = tokens[pronoun.head];
    if (!/^(?:who|which|that)$/i.test(pronoun.text) || !pronoun.rel.startsWith("nsubj") || !inner || !noun) return;
    if (inner.head !== at - 1 || !inner.rel.startsWith("acl")) return;
    const object = objectTakenAway(tokens, at - 1, pronoun.head);
    if (object === undefined) return;
    const outer = tokens[object]?.head ?? -1;
    Object.assign(tokens[object] as Token, { head: pronoun.head, rel: "obj" });
    if (tokens[outer]?.head === at - 1) raise(tokens, at - 1, outer);
  });
}

/** The noun between the two verbs that the parser gave to the second, of which the first noun is the subject or the top. */
function objectTakenAway(tokens: Token[], noun: number, inner: number): number | undefined {
  if (hasDependent(tokens, inner, /^(?:obj|xcomp|ccomp|cop|aux:pass)/)) return undefined;
  const object = tokens.findIndex(
    ({ rel, head }, i) => i > inner && head > i && rel.startsWith("nsubj") && head > inner && noun !== i,
  );
  const outer = tokens[object]?.head ?? -1;
  const verb = tokens[outer];
  if (object < 0 || verb?.upos !== "VERB" || !isRightBehind(tokens, inner, object)) return undefined;
  const first = tokens[noun];
  const isSecondSubject = first?.head === outer && first.rel.startsWith("nsubj");
  const isLeftOver = verb.head === noun && /^(?:acl|parataxis)/.test(verb.rel) && first?.rel === "root";
  return isSecondSubject || isLeftOver ? object : undefined;
}

/** Only what belongs to the object stands between the verb and it. */
function isRightBehind(tokens: Token[], verb: number, object: number): boolean {
  return tokens.slice(verb + 1, object).every((_, i) => isBelow(tokens, verb + 1 + i, object));
}

/** The verb takes the place of its noun, which becomes its subject. */
function raise(tokens: Token[], noun: number, verb: number): void {
  const [subject, top] = [tokens[noun] as Token, tokens[verb] as Token];
  const isPassive = hasDependent(tokens, verb, /^aux:pass/);
  Object.assign(top, { head: subject.head, rel: subject.rel });
  Object.assign(subject, { head: verb, rel: isPassive ? "nsubj:pass" : "nsubj" });
  tokens.forEach((token, i) => {
    if (token.head === noun && i > verb) token.head = verb;
  });
}
