import type { Predicate } from "../../parse/en/predicates.ts";
import { dependents } from "../../parse/en/tree.ts";
import type { Pattern } from "../frame.ts";

/** How far behind its verb a particle or an idiom's noun can stand, in words. */
const IDIOM_REACH = 7;

/** The words beside the verb that the pattern's idiom used up; undefined where the pattern's words do not stand. */
export function matchWords(pattern: Pattern, predicate: Predicate): number[] | undefined {
  const list = predicate.kind === "noun" ? pattern.nouns : pattern.verbs;
  const words = list
    ?.map((entry) => entry.split(" "))
    .find(([first, ...rest]) => first === predicate.lemma && idiomAfter(predicate, rest));
  return words && (idiomAfter(predicate, words.slice(1)) ?? []);
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

/** The words of a stretch up to its next verb, which an idiom can hold too ("let go"). */
function tokensToVerb(tree: Predicate["tree"], start: number, end: number) {
  const tokens = tree.sentence.tokens.slice(start, end);
  const verb = tokens.findIndex((token) => token.upos === "VERB");
  return verb < 0 ? tokens : tokens.slice(0, verb + 1);
}

function copulaOf(tree: Predicate["tree"], head: number): number {
  return dependents(tree, head, "cop")[0] ?? head;
}

function findWord(tokens: { lemma: string; text: string }[], word: string): number | undefined {
  const at = tokens.findIndex(({ lemma, text }) => lemma.toLowerCase() === word || text.toLowerCase() === word);
  return at < 0 ? undefined : at;
}
