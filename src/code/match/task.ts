import { type Mood, moodOf } from "../../parse/en/mood.ts";
import type { ParsedSentence } from "../../parse/en/parse.ts";
import { isInfinitive } from "../../parse/en/predicates/clauses.ts";
import type { Predicate } from "../../parse/en/predicates.ts";
import { hasRel, tokenAt } from "../../parse/en/tree.ts";

/** Verbs of being somewhere, or of being sent there, for a task. */
const POSTED =
  /^(?:stay|remain|be|deploy|send|dispatch|station|base|post|keep|arrive|come|go|return|establish|set|create|found|open|launch|mount|run|host|operate)$/;

/** The mood of what a purpose states as a standing task ("stayed to train the army"): that of the clause whose purpose it is. */
export function moodOfTask(predicate: Predicate, { predicates }: ParsedSentence): Mood | undefined {
  const { tree, head } = predicate;
  const { head: above } = tokenAt(tree, head);
  if (above < 0 || !hasRel(tokenAt(tree, head), "advcl", "xcomp", "acl") || !isInfinitive(tree, head)) return undefined;
  if (!POSTED.test(tokenAt(tree, above).lemma)) return undefined;
  const governor = predicates.find((other) => other.tree === tree && other.head === above && other.kind !== "noun");
  return governor && moodOf(governor);
}
