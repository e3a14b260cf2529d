import { lookUp } from "../time-words.ts";
import type { Bound, TimeUnit, TimeValue } from "../times.ts";
import { lengthAt, readCount, unitAt } from "./quantities.ts";
import { DETERMINERS, is, isJoined, type Read, type Reader, skip, type Word } from "./words.ts";

/** Hours and minutes leave the day as it is. */
const SHORT = ["second", "seconds", "minute", "minutes", "hour", "hours", "moment", "moments"];
const NIGHTS = ["night", "evening", "morning"];

/** A length of time: "two days", "a few weeks", "hours", "less than a week". */
interface Length {
  count?: number | undefined;
  unit: TimeUnit;
  bound?: Bound;
  next: number;
}

const ABOUT = [
  "just",
  "only",
  "barely",
  "some",
  "about",
  "around",
  "nearly",
  "almost",
  "roughly",
  "exactly",
  "scarcely",
];
const BOUNDS: Record<string, Bound> = { under: "less", less: "less", fewer: "less", over: "more", more: "more" };

/** "less than", "under", "more than", "nearly" before a length. */
function readBound(words: Word[], at: number): { bound?: Bound; next: number } {
  if (is(words, at, ...ABOUT)) return { next: at + 1 };
  const bound = lookUp(BOUNDS, words[at]?.lower);
  const next = is(words, at, "less", "fewer", "more") ? at + 2 : at + 1;
  return bound && (next === at + 1 || is(words, at + 1, "than")) ? { bound, next } : { next: at };
}

function readLength(words: Word[], at: number): Length | undefined {
  const { bound, next: first } = readBound(words, at);
  const number = readCount(words, first);
  const next = number?.next ?? first;
  const inDays = number?.count !== undefined && number.count >= 24 && is(words, next, "hours");
  if (inDays)
    return { count: Math.round((number?.count ?? 0) / 24), unit: "day", ...(bound && { bound }), next: next + 1 };
  if (is(words, next, ...SHORT)) return { count: 0, unit: "day", next: next + 1 };
  if (number?.count === 1 && is(words, next, ...NIGHTS)) return { count: 1, unit: "day", next: next + 1 };
  const length = lengthAt(words, next);
  if (!length || is(words, next, "weekend", "weekends") || (!number && !/s$/.test(words[next]?.lower ?? "")))
    return undefined;
  const count = number?.count === undefined ? {} : { count: number.count * length.times };
  return { ...count, unit: length.unit, ...(bound && { bound }), next: next + 1 };
}

/** "two days ago", "a week later", "hours earlier", "three days before", "two months on", "a week after that". */
export const readOffset: Reader = (words, at) => {
  const length = readLength(words, at);
  if (!length) return undefined;
  const { next: end, ...rest } = length;
  const next = is(words, end, "to") && is(words, end + 1, "the") && is(words, end + 2, "day") ? end + 3 : end;
  const read = (side: -1 | 1, anchor: "report" | "story", behind = next + 1): Read => ({
    value: { kind: "offset", ...rest, side, anchor },
    next: behind,
  });
  if (is(words, next, "ago")) return toTheDay(words, at, read(-1, "report"));
  if (is(words, next, "from") && is(words, next + 1, "now", "today")) return read(1, "report", next + 2);
  if (is(words, next, "earlier", "previously")) return read(-1, "story");
  if (is(words, next, "later", "afterwards", "afterward", "thereafter")) return read(1, "story");
  if (is(words, next, "before", "after") && isThat(words, next + 1))
    return read(is(words, next, "before") ? -1 : 1, "story", next + 2);
  if (is(words, next, "before") && !isJoined(words, next)) return read(-1, "story");
  if (is(words, next, "after") && !isJoined(words, next)) return read(1, "story");
  return is(words, next, "on") && rest.count !== 0 && isLast(words, next) ? read(1, "story") : undefined;
};

/** "that" for what was told, not before its noun. */
function isThat(words: Word[], at: number): boolean {
  return is(words, at, "that", "this") && (!isJoined(words, at) || /^\p{Lu}/u.test(words[at + 1]?.text ?? ""));
}

/** Before a comma or the end of the sentence. */
function isLast(words: Word[], at: number): boolean {
  return is(words, at + 1, ",") || (words[at + 1]?.start ?? Infinity) > (words[at]?.end ?? 0) + 1;
}

/** "a year ago" is the whole year before, "exactly a year ago" and "a year ago to the day" are days. */
function toTheDay(words: Word[], at: number, read: Read): Read {
  const behind = ["to", "the", "day"].every((word, i) => is(words, read.next + i, word));
  if (read.value.kind !== "offset" || read.value.bound || !(read.value.unit === "year" || read.value.unit === "month"))
    return read;
  if (behind) return { ...read, next: read.next + 3 };
  if (is(words, at, "exactly") || read.value.count === undefined) return read;
  const { unit, count } = read.value;
  return { ...read, value: { kind: "calendar", unit, shift: -count } };
}

/** "a day after …", "the week before …", "hours after …": what follows says from what. */
export const readRelation: Reader = (words, at) => {
  const the = is(words, at, "the") && is(words, at + 1, "day", "week", "month", "year", ...NIGHTS);
  const length = the ? { count: 1, ...oneOf(words, at + 1) } : readLength(words, at);
  if (!length || !is(words, length.next, "after", "before") || !isJoined(words, length.next)) return undefined;
  if (isThat(words, length.next + 1)) return undefined;
  const { next, bound: _, ...rest } = { bound: undefined, ...length };
  return { value: { kind: "relation", ...rest, side: is(words, next, "after") ? 1 : -1 }, next: next + 1 };
};

function oneOf(words: Word[], at: number): { unit: TimeUnit; next: number } {
  return { unit: unitAt(words, at) ?? "day", next: at + 1 };
}

/** "recent weeks", "the past month", "the last three weeks", "the coming days", "the days ahead", "the ensuing weeks". */
export const readRecent: Reader = (words, at) => {
  const first = skip(words, at, DETERMINERS);
  const found = readStretchBehind(words, first) ?? readStretchBefore(words, first);
  if (!found) return undefined;
  const { side, anchor, next, ...length } = found;
  if (side < 0) return { value: { kind: "recent", ...length, ...(anchor && { anchor }) }, next };
  return { value: { kind: "coming", ...length, ...(anchor && { anchor }) }, next };
};

interface Stretch {
  side: -1 | 1;
  anchor?: "story";
  count?: number;
  unit: TimeUnit;
  next: number;
}

const SIDES: Record<string, { side: -1 | 1; anchor?: "story" }> = {
  recent: { side: -1 },
  past: { side: -1 },
  last: { side: -1 },
  previous: { side: -1 },
  preceding: { side: -1, anchor: "story" },
  coming: { side: 1 },
  next: { side: 1, anchor: "story" },
  following: { side: 1, anchor: "story" },
  ensuing: { side: 1, anchor: "story" },
  subsequent: { side: 1, anchor: "story" },
};

function readStretchBefore(words: Word[], at: number): Stretch | undefined {
  const which = lookUp(SIDES, words[at]?.lower);
  const number = readCount(words, at + 1);
  const noun = number?.next ?? at + 1;
  const length = is(words, noun, "hours") ? { unit: "day" as const, times: 1 / 24 } : lengthAt(words, noun);
  const plural = /s$/.test(words[noun]?.lower ?? "");
  if (!which || !length || (!plural && !is(words, at, "past", "coming"))) return undefined;
  const count = number?.count && Math.ceil(number.count * length.times);
  return { ...which, ...(count && { count }), unit: length.unit, next: noun + 1 };
}

/** "the days ahead", "the weeks to come", "the days that followed", "the three weeks before". */
function readStretchBehind(words: Word[], at: number): Stretch | undefined {
  const number = readCount(words, at);
  const noun = number?.next ?? at;
  const length = lengthAt(words, noun);
  if (!length || !/s$/.test(words[noun]?.lower ?? "") || !is(words, at - 1, "the")) return undefined;
  const count = number?.count && number.count * length.times;
  const rest = { ...(count && { count }), unit: length.unit };
  if (is(words, noun + 1, "ahead")) return { side: 1, ...rest, next: noun + 2 };
  if (is(words, noun + 1, "to") && is(words, noun + 2, "come")) return { side: 1, ...rest, next: noun + 3 };
  if (is(words, noun + 1, "that") && is(words, noun + 2, "followed") && !isJoined(words, noun + 2))
    return { side: 1, anchor: "story", ...rest, next: noun + 3 };
  const isBefore = is(words, noun + 1, "before") && !isJoined(words, noun + 1);
  return isBefore ? { side: -1, anchor: "story", ...rest, next: noun + 2 } : undefined;
}

/** "in three weeks", "within a month": the stretch up to the report's day, or with a plan from it; "in three months’ time". */
export const readStretch: Reader = (words, at) => {
  if (!is(words, at, "in", "within")) return undefined;
  const within = is(words, at, "within");
  const space = ["the", "space", "of"].every((word, i) => is(words, at + 1 + i, word));
  const course = ["the", "course", "of"].every((word, i) => is(words, at + 1 + i, word));
  const isTheWeek =
    within &&
    is(words, at + 1, "the") &&
    is(words, at + 2, "week", "month", "year") &&
    !is(words, at + 3, "of", "that");
  if (isTheWeek) return { value: { kind: "recent", count: 1, unit: unitAt(words, at + 2) ?? "week" }, next: at + 3 };
  const length = readLength(words, space || course ? at + 4 : at + 1);
  if (!length || is(words, length.next, "of", "ago", "earlier", "later", "before", "after")) return undefined;
  if (length.count === 0) return within ? { value: { kind: "hour" }, next: length.next } : undefined;
  const { next, bound: _, ...rest } = { bound: undefined, ...length };
  if (!within && is(words, next, "time"))
    return { value: { kind: "offset", ...rest, side: 1, anchor: "report" }, next: next + 1 };
  return { value: { kind: "recent", ...rest, ...(within && { within }) }, next };
};

/** "in that time", "during this period": the stretch that was told before. */
export const readThatTime: Reader = (words, at) => {
  const demonstrative = is(words, at, "that", "this", "the") ? at + 1 : -1;
  if (demonstrative < 0) return undefined;
  const first = is(words, demonstrative, "same") ? demonstrative + 1 : demonstrative;
  const isStretch =
    is(words, first, "period") || (is(words, first, "time") && is(words, at - 1, "in", "during", "over", "since"));
  return isStretch ? { value: { kind: "stretch" } as TimeValue, next: first + 1 } : undefined;
};
