import { lookUp, MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS } from "../time-words.ts";
import { is, type Read, skip, type Word } from "./words.ts";

const YEAR = /^(?:19|20)\d\d$/;

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
  return lookUp(MONTHS, word.lower) ?? lookUp(MONTH_ABBREVIATIONS, word.lower);
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

/** A day of the week by its name, from Sunday as 0. */
export function weekdayAt(words: Word[], at: number): number | undefined {
  const word = words[at];
  return word && /^\p{Lu}/u.test(word.text) ? lookUp(WEEKDAYS, word.lower) : undefined;
}
