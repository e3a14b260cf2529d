import type { When } from "../model/claim.ts";
import type { Interval } from "../model/day.ts";
import type { ParsedSentence } from "../parse/en/parse.ts";
import type { Predicate } from "../parse/en/predicates.ts";
import { resolveTime } from "../parse/en/resolve-time.ts";
import type { TimeExpression } from "../parse/en/times.ts";
import { dependents, hasRel, pathUp, tokenAt } from "../parse/en/tree.ts";

/** The characters among which a predicate's time may stand: what is said, for what is said. */
export type Scope = { start: number; end: number }[] | undefined;

/** The time expression that tells when a predicate holds: its own, else that of the clause it hangs on. */
export function timeOf(predicate: Predicate, sentence: ParsedSentence, scope: Scope): TimeExpression | undefined {
  const times = sentence.times.filter(
    (time) => !scope || scope.some((s) => time.start >= s.start && time.end <= s.end),
  );
  const owned = times.filter((time) =>
    owners(time, sentence).some((at) => at === predicate.head || at === predicate.carrier),
  );
  const inside = times.filter(
    (time) => time.start >= predicate.start && time.end <= predicate.end && predicate.kind === "noun",
  );
  const [time] = [
    ...owned,
    ...inside,
    ...inherited(predicate, times, sentence),
    ...ofCoordinated(predicate, times, sentence),
    ...onlyTime(predicate, times, sentence),
  ];
  return time;
}

/** "have died or been wounded in the past few weeks": the time at the end is of both. */
function ofCoordinated(predicate: Predicate, times: TimeExpression[], sentence: ParsedSentence): TimeExpression[] {
  const verbs = dependents(sentence.tree, predicate.head, "conj").filter((child) => isClause(sentence, child));
  const last = verbs.at(-1);
  if (last === undefined || dependents(sentence.tree, last, "nsubj").length > 0) return [];
  return times.filter((time) => owners(time, sentence).includes(last));
}

/** A main clause has the one time of its sentence, unless another clause does. */
function onlyTime(predicate: Predicate, times: TimeExpression[], sentence: ParsedSentence): TimeExpression[] {
  const [time] = times;
  if (!time || times.length > 1 || predicate.kind === "noun") return [];
  const token = tokenAt(sentence.tree, predicate.head);
  const isMain = token.head < 0 || hasRel(token, "ccomp");
  const elsewhere = owners(time, sentence).some((at) => isClause(sentence, at) && at !== token.head);
  return isMain && !elsewhere ? [time] : [];
}

/** The noun and the clause that a time hangs on, nearest first. */
function owners(time: TimeExpression, sentence: ParsedSentence): number[] {
  const { tree } = sentence;
  const words = tree.sentence.tokens.flatMap((token, i) =>
    token.start >= time.start && token.end <= time.end ? [i] : [],
  );
  const top = words.find((i) => !words.includes(tokenAt(tree, i).head));
  if (top === undefined) return [];
  const path = pathUp(tree, top).slice(1);
  const clause = path.findIndex((i) => isClause(sentence, i));
  return clause < 0 ? path : path.slice(0, clause + 1);
}

function isClause({ tree }: ParsedSentence, i: number): boolean {
  return ["VERB", "AUX"].includes(tokenAt(tree, i).upos) || dependents(tree, i, "cop").length > 0;
}

/** A coordinated, infinitive or participial clause shares the time of the clause that it hangs on; a noun that of its verb. */
function inherited(predicate: Predicate, times: TimeExpression[], sentence: ParsedSentence): TimeExpression[] {
  const { tree } = sentence;
  const found: TimeExpression[] = [];
  for (let at = predicate.carrier ?? predicate.head; at >= 0; ) {
    const token = tokenAt(tree, at);
    if (!hasRel(token, "xcomp", "conj", "advcl", "obj", "nsubj", "obl", "acl", "nmod")) break;
    if (hasRel(token, "acl:relcl")) break;
    at = token.head;
    found.push(...times.filter((time) => owners(time, sentence).includes(at)));
    if (found.length > 0) break;
  }
  return found;
}

/** A claim's `when` from its time expression and the days on which the report can have been published. */
export function whenOf(
  time: TimeExpression,
  published: Interval,
  ahead: boolean,
  story: Interval | undefined,
): When | undefined {
  const days = resolveTime(time.value, { published, ahead, ...(story && { story }) });
  return days && (days.from || days.to) ? { text: time.text, ...days } : undefined;
}
