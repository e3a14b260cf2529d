import { readExpression } from "./times/expressions.ts";
import { type Word, wordsOf } from "./times/words.ts";
import type { TimeExpression } from "./times.ts";

/** Finds the time expressions of a text with their prepositions, in order, none inside another. */
export function findTimes(text: string): TimeExpression[] {
  const words = wordsOf(text);
  const found: TimeExpression[] = [];
  for (let at = 0; at < words.length; ) {
    const read = isBreakBefore(text, words, at) ? readExpression(words, at) : undefined;
    const first = words[at];
    const last = read && words[read.next - 1];
    if (!read || !first || !last || !isOneSentence(text.slice(first.start, last.end))) {
      at++;
      continue;
    }
    found.push({ start: first.start, end: last.end, text: text.slice(first.start, last.end), value: read.value });
    at = read.next;
  }
  return found;
}

/** "K-1" and "F-16" do not start a time. */
function isBreakBefore(text: string, words: Word[], at: number): boolean {
  return !/[\p{L}\d]/u.test(text[(words[at]?.start ?? 0) - 1] ?? "");
}

function isOneSentence(text: string): boolean {
  return !/\n|[!?;]|\.\s+\p{Lu}/u.test(text.replace(/\b\p{L}{3,4}\.(?=\s*\d)|\b[ap]\.m\./gu, ""));
}
