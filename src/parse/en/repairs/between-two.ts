import type { Token } from "../sentence.ts";
import { isBelow } from "./dependent.ts";

/** "A meeting between the president and the rebels was held": the second party is no subject of the verb, the meeting is. */
export function betweenTwo(tokens: Token[]): void {
  tokens.forEach((between) => {
    if (between.rel !== "case" || between.text.toLowerCase() !== "between") return;
    const first = between.head;
    if (tokens[first]?.rel !== "nmod" || hasSecond(tokens, first)) return;
    const and = tokens.findIndex(({ text }, at) => at > first && text === "and");
    const second = tokens.findIndex(({ rel }, at) => at > and && /^nsubj/.test(rel));
    const verb = tokens[second]?.head ?? -1;
    if (and < 0 || second < 0 || verb < second || !isPhrase(tokens.slice(first + 1, second))) return;
    takeSubject(tokens, second, verb, outermost(tokens, first));
    Object.assign(tokens[second] ?? {}, { head: first, rel: "conj" });
    Object.assign(tokens[and] ?? {}, { head: second });
  });
}

/** Whether a noun is coordinated with another already; what is taken for a clause's verb is none. */
function hasSecond(tokens: Token[], noun: number): boolean {
  return tokens.some(({ rel, head, upos }) => rel === "conj" && head === noun && upos !== "VERB");
}

/** No clause begins and no list goes on between the two. */
function isPhrase(between: Token[]): boolean {
  return between.every(({ upos, text }) => !/^(?:VERB|AUX|PUNCT|SCONJ)$/.test(upos) || /^['’"“”(),-]$/.test(text));
}

/** The noun of which the two are a part: "a round of talks between …". */
function outermost(tokens: Token[], at: number): number {
  const { rel, head } = tokens[at] ?? { rel: "", head: -1 };
  return rel === "nmod" && head >= 0 && head < at ? outermost(tokens, head) : at;
}

/** Gives the verb its true subject; where the verb hung below that noun, the two change places. */
function takeSubject(tokens: Token[], party: number, verb: number, noun: number): void {
  const [subject, said] = [tokens[noun], tokens[verb]];
  if (!subject || !said) return;
  if (isBelow(tokens, verb, noun)) Object.assign(said, { head: subject.head, rel: subject.rel });
  else if (subject.head !== verb) return;
  Object.assign(subject, { head: verb, rel: tokens[party]?.rel ?? "nsubj" });
  for (const token of tokens) if (token.head === noun && token.text === "." && token.rel === "punct") token.head = verb;
}
