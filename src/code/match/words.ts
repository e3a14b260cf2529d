import type { Predicate } from "../../parse/en/predicates.ts";
import { dependents } from "../../parse/en/tree.ts";
import type { Frame, Pattern } from "../frame.ts";

/** How far behind its verb a particle or an idiom's noun can stand, in words. */
const IDIOM_REACH = 7;

/** A pattern with the idioms that its verb or noun can begin, each without that first word. */
interface Worded {
  pattern: Pattern;
  idioms: string[][];
}

/** Patterns by the lemma that they begin with, in the frame's order. */
type ByLemma = ReadonlyMap<string, Worded[]>;

const known = new WeakMap<Frame, { verbs: ByLemma; nouns: ByLemma }>();

/** A frame's patterns whose words stand at a predicate, in order, with the words beside it that the idiom used up. */
export function* patternsAt(frame: Frame, predicate: Predicate): Generator<{ pattern: Pattern; idiom: number[] }> {
  for (const { pattern, idioms } of listOf(frame, predicate).get(predicate.lemma) ?? []) {
    const idiom = idioms.map((words) => idiomAfter(predicate, words)).find((used) => used !== undefined);
    if (idiom) yield { pattern, idiom };
  }
}

function listOf(frame: Frame, { kind }: Predicate): ByLemma {
  const lists = known.get(frame) ?? {
    verbs: byLemma(frame, ({ verbs }) => verbs),
    nouns: byLemma(frame, ({ nouns }) => nouns),
  };
  known.set(frame, lists);
  return kind === "noun" ? lists.nouns : lists.verbs;
}

function byLemma({ patterns }: Frame, entries: (pattern: Pattern) => string[] | undefined): ByLemma {
  const lists = new Map<string, Worded[]>();
  for (const pattern of patterns) {
    for (const [lemma, idioms] of idiomsOf(entries(pattern) ?? []))
      lists.set(lemma, [...(lists.get(lemma) ?? []), { pattern, idioms }]);
  }
  return lists;
}

function idiomsOf(entries: string[]): Map<string, string[][]> {
  const idioms = new Map<string, string[][]>();
  for (const entry of entries) {
    const [lemma = "", ...rest] = entry.split(" ");
    idioms.set(lemma, [...(idioms.get(lemma) ?? []), rest]);
  }
  return idioms;
}

function idiomAfter({ tree, head, kind }: Predicate, rest: string[]): number[] | undefined {
  const used: number[] = [];
  let from = (kind === "copula" ? copulaOf(tree, head) : head) + 1;
  for (const word of rest) {
    const reach = Math.min(tree.sentence.tokens.length, from - 1 + IDIOM_REACH);
    const at = findWord(tokensToVerb(tree, from, reach), word);
    if (at === undefined) return undefined;
    used.push(from + at);
    from += at + 1;
  }
  return used;
}

/** The words of a stretch up to its next verb, which an idiom can hold too ("let go"); "sustained fire" has none. */
function tokensToVerb(tree: Predicate["tree"], start: number, end: number) {
  const tokens = tree.sentence.tokens.slice(start, end);
  const verb = tokens.findIndex((token) => token.upos === "VERB" && token.rel !== "amod");
  return verb < 0 ? tokens : tokens.slice(0, verb + 1);
}

function copulaOf(tree: Predicate["tree"], head: number): number {
  return dependents(tree, head, "cop")[0] ?? head;
}

function findWord(tokens: { lemma: string; text: string }[], word: string): number | undefined {
  const at = tokens.findIndex(({ lemma, text }) => lemma.toLowerCase() === word || text.toLowerCase() === word);
  return at < 0 ? undefined : at;
}
