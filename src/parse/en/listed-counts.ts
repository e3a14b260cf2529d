import type { NameMatch } from "../../packs/name-match.ts";
import { countedGroupAt, countedGroupBefore } from "./counted-group.ts";
import type { Group } from "./groups.ts";
import type { Token } from "./sentence.ts";
import { type Tree, tokenAt } from "./tree.ts";

/** "six guards, three farmers and a child": the counted groups that go on before or after one of a list whose coordination the parser missed. */
export function listedCounts(tree: Tree, found: Group[], names: NameMatch[]): Group[] {
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return [];
  const before = isCounted(first) ? countedBefore(tree, first, names) : [];
  const after = isCounted(last) ? countedAfter(tree, last, names) : [];
  return [...before, ...after];
}

function isCounted({ tree, first, last }: Group): boolean {
  const words = tree.sentence.tokens.slice(first, last + 1);
  return words.some(({ upos, text }) => upos === "NUM" || /^an?$/i.test(text));
}

/** To the left, behind "and": what is no argument of a verb of its own. */
function countedBefore(tree: Tree, edge: Group, names: NameMatch[]): Group[] {
  const { tokens } = tree.sentence;
  const listed: Group[] = [];
  let at = edge.first - 1;
  if (!isAnd(tokens[at])) return [];
  for (; isAnd(tokens[at]) || tokens[at]?.text === ","; ) {
    const end = isAnd(tokens[at]) && tokens[at - 1]?.text === "," ? at - 2 : at - 1;
    const group = countedGroupBefore(tree, end, names);
    if (!group || isArgument(tree, group.head, edge.head)) break;
    listed.unshift(group);
    at = group.first - 1;
  }
  return /^(?:ADP|SCONJ|VERB)$/.test(tokens[at]?.upos ?? "") ? [] : listed;
}

function isArgument(tree: Tree, noun: number, edge: number): boolean {
  const { head, rel } = tokenAt(tree, noun);
  if (head < 0 || head === tokenAt(tree, edge).head) return false;
  return /^(?:nsubj|obj|iobj|obl|nmod)/.test(rel) && /^(?:VERB|ADP)$/.test(tokenAt(tree, head).upos);
}

/** To the right, up to "and": what no verb follows, of which it would be the subject. */
function countedAfter(tree: Tree, edge: Group, names: NameMatch[]): Group[] {
  const { tokens } = tree.sentence;
  const listed: Group[] = [];
  let isJoined = false;
  for (let at = behindWhole(tokens, edge.last + 1); isAnd(tokens[at]) || tokens[at]?.text === ","; ) {
    isJoined = isAnd(tokens[at]);
    const next = tokens[at]?.text === "," && isAnd(tokens[at + 1]) ? at + 2 : at + 1;
    isJoined ||= next === at + 2;
    const group = countedGroupAt(tree, next, names);
    if (!group || isVerb(tokens[group.last + 1])) return isJoined ? [] : listedIf(false, listed);
    listed.push(group);
    if (isJoined) return listed;
    at = behindWhole(tokens, group.last + 1);
  }
  return listedIf(isJoined, listed);
}

function listedIf(isJoined: boolean, listed: Group[]): Group[] {
  return isJoined ? listed : [];
}

/** Past "of the coalition" behind "three members". */
function behindWhole(tokens: Token[], from: number): number {
  if (!/^(?:of|from)$/i.test(tokens[from]?.text ?? "")) return from;
  let at = from + 1;
  while (isOfWhole(tokens[at])) at++;
  return at;
}

function isOfWhole(token: Token | undefined): boolean {
  if (!token) return false;
  return /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(token.upos) || token.text === "-" || token.rel === "amod";
}

function isAnd(token: Token | undefined): boolean {
  return token?.text === "and";
}

/** A verb that what stands before it can be the subject of. */
function isVerb(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === "AUX" || token.upos === "VERB" || token.upos === "PART");
}
