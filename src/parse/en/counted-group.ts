import type { NameMatch } from "../../packs/name-match.ts";
import type { Group } from "./groups.ts";
import type { Token } from "./sentence.ts";
import { type Tree, tokenAt } from "./tree.ts";

/** The group that begins at a word with a number or "a": "two Indians", "a senior officer"; none where no noun follows. */
export function countedGroupAt(tree: Tree, at: number, names: NameMatch[]): Group | undefined {
  const { tokens } = tree.sentence;
  const number = skip(tokens, at, 1, isQualifier);
  if (!isCount(tokens[number])) return undefined;
  const counted = skip(tokens, number, 1, (token) => isCount(token) || token.text === "-");
  const from = wholeBehind(tokens, counted);
  const noun = skip(tokens, from, 1, isModifier) - 1;
  return noun >= from && isHead(tokens[noun]) ? groupOf(tree, at, noun, names) : undefined;
}

/** Past "of his" in "five of his bodyguards". */
function wholeBehind(tokens: Token[], at: number): number {
  const [of, determiner] = tokens.slice(at, at + 2).map(({ text }) => text.toLowerCase());
  return of === "of" && /^(?:the|his|her|its|their|those|these)$/.test(determiner ?? "") ? at + 2 : at;
}

/** The group that ends at a word and begins with a number or "a". */
export function countedGroupBefore(tree: Tree, last: number, names: NameMatch[]): Group | undefined {
  const { tokens } = tree.sentence;
  if (!isHead(tokens[last])) return undefined;
  const number = skip(tokens, last, -1, (token) => isModifier(token) && !isCount(token));
  if (!isCount(tokens[number])) return undefined;
  const first = skip(tokens, number, -1, (token) => isCount(token) || isQualifier(token) || token.text === "-") + 1;
  return groupOf(tree, first, last, names);
}

function groupOf(tree: Tree, first: number, last: number, names: NameMatch[]): Group {
  const [start, end] = [tokenAt(tree, first).start, tokenAt(tree, last).end];
  const within = names.filter((name) => name.start >= start && name.end <= end);
  return { tree, head: last, first, last, start, end, names: within };
}

function skip(tokens: Token[], from: number, step: 1 | -1, is: (token: Token) => boolean): number {
  let at = from;
  for (let token = tokens[at]; token && is(token); token = tokens[at]) at += step;
  return at;
}

function isCount(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === "NUM" || /^(?:an?|several)$/i.test(token.text));
}

function isQualifier({ text }: Token): boolean {
  return /^(?:at|least|about|some|around|nearly|almost|more|than|up|to|over|only|another|possibly|perhaps|roughly)$/i.test(
    text,
  );
}

function isModifier({ upos, text, rel }: Token): boolean {
  return /^(?:ADJ|NOUN|PROPN)$/.test(upos) || text === "-" || (upos === "VERB" && rel === "amod");
}

function isHead(token: Token | undefined): boolean {
  return token !== undefined && /^(?:NOUN|PROPN)$/.test(token.upos);
}
