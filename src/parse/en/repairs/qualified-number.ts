import type { Token } from "../sentence.ts";
import { hasDependent } from "./dependent.ts";

/** Words before a number that say how exact it is, and that the parser can take for a preposition or a noun of their own. */
const QUALIFIERS = [
  ["up", "to"],
  ["close", "to"],
  ["upwards", "of"],
  ["in", "excess", "of"],
  ["as", "many", "as"],
  ["no", "fewer", "than"],
  ["no", "less", "than"],
  ["not", "less", "than"],
  ["well", "over"],
  ["just", "under"],
  ["just", "over"],
  ["between"],
  ["around"],
  ["about"],
  ["over"],
  ["under"],
  ["above"],
  ["below"],
];

/** "Up to 60 rebels died", "Between 35 and 49 were hurt": what is counted stands in the sentence as if the qualifier were not there. */
export function qualifiedNumber(tokens: Token[]): void {
  tokens.forEach((_, at) => {
    const qualifier = QUALIFIERS.find((words) => words.every((word, i) => tokens[at + i]?.text.toLowerCase() === word));
    if (!qualifier) return;
    const [low, high] = numbersBehind(tokens, at + qualifier.length, qualifier[0] === "between");
    if (low === undefined || high === undefined) return;
    const noun = countedBy(tokens, high);
    const words = [...qualifier.keys()].map((i) => at + i);
    const inside = new Set([...words, low, high, high - (high === low ? 0 : 1), noun]);
    if (!isMisread(tokens, words, noun, low, high)) return;
    hoist(tokens, inside, noun);
    for (const i of words)
      Object.assign(tokens[i] ?? {}, { head: i === at ? high : at, rel: i === at ? "advmod" : "fixed" });
    if (low !== high) {
      Object.assign(tokens[low] ?? {}, { head: high, rel: "dep" });
      Object.assign(tokens[high - 1] ?? {}, { head: high, rel: "cc" });
    }
    if (noun !== high) Object.assign(tokens[high] ?? {}, { head: noun, rel: "nummod" });
  });
}

/** The number behind a qualifier, twice, or both ends of a range. */
function numbersBehind(tokens: Token[], at: number, isRange: boolean): [number?, number?] {
  if (tokens[at]?.upos !== "NUM") return [];
  if (!isRange) return [at, at];
  return tokens[at + 1]?.text === "and" && tokens[at + 2]?.upos === "NUM" ? [at, at + 2] : [];
}

/** The noun that a number counts, else the number. */
function countedBy(tokens: Token[], number: number): number {
  const { head, rel } = tokens[number] ?? { head: -1, rel: "" };
  return rel === "nummod" && head > number && tokens[head]?.upos !== "VERB" ? head : number;
}

/** The qualifier is a case mark or carries the noun, and no verb comes before it that the phrase could hang on. */
function isMisread(tokens: Token[], words: number[], noun: number, low: number, high: number): boolean {
  const head = tokens[noun]?.head ?? -1;
  const isCarried = words.includes(head) || (low !== high && head === low);
  const isPhrase = tokens[noun]?.rel === "obl" && head > noun && !hasDependent(tokens, head, /^nsubj/);
  const isMark = words.some((i) => tokens[i]?.rel === "mark");
  return isCarried || isPhrase || isMark;
}

/** The noun takes the place that the outermost of the words around it had. */
function hoist(tokens: Token[], inside: Set<number>, noun: number): void {
  const top = [noun, ...inside].find((i) => !inside.has(tokens[i]?.head ?? -1));
  const { head, rel } = tokens[top ?? noun] ?? { head: -1, rel: "root" };
  for (const token of tokens) if (inside.has(token.head)) token.head = noun;
  const counted = tokens[noun];
  if (!counted) return;
  const isSubject = /^(?:obl|advmod|dep)/.test(rel) && head > noun && !hasDependent(tokens, head, /^nsubj/);
  const subject = hasDependent(tokens, head, /^aux:pass/) ? "nsubj:pass" : "nsubj";
  Object.assign(counted, { head, rel: isSubject ? subject : rel });
}
