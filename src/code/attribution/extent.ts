import type { ParsedReport, ParsedSentence } from "../../parse/en/parse.ts";
import type { Predicate } from "../../parse/en/predicates.ts";
import { tokenAt } from "../../parse/en/tree.ts";
import type { SpeechAct } from "./speech-act.ts";

interface Span {
  start: number;
  end: number;
}

/** The words of a sentence between two semicolons around one of its words; a semicolon inside a quotation parts nothing. */
export function segmentAt({ sentence, tree }: ParsedSentence, word: number, { quotations }: ParsedReport): Span {
  const { start: at } = tokenAt(tree, word);
  const breaks = sentence.tokens.filter(
    ({ text, start }) => text === ";" && !quotations.some((q) => q.start < start && start < q.end),
  );
  const before = breaks.findLast(({ start }) => start < at);
  const after = breaks.find(({ start }) => start > at);
  const start = before ? (sentence.tokens.find((token) => token.start >= before.end)?.start ?? at) : sentence.start;
  return { start, end: after?.start ?? sentence.end };
}

/** Readers want the words of the act: those between semicolons around it, or where these are many its clause with what is said. */
const MANY = 260;

/** The characters of an act of speech, speaker and what is said. */
export function extentOf(
  predicate: Predicate,
  { mode, content }: Pick<SpeechAct, "mode" | "content">,
  segment: Span,
): Span {
  if (segment.end - segment.start <= MANY) return segment;
  if (mode !== "say" && mode !== "belief") return predicate;
  const spans = [predicate, ...content];
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}
