import { lookUp } from "../time-words.ts";
import type { TimeValue } from "../times.ts";
import { unitAt } from "./quantities.ts";
import { is, type Read, type Reader, type Word } from "./words.ts";

const DEICTICS: Record<string, TimeValue> = {
  today: { kind: "calendar", unit: "day", shift: 0 },
  tonight: { kind: "calendar", unit: "day", shift: 0 },
  yesterday: { kind: "calendar", unit: "day", shift: -1 },
  tomorrow: { kind: "calendar", unit: "day", shift: 1 },
  overnight: { kind: "overnight" },
};

/** "this morning", "the day before yesterday". */
export const readNear: Reader = (words, at): Read | undefined => {
  if (is(words, at, "this") && is(words, at + 1, "morning", "afternoon", "evening"))
    return { value: { kind: "calendar", unit: "day", shift: 0 }, next: at + 2 };
  const beyond = readBeyond(words, at);
  if (beyond) return beyond;
  const shift = is(words, at + 2, "before") ? -2 : 2;
  const far = shift < 0 ? "yesterday" : "tomorrow";
  if (!is(words, at, "the") || !is(words, at + 1, "day") || !is(words, at + 2, "before", "after")) return undefined;
  if (!is(words, at + 3, far)) return undefined;
  return { value: { kind: "offset", count: 2, side: shift < 0 ? -1 : 1, unit: "day", anchor: "report" }, next: at + 4 };
};

/** "the week before last", "the night before last", "the month after next". */
function readBeyond(words: Word[], at: number): Read | undefined {
  if (!is(words, at, "the")) return undefined;
  const shift = is(words, at + 2, "before") && is(words, at + 3, "last") ? -2 : 2;
  if (shift > 0 && !(is(words, at + 2, "after") && is(words, at + 3, "next"))) return undefined;
  const value: TimeValue | undefined = is(words, at + 1, "night")
    ? { kind: "nightTo", end: { kind: "calendar", unit: "day", shift: -1 } }
    : calendarOf(words, at + 1, shift);
  return value && { value, next: at + 4 };
}

function calendarOf(words: Word[], at: number, shift: number): TimeValue | undefined {
  const unit = unitAt(words, at);
  return unit && { kind: "calendar", unit, shift };
}

/** "today", "overnight", "last night": times that the report's day alone gives. */
export const readDeictic: Reader = (words, at) => {
  if (is(words, at, "last") && is(words, at + 1, "night")) return { value: { kind: "overnight" }, next: at + 2 };
  const value = lookUp(DEICTICS, words[at]?.lower);
  return value && { value, next: at + 1 };
};
