import type { Token } from "../sentence.ts";
import type { Span } from "../tokens.ts";
import { hasDependent, isBelow } from "./dependent.ts";

/** "A spokesman earlier this month claimed …": the noun before the time is the subject, the time is none. */
export function timeAsSubject(tokens: Token[], times: Span[]): void {
  for (const token of tokens) {
    const time = times.find(({ start, end }) => start <= token.start && token.end <= end);
    if (!time || token.rel !== "nsubj") continue;
    token.rel = "obl:unmarked";
    const before = tokens.findLastIndex(({ end }) => end <= time.start);
    const noun = /^(?:NOUN|PROPN|PRON)$/.test(tokens[before]?.upos ?? "");
    if (noun && !hasDependent(tokens, token.head, /^nsubj/)) makeSubject(tokens, before, token.head);
  }
}

/** Hangs a noun on its verb; where the verb hung on the noun itself, the two change places. */
function makeSubject(tokens: Token[], at: number, verb: number): void {
  const noun = tokens[at];
  const said = tokens[verb];
  if (!noun || !said || noun === said) return;
  if (said.head === at) {
    Object.assign(said, { head: noun.head, rel: noun.rel });
    for (const token of tokens) if (token.head === at && token.rel === "punct") token.head = verb;
  } else if (isBelow(tokens, verb, at)) return;
  Object.assign(noun, { head: verb, rel: "nsubj" });
}
