import type { Token } from "../sentence.ts";
import { isBelow } from "./dependent.ts";

const SUFFERED = new Map([
  ["wounded", "wound"],
  ["injured", "injure"],
  ["killed", "kill"],
  ["hurt", "hurt"],
  ["arrested", "arrest"],
  ["detained", "detain"],
  ["displaced", "displace"],
]);

/** "Ten were killed and more than 200 wounded", "16 dead and 25 injured": a number before a participle suffers it. */
export function ellipticalCount(tokens: Token[]): void {
  tokens.forEach((participle, at) => {
    const lemma = SUFFERED.get(participle.text);
    const number = tokens[at - 1];
    const isNumber =
      number && (number.upos === "NUM" || /^(?:others|dozens|hundreds|scores|many|several)$/i.test(number.text));
    if (!lemma || !number || !isNumber || tokens.some((other) => other.head === at && other.rel.startsWith("aux")))
      return;
    const next = tokens[at + 1];
    if (next && /^(?:NOUN|PROPN|ADJ)$/.test(next.upos) && !isBearing(next)) return;
    const verb = tokens.findLastIndex(
      (other, i) => i < at - 1 && other.upos === "VERB" && !other.rel.startsWith("acl"),
    );
    if (verb < 0 || isBelow(tokens, verb, at) || isBelow(tokens, verb, at - 1)) return;
    for (const other of tokens)
      if (other.head === at && other.rel !== "punct" && tokens.indexOf(other) < at - 1) other.head = at - 1;
    Object.assign(participle, { upos: "VERB", xpos: "VBN", lemma, head: verb, rel: "conj" });
    Object.assign(number, { head: at, rel: "nsubj:pass" });
  });
}

/** "23 wounded west of Nawa". */
function isBearing({ text }: Token): boolean {
  return /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)$/i.test(text);
}
