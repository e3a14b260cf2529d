import { clausesOf } from "../../parse/en/clauses.ts";
import type { ParsedSentence } from "../../parse/en/parse.ts";
import type { Predicate } from "../../parse/en/predicates.ts";
import type { TimeExpression } from "../../parse/en/times.ts";
import { hasRel, tokenAt } from "../../parse/en/tree.ts";
import { tenseOf } from "./tense.ts";
import { firstWord, hangsOn } from "./times-of.ts";

/** "soldiers killed in the ambush": the participle says nothing of the time of its sentence's verb. */
export function isReducedRelative({ tree, kind, head }: Predicate, sentence: ParsedSentence): boolean {
  const token = tokenAt(tree, head);
  if (kind !== "verb" || token.rel !== "acl" || token.xpos !== "VBN") return false;
  const found = clausesOf(sentence.tree, sentence.times);
  const at = found.of[head] ?? 0;
  return found.clauses[at]?.link !== "main" || tenseOf(at, found, tree) !== undefined;
}

/** Whether a time stands in a clause that begins a stretch: "since the truce collapsed on 2 March". */
export function beginsStretch(time: TimeExpression, sentence: ParsedSentence): boolean {
  const { clauses, of } = clausesOf(sentence.tree, sentence.times);
  return clauses[of[firstWord(sentence, time)] ?? 0]?.link === "since";
}

/** Whether a time is that of what is to be done: "a truce to begin on Monday". */
export function isOfInfinitive(time: TimeExpression, sentence: ParsedSentence): boolean {
  const verb = hangsOn(time, sentence).find((i) => /^VB/.test(tokenAt(sentence.tree, i).xpos));
  return verb !== undefined && tokenAt(sentence.tree, verb).xpos === "VB";
}

/** Whether a verb's clause stands apart from the time of its sentence, so that it shares no day with what is told beside it. */
export function standsApart(predicate: Predicate, sentence: ParsedSentence): boolean {
  const { clauses, of } = clausesOf(sentence.tree, sentence.times);
  for (let at = of[predicate.head]; at !== undefined; at = clauses[at]?.parent) {
    if (["apart", "since", "relation"].includes(clauses[at]?.link ?? "")) return true;
  }
  return isReducedRelative(predicate, sentence) && hasRel(tokenAt(predicate.tree, predicate.head), "acl");
}

const ASIDE = new Set(["relative", "reduced", "apart", "since", "relation", "source"]);

/** Whether what is told is no step of the story: in a clause of its own time, or from before ("had left"). */
export function isAside(predicate: Predicate, sentence: ParsedSentence): boolean {
  const found = clausesOf(sentence.tree, sentence.times);
  const at = found.of[predicate.carrier ?? predicate.head] ?? 0;
  if (tenseOf(at, found, sentence.tree) === "pluperfect") return true;
  for (let up: number | undefined = at; up !== undefined; up = found.clauses[up]?.parent)
    if (ASIDE.has(found.clauses[up]?.link ?? "")) return true;
  return false;
}
