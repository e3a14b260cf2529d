import { CARDINALS, lookUp } from "../time-words.ts";
import type { TimeUnit } from "../times.ts";
import { is, type Word } from "./words.ts";

const UNIT_OF: Record<string, TimeUnit> = {
  day: "day",
  days: "day",
  week: "week",
  weeks: "week",
  month: "month",
  months: "month",
  year: "year",
  years: "year",
};

/** Lengths that are so many of a unit. */
const MULTIPLES: Record<string, { unit: TimeUnit; times: number }> = {
  fortnight: { unit: "week", times: 2 },
  fortnights: { unit: "week", times: 2 },
  decade: { unit: "year", times: 10 },
  decades: { unit: "year", times: 10 },
};

/** The unit that a word names and how many of it: "week" is one week, "fortnight" two. */
export function lengthAt(words: Word[], at: number): { unit: TimeUnit; times: number } | undefined {
  const unit = unitAt(words, at);
  return unit ? { unit, times: 1 } : lookUp(MULTIPLES, words[at]?.lower);
}

/** The unit that a word names, in singular or plural. */
export function unitAt(words: Word[], at: number): TimeUnit | undefined {
  return lookUp(UNIT_OF, words[at]?.lower);
}

/** "7", "two", "a", "several" (no count). */
export function readCount(words: Word[], at: number): { count?: number; next: number } | undefined {
  const lower = words[at]?.lower ?? "";
  if (/^\d{1,3}$/.test(lower)) return { count: Number(lower), next: at + 1 };
  const count = lookUp(CARDINALS, lower);
  if (count !== undefined) return { count, next: at + 1 };
  if (is(words, at, "a") && is(words, at + 1, "few", "couple")) return readCount(words, at + 1);
  if (lower === "couple") return { count: 2, next: is(words, at + 1, "of") ? at + 2 : at + 1 };
  if (lower === "a" || lower === "an") return { count: 1, next: at + 1 };
  if (["several", "few", "some", "many"].includes(lower)) return { next: at + 1 };
  return undefined;
}
