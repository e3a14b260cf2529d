import type { Token } from "../sentence.ts";
import { hasDependent } from "./dependent.ts";
import { SAYING } from "./saying-verbs.ts";

/** Of how many words a clause of saying between commas can be. */
const LONGEST_ASIDE = 14;

/** "Rebels, the army said, had shelled the school": the noun before the commas is the subject of the verb behind them, which is said. */
export function sayingInside(tokens: Token[]): void {
  tokens.forEach((said, at) => {
    if (!SAYING.has(said.lemma.toLowerCase()) || !/^VB[DZN]$/.test(said.xpos)) return;
    const open = tokens.findLastIndex(({ text }, i) => i < at && text === ",");
    const close = tokens.findIndex(({ text }, i) => i > at && text === ",");
    const subject = headNoun(tokens, 0, open);
    const speaker = headNoun(tokens, open + 1, at);
    const main = verbBehind(tokens, close);
    if (open < 1 || close < 0 || close - open > LONGEST_ASIDE || subject < 0 || speaker < 0 || main < 0) return;
    attach(tokens, { open, close, subject, speaker, said: at, main });
  });
}

/** The noun that the words stand for: the last before their first preposition; -1 where they are no noun group. */
function headNoun(tokens: Token[], first: number, end: number): number {
  const words = tokens.slice(first, Math.max(end, first));
  if (words.some(({ upos, xpos }) => /^(?:VERB|AUX|PUNCT|SCONJ)$/.test(upos) || xpos.startsWith("W"))) return -1;
  const preposition = words.findIndex(({ upos }) => upos === "ADP");
  const core = preposition < 0 ? words : words.slice(0, preposition);
  const at = core.findLastIndex(({ upos }) => /^(?:NOUN|PROPN|PRON)$/.test(upos));
  return at < 0 ? -1 : first + at;
}

/** The finite verb right behind a comma, its auxiliaries and adverbs before it; -1 for none. */
function verbBehind(tokens: Token[], comma: number): number {
  const at = tokens.findIndex(({ upos }, i) => i > comma && !/^(?:AUX|ADV|PART)$/.test(upos));
  const verb = tokens[at];
  const auxiliary = tokens.slice(comma + 1, at).some(({ upos }) => upos === "AUX");
  return comma > 0 && verb?.upos === "VERB" && (auxiliary || /^VB[DZP]$/.test(verb.xpos)) ? at : -1;
}

interface Parts {
  open: number;
  close: number;
  subject: number;
  speaker: number;
  said: number;
  main: number;
}

/** Each of the three stretches hangs together below its own head. */
function attach(tokens: Token[], { open, close, subject, speaker, said, main }: Parts): void {
  const stretch = (i: number) => (i < open ? subject : i <= close ? said : main);
  tokens.forEach((token, i) => {
    if (token.head < 0 || stretch(token.head) !== stretch(i)) token.head = stretch(i);
  });
  const passive = tokens[main]?.xpos === "VBN" && hasDependent(tokens, main, /^aux:pass$/);
  Object.assign(tokens[said] ?? {}, { head: -1, rel: "root" });
  Object.assign(tokens[main] ?? {}, { head: said, rel: "ccomp" });
  Object.assign(tokens[subject] ?? {}, { head: main, rel: passive ? "nsubj:pass" : "nsubj" });
  Object.assign(tokens[speaker] ?? {}, { head: said, rel: "nsubj" });
}
