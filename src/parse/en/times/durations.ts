import { readCount, unitAt } from "./quantities.ts";
import { DETERMINERS, is, type Reader, skip } from "./words.ts";

/** "two days ago", "a week later", "three days before". */
export const readOffset: Reader = (words, at) => {
  const number = readCount(words, at);
  const unit = number?.count === undefined ? undefined : unitAt(words, number.next);
  if (!number || number.count === undefined || !unit) return undefined;
  const next = number.next + 1;
  const count = number.count;
  if (is(words, next, "ago"))
    return { value: { kind: "offset", count: -count, unit, anchor: "report" }, next: next + 1 };
  if (is(words, next, "earlier", "before")) {
    return { value: { kind: "offset", count: -count, unit, anchor: "story" }, next: next + 1 };
  }
  return is(words, next, "later")
    ? { value: { kind: "offset", count, unit, anchor: "story" }, next: next + 1 }
    : undefined;
};

/** "recent weeks", "the past month", "the last three weeks", "the coming days". */
export const readRecent: Reader = (words, at) => {
  const first = skip(words, at, DETERMINERS);
  const past = is(words, first, "recent", "past", "last", "previous");
  if (!past && !is(words, first, "coming", "next", "following")) return undefined;
  const number = readCount(words, first + 1);
  const noun = number?.next ?? first + 1;
  const unit = unitAt(words, noun);
  const plural = /s$/.test(words[noun]?.lower ?? "");
  if (!unit || (!plural && !is(words, first, "past", "coming"))) return undefined;
  const count = number?.count ?? (plural ? undefined : 1);
  return { value: { kind: past ? "recent" : "coming", count, unit }, next: noun + 1 };
};

/** "in three weeks", "within a month": the stretch up to the report's day, or with a plan from it. */
export const readStretch: Reader = (words, at) => {
  if (!is(words, at, "in", "within")) return undefined;
  const number = readCount(words, at + 1);
  const unit = number && unitAt(words, number.next);
  if (!number || !unit || is(words, number.next + 1, "of", "ago", "earlier", "later", "before", "after"))
    return undefined;
  return { value: { kind: "recent", ...(number.count && { count: number.count }), unit }, next: number.next + 1 };
};
