import type { Shift, TimeUnit } from "../times.ts";
import { monthAt } from "./calendar.ts";
import { unitAt } from "./quantities.ts";
import { is, isJoined, type Reader, type Word } from "./words.ts";

const DAYTIME = ["night", "evening", "morning", "afternoon", "dawn"];

/** The day or longer unit that a word names; a part of the day is of its day. */
function periodAt(words: Word[], at: number): TimeUnit | undefined {
  return is(words, at, ...DAYTIME)
    ? "day"
    : is(words, at, "day", "week", "month", "year")
      ? unitAt(words, at)
      : undefined;
}

const SHIFTS: [string, Shift][] = [
  ["same", 0],
  ["following", 1],
  ["next", 1],
  ["previous", -1],
  ["preceding", -1],
];

/** "the same day", "the following morning", "the previous night", "that evening", "the day before", "the next day". */
export const readSame: Reader = (words, at) => {
  const adverb = is(words, at, "later", "earlier", "early", "late") ? at + 1 : at;
  const start = is(words, adverb, "on", "in") && adverb > at ? adverb + 1 : adverb;
  if (is(words, start, "that")) {
    const noun = is(words, start + 1, "same", "very") ? start + 2 : start + 1;
    const unit = periodAt(words, noun);
    return unit && { value: { kind: "same", unit, shift: 0 }, next: noun + 1 };
  }
  if (!is(words, start, "the")) return undefined;
  const [, shift] = SHIFTS.find(([word]) => is(words, start + 1, word)) ?? [];
  const unit = periodAt(words, start + 2);
  if (shift !== undefined && unit) return { value: { kind: "same", unit, shift }, next: start + 3 };
  return readBeside(words, start) ?? (adverb > at ? inThe(words, start) : undefined);
};

/** "the day before", "the morning after"; with what follows it is the relation to something else. */
const readBeside: Reader = (words, at) => {
  const unit = periodAt(words, at + 1);
  if (!unit || !is(words, at + 2, "before", "after") || isJoined(words, at + 2)) return undefined;
  return { value: { kind: "same", unit, shift: is(words, at + 2, "after") ? 1 : -1 }, next: at + 3 };
};

/** "earlier in the day", "later in the month". */
const inThe: Reader = (words, at) => {
  const unit = is(words, at + 1, "day", "evening") ? "day" : undefined;
  return unit && { value: { kind: "same", unit, shift: 0 }, next: at + 2 };
};

/** "in August of that year", "August the same year". */
export const readMonthOfThatYear: Reader = (words, at) => {
  const month = monthAt(words, at);
  const that = is(words, at + 1, "of") ? at + 2 : at + 1;
  const year = is(words, that, "that")
    ? that + 1
    : is(words, that, "the") && is(words, that + 1, "same")
      ? that + 2
      : -1;
  return month && year > 0 && is(words, year, "year")
    ? { value: { kind: "month", month, year: "story" }, next: year + 1 }
    : undefined;
};
