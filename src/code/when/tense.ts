import type { Clauses } from "../../parse/en/clauses.ts";
import type { Tree } from "../../parse/en/tree.ts";

type Tense = "past" | "pluperfect" | "present" | "perfect" | "modal";

/** Verbs whose past looks like their present. */
const BOTH = /^(?:hit|cut|put|set|shut|split|beat|cost|hurt|burst|let)$/i;

/** The tense of a clause's first finite verb; undefined for a participle. */
export function tenseOf(at: number, { of }: Clauses, { sentence }: Tree): Tense | undefined {
  const i = sentence.tokens.findIndex(({ xpos }, i) => of[i] === at && /^(?:VBD|VBZ|VBP|MD)$/.test(xpos));
  const verb = sentence.tokens[i];
  if (!verb || (verb.xpos === "VBP" && BOTH.test(verb.text))) return undefined;
  if (verb.xpos === "MD") return "modal";
  const after = sentence.tokens.slice(i + 1, i + 4).find(({ upos }) => upos !== "ADV" && upos !== "PART");
  const isPerfect = verb.lemma === "have" && after?.xpos === "VBN";
  if (verb.xpos === "VBD") return isPerfect ? "pluperfect" : "past";
  return isPerfect ? "perfect" : "present";
}

/** Whether two clauses can be of one time: what holds now or had happened before is not of the day of what happened. */
export function areOfOneTense(a: number, b: number, clauses: Clauses, tree: Tree): boolean {
  const [first, second] = [tenseOf(a, clauses, tree), tenseOf(b, clauses, tree)];
  return first === undefined || second === undefined || first === second;
}
