import { lookUp, MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS } from "../time-words.ts";
import type { YearRef } from "../times.ts";
import { DETERMINERS, is, type Read, skip, type Word } from "./words.ts";

const YEAR = /^(?:19|20)\d\d$/;

const NEEDS_ARTICLE = new Set(["same", "following", "previous"]);
const YEAR_REFS: Record<string, YearRef> = {
  this: { anchor: "report", shift: 0 },
  last: { anchor: "report", shift: -1 },
  next: { anchor: "report", shift: 1 },
  that: { anchor: "story", shift: 0 },
  same: { anchor: "story", shift: 0 },
  following: { anchor: "story", shift: 1 },
  previous: { anchor: "story", shift: -1 },
};

/** Whether a word is a year of four digits. */
export function isYear(word: string): boolean {
  return YEAR.test(word);
}

/** "2017", unless it counts what follows. */
export function readYear(words: Word[], at: number): Read | undefined {
  const word = words[at];
  if (!word || !isYear(word.lower) || is(words, at + 1, "troops", "soldiers", "people", "fighters")) return undefined;
  return { value: { kind: "year", year: Number(word.lower) }, next: at + 1 };
}

/** A month by its name, which has a capital. */
export function monthAt(words: Word[], at: number): number | undefined {
  const word = words[at];
  if (!word || !/^\p{Lu}/u.test(word.text)) return undefined;
  if (isName(words, at + 1)) return undefined;
  return lookUp(MONTHS, word.lower) ?? lookUp(MONTH_ABBREVIATIONS, word.lower);
}

const NAMED = /^(?:Brigades?|Division|Battalion|Movement|Alliance|Coalition|Front|Revolution)$/;

/** Whether a word makes a date the name of something: "the 17 March Brigade". */
export function isName(words: Word[], at: number): boolean {
  return NAMED.test(words[at]?.text ?? "");
}

/** A day of the month: "7", "26th". */
export function dayNumberAt(words: Word[], at: number): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(words[at]?.lower ?? "");
  const value = Number(match?.[1]);
  return match && value >= 1 && value <= 31 ? value : undefined;
}

/** A year after a date, with or without a comma. */
export function yearAfter(words: Word[], at: number): { year?: number; next: number } {
  const comma = is(words, at, ",") ? at + 1 : skip(words, at, new Set(["of"]));
  const word = words[comma]?.lower ?? "";
  return isYear(word) ? { year: Number(word), next: comma + 1 } : { next: at };
}

/** "2019", "last year", "of that year", "the same year" behind a day, a month or a season. */
export function yearRefAfter(words: Word[], at: number): { year?: YearRef; next: number } {
  const number = yearAfter(words, at);
  if (number.year !== undefined) return number;
  const first = skip(words, at, new Set(["of"]));
  const which = skip(words, first, DETERMINERS);
  const year = lookUp(YEAR_REFS, words[which]?.lower);
  const isMeant =
    year && is(words, which + 1, "year") && (which > first || !NEEDS_ARTICLE.has(words[which]?.lower ?? ""));
  return isMeant ? { year, next: which + 2 } : { next: at };
}

/** A day of the week by its name, from Sunday as 0. */
export function weekdayAt(words: Word[], at: number): number | undefined {
  const word = words[at];
  return word && /^\p{Lu}/u.test(word.text) ? lookUp(WEEKDAYS, word.lower) : undefined;
}
