import type { Disagreement } from "../../model/situation.ts";
import type { Telling } from "../tellings/telling.ts";

/** What one telling answers to a question, and how a reader is told it. */
export interface Answer<Value> {
  telling: Telling;
  words: string;
  /** The same for answers that are one version, in every language. */
  key: string;
  value: Value;
}

/** One thing that the tellings of an event answer, in the order of being known, and which answers can both be right. */
export interface Question<Value> {
  field: Disagreement["field"];
  answers: Answer<Value>[];
  meet(a: Value, b: Value): boolean;
  /** Whether there is an answer that cannot be right along with this one. */
  isDisputed(answer: Answer<Value>): boolean;
  /** How much an answer leaves open: less is more exact. */
  room(value: Value): number;
  /** Whether later reports can settle it by their number or reliability; a repeated accusation proves nothing. */
  isOfRecord: boolean;
}

/** Numbers or days, both bounds included. */
export interface Range<Bound> {
  min: Bound;
  max: Bound;
}

/**
 * A question answered by ranges. All of them meet, pair by pair, exactly when the latest start is not after the earliest end (Helly's
 * theorem in one dimension), and one meets all others exactly when it reaches both: so this takes a single pass.
 */
export function rangeQuestion<Bound extends number | string>(
  field: Disagreement["field"],
  answers: Answer<Range<Bound>>[],
  room: (range: Range<Bound>) => number,
): Question<Range<Bound>> {
  const [first] = answers;
  let [latestStart, earliestEnd] = [first?.value.min, first?.value.max];
  for (const { value } of answers) {
    if (latestStart === undefined || value.min > latestStart) latestStart = value.min;
    if (earliestEnd === undefined || value.max < earliestEnd) earliestEnd = value.max;
  }
  return {
    field,
    answers,
    meet: (a, b) => a.min <= b.max && b.min <= a.max,
    isDisputed: ({ value: { min, max } }) =>
      latestStart !== undefined && earliestEnd !== undefined && (min > earliestEnd || max < latestStart),
    room,
    isOfRecord: true,
  };
}
