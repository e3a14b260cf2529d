import type { Token } from "../sentence.ts";
import type { Span } from "../tokens.ts";
import { isBelow } from "./dependent.ts";

/** "took Hays and, a day later, Jabal Ras", "took Goma in January and Bukavu in February": what the verb is done to next, though a time stands between. */
export function gappedObject(tokens: Token[], times: Span[]): void {
  tokens.forEach((and, at) => {
    if (and.text !== "and") return;
    const next = behindTime(tokens, at, times) ?? beforeTime(tokens, at, times) ?? behindThen(tokens, at);
    const before = next === undefined ? undefined : objectBefore(tokens, at);
    const noun = tokens[next ?? -1];
    if (!noun || before === undefined || isBelow(tokens, before, next ?? -1)) return;
    Object.assign(noun, { head: before, rel: "conj" });
    Object.assign(and, { head: next });
  });
}

/** "and, a day later, Jabal Ras". */
function behindTime(tokens: Token[], and: number, times: Span[]): number | undefined {
  const first = tokens[and + 1]?.text === "," ? and + 2 : and + 1;
  const time = times.find(
    ({ start, end }) => start <= (tokens[first]?.start ?? -1) + PREP && end > (tokens[first]?.end ?? 0),
  );
  const comma = time && tokens.findIndex(({ start, text }) => start >= time.end && text === ",");
  return comma === undefined || comma < 0 || comma > and + 9 ? undefined : nounFrom(tokens, comma + 1, and);
}

/** How many characters a preposition before the time can take. */
const PREP = 8;

/** "on Monday and Gao two days later": the noun was hung on the time. */
function beforeTime(tokens: Token[], and: number, times: Span[]): number | undefined {
  const isIn = (token: Token | undefined) =>
    token !== undefined && times.some(({ start, end }) => start <= token.start && token.end <= end);
  const at = nounFrom(tokens, and + 1, and);
  const noun = tokens[at ?? -1];
  if (at === undefined || !noun || noun.rel !== "conj" || isIn(noun) || !isIn(tokens[noun.head])) return undefined;
  return isIn(tokens[at + 1]) || isIn(tokens[at + 2]) ? at : undefined;
}

/** "and then the palace": the noun was hung on the verb. */
function behindThen(tokens: Token[], and: number): number | undefined {
  if (!/^(?:then|later|eventually|finally|subsequently)$/.test(tokens[and + 1]?.text ?? "")) return undefined;
  const at = nounFrom(tokens, and + 2, and);
  return at !== undefined && tokens[tokens[at]?.head ?? -1]?.upos === "VERB" ? at : undefined;
}

/** The head of the noun phrase that begins at a word, unless it is a clause's subject. */
function nounFrom(tokens: Token[], first: number, and: number): number | undefined {
  let at = first;
  while ((tokens[at]?.head ?? -1) > at && /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(tokens[at]?.upos ?? ""))
    at = tokens[at]?.head ?? -1;
  const noun = tokens[at];
  const isNoun = noun !== undefined && /^(?:NOUN|PROPN)$/.test(noun.upos);
  const isOwn = tokens.some(({ head, rel }) => head === at && /^(?:case|nsubj|cop)/.test(rel));
  return isNoun && noun.head < at && (noun.head <= and || !/^nsubj/.test(noun.rel)) && !isOwn ? at : undefined;
}

/** What the nearest verb before a word is done to. */
function objectBefore(tokens: Token[], and: number): number | undefined {
  const verb = tokens.findLastIndex(({ upos }, at) => at < and && upos === "VERB");
  const object = tokens.findIndex(({ head, rel }, at) => head === verb && rel === "obj" && at > verb && at < and);
  return verb < 0 || object < 0 ? undefined : object;
}
