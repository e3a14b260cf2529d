import type { ParsedSentence } from "../../../parse/en/parse.ts";
import type { TimeExpression } from "../../../parse/en/times.ts";
import { hasRel, subtree, tokenAt } from "../../../parse/en/tree.ts";
import type { Draft } from "../../frame.ts";

/** The characters of a counted noun with what belongs to it, or the event around it. */
export interface Span {
  start: number;
  end: number;
}

/** A counted noun's own words: its modifiers, phrases and relative clause. */
export function spanOf({ tree }: ParsedSentence, noun: number): Span {
  const own = subtree(
    tree,
    noun,
    (child) =>
      tokenAt(tree, child).head === noun &&
      hasRel(tokenAt(tree, child), "cop", "nsubj", "case", "punct", "cc", "conj", "aux", "mark", "parataxis", "advcl"),
  );
  const tokens = own.map((i) => tokenAt(tree, i));
  return { start: Math.min(...tokens.map((t) => t.start)), end: Math.max(...tokens.map((t) => t.end)) };
}

/** The time that a count runs over: in its own words, in those of the event that it counts, else the only one. */
export function timeNear(sentence: ParsedSentence, span: Span, told: Draft | undefined): TimeExpression | undefined {
  return timeIn(sentence, span, told) ?? (sentence.times.length === 1 ? sentence.times[0] : undefined);
}

/** The time in a count's own words or in those of the event that it counts. */
export function timeIn({ times }: ParsedSentence, span: Span, told: Draft | undefined): TimeExpression | undefined {
  return (
    times.find((time) => time.start >= span.start && time.end <= span.end + 40) ??
    times.find((time) => told && time.start >= told.start && time.end <= told.end + 2)
  );
}

/** A stretch of time that events can be counted over. */
export function isWindow(time: TimeExpression | undefined): boolean {
  return (
    time !== undefined && ["since", "recent", "calendar", "span", "month", "year", "from"].includes(time.value.kind)
  );
}
