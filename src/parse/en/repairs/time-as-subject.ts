import type { Token } from "../sentence.ts";
import type { Span } from "../tokens.ts";
import { hasDependent, isBelow } from "./dependent.ts";

/** "A spokesman earlier this month claimed …": the noun before the time is the subject, the time is none. */
export function timeAsSubject(tokens: Token[], times: Span[]): void {
  timeBeforeSubject(tokens, times);
  for (const token of tokens) {
    const time = times.find(({ start, end }) => start <= token.start && token.end <= end);
    if (!time || token.rel !== "nsubj") continue;
    token.rel = "obl:unmarked";
    const before = tokens.findLastIndex(({ end }) => end <= time.start);
    const noun = /^(?:NOUN|PROPN|PRON)$/.test(tokens[before]?.upos ?? "");
    if (noun && !hasDependent(tokens, token.head, /^nsubj/)) makeSubject(tokens, before, token.head);
  }
}

/** "On Friday youths marched": the day with its "on" is no part of the subject behind it. */
function timeBeforeSubject(tokens: Token[], times: Span[]): void {
  tokens.forEach((day, at) => {
    const noun = tokens[day.head];
    const on = tokens[at - 1];
    const isDay = times.some(({ start, end }) => start <= day.start && day.end === end);
    if (!isDay || day.rel !== "compound" || day.head !== at + 1 || noun?.rel !== "nsubj" || noun.xpos !== "NNS") return;
    if (on?.rel !== "case" || on.head !== day.head || noun.head < day.head) return;
    on.head = at;
    Object.assign(day, { head: noun.head, rel: "obl" });
  });
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
