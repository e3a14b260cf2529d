import type { ParsedSentence } from "../../parse/en/parse.ts";
import type { TimeExpression } from "../../parse/en/times.ts";
import { pathUp, tokenAt } from "../../parse/en/tree.ts";

/** Times over which things are ranked or counted: "the worst since 2003", "the third this month". */
const RANKED_OVER = new Set(["since", "recent", "calendar", "stretch", "year", "span"]);
const RANK =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|only|latest|most)$/i;
/** How many words lie between a rank and the time that it holds over. */
const REACH = 9;

/** The first word of a time, by its index in the sentence. */
export function firstWord({ tree }: ParsedSentence, time: TimeExpression): number {
  return tree.sentence.tokens.findIndex(({ start, end }) => start >= time.start && end <= time.end);
}

/** The words that a time hangs on by the parse, nearest first. */
export function hangsOn(time: TimeExpression, sentence: ParsedSentence): number[] {
  const { tree } = sentence;
  const words = tree.sentence.tokens.flatMap((token, i) =>
    token.start >= time.start && token.end <= time.end ? [i] : [],
  );
  const top = words.find((i) => !words.includes(tokenAt(tree, i).head));
  return top === undefined ? [] : pathUp(tree, top).filter((i) => !words.includes(i));
}

/** "for the first time since 2015", "the worst attack in years": when something was so last, not when it happened. */
export function isRanking(time: TimeExpression, sentence: ParsedSentence): boolean {
  if (!RANKED_OVER.has(time.value.kind)) return false;
  if (time.value.kind === "calendar" && time.value.unit === "day") return false;
  const { tokens } = sentence.tree.sentence;
  const first = firstWord(sentence, time);
  const near = tokens.slice(Math.max(0, first - REACH), first);
  const clause = near.slice(near.findLastIndex(({ text }) => text === ",") + 1);
  return clause.some((token, i) => {
    const isRank = RANK.test(token.text) || (/^(?:JJS|RBS)$/.test(token.xpos) && token.lemma !== "least");
    return isRank && /^(?:DET|PRON|ADP)$/.test((clause[i - 1] ?? tokens[first - clause.length + i - 1])?.upos ?? "");
  });
}

/** Behind a preposition or an article a time is nobody's attribute. */
const PREPOSED =
  /^(?:\p{Ll}|(?:In|On|At|By|Of|Over|During|Between|From|Since|Until|After|Before|For|Within|Through|Throughout|The)\b)/u;

/** The noun that a time stands before as its attribute: "Sunday's attack", "the December attack". */
export function attributeOf(time: TimeExpression, sentence: ParsedSentence): number | undefined {
  const { tokens } = sentence.tree.sentence;
  const next = tokens.findIndex(({ start }) => start >= time.end);
  const isPossessive = /^[’']s?$/.test(tokens[next]?.text ?? "");
  const isBare = /^(?:weekday|month|day|year|season)$/.test(time.value.kind) && !PREPOSED.test(time.text);
  const at = isPossessive ? next + 1 : next;
  if (next < 0 || (!isPossessive && (!isBare || tokens[next]?.start !== time.end + 1))) return undefined;
  let noun = at;
  while (/^(?:ADJ|NUM)$/.test(tokens[noun]?.upos ?? "")) noun++;
  if (tokens[noun]?.upos !== "NOUN") return undefined;
  while (tokens[noun + 1]?.upos === "NOUN") noun++;
  return noun;
}
