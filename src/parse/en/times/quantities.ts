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
