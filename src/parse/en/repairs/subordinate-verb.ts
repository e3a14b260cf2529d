import type { Token } from "../sentence.ts";
import { isBelow } from "./dependent.ts";

/** "… when a dozen rockets landed on the camp": behind "when", a noun with a participle is a clause with its subject. */
export function subordinateVerb(tokens: Token[]): void {
  tokens.forEach((verb, at) => {
    const noun = tokens[verb.head];
    if (verb.rel !== "acl" || verb.xpos !== "VBN" || !noun || verb.head > at) return;
    if (tokens[at + 1]?.text.toLowerCase() === "by" || /[^aeiou]en$|wn$/.test(verb.text)) return;
    const subject = verb.head;
    const opens = tokens.findLastIndex(
      (other, i) => i < subject && /^(?:when|while|as|after|before|where)$/i.test(other.text),
    );
    const between = tokens.slice(opens + 1, subject);
    if (opens < 0 || between.some((other) => /^(?:VERB|AUX|PUNCT|ADP)$/.test(other.upos))) return;
    if (isBelow(tokens, subject, opens)) return;
    Object.assign(verb, { head: noun.head, rel: "advcl", xpos: "VBD" });
    Object.assign(noun, { head: at, rel: "nsubj" });
    Object.assign(tokens[opens] ?? verb, { head: at, rel: "advmod" });
    tokens.forEach((other, i) => {
      if (other.head === subject && i > at) other.head = at;
    });
  });
}
