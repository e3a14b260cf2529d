import type { TimeUnit, TimeValue } from "../times.ts";
import { readCount, unitAt } from "./quantities.ts";
import { DETERMINERS, is, isJoined, type Read, type Reader, skip, type Word } from "./words.ts";

/** Hours and minutes leave the day as it is. */
const SHORT = ["second", "seconds", "minute", "minutes", "hour", "hours", "moment", "moments"];
const NIGHTS = ["night", "evening", "morning"];

/** A length of time: "two days", "a few weeks", "hours". */
interface Length {
  count?: number | undefined;
  unit: TimeUnit;
  next: number;
}

function readLength(words: Word[], at: number): Length | undefined {
  const first = is(words, at, "just", "only", "barely", "some", "about") ? at + 1 : at;
  const number = readCount(words, first);
  const next = number?.next ?? first;
  if (is(words, next, ...SHORT)) return { count: 0, unit: "day", next: next + 1 };
  if (number?.count === 1 && is(words, next, ...NIGHTS)) return { count: 1, unit: "day", next: next + 1 };
  const unit = unitAt(words, next);
  if (!unit || is(words, next, "weekend", "weekends") || (!number && !/s$/.test(words[next]?.lower ?? "")))
    return undefined;
  return { ...(number?.count !== undefined && { count: number.count }), unit, next: next + 1 };
}

/** "two days ago", "a week later", "hours earlier", "three days before", "two months on". */
export const readOffset: Reader = (words, at) => {
  const length = readLength(words, at);
  if (!length) return undefined;
  const { next, ...rest } = length;
  const read = (side: -1 | 1, anchor: "report" | "story", end = next + 1): Read => ({
    value: { kind: "offset", ...rest, side, anchor },
    next: end,
  });
  if (is(words, next, "ago")) return read(-1, "report");
  if (is(words, next, "earlier", "previously")) return read(-1, "story");
  if (is(words, next, "later", "afterwards")) return read(1, "story");
  if (is(words, next, "before") && !isJoined(words, next)) return read(-1, "story");
  if (is(words, next, "after") && !isJoined(words, next)) return read(1, "story");
  return is(words, next, "on") && rest.count !== 0 && is(words, next + 1, ",") ? read(1, "story") : undefined;
};

/** "a day after …", "the week before …", "hours after …": what follows says from what. */
export const readRelation: Reader = (words, at) => {
  const the = is(words, at, "the") && is(words, at + 1, "day", "week", "month", "year", ...NIGHTS);
  const length = the ? { count: 1, ...oneOf(words, at + 1) } : readLength(words, at);
  if (!length || !is(words, length.next, "after", "before") || !isJoined(words, length.next)) return undefined;
  const { next, ...rest } = length;
  return { value: { kind: "relation", ...rest, side: is(words, next, "after") ? 1 : -1 }, next: next + 1 };
};

function oneOf(words: Word[], at: number): { unit: TimeUnit; next: number } {
  return { unit: unitAt(words, at) ?? "day", next: at + 1 };
}

/** "recent weeks", "the past month", "the last three weeks", "the coming days". */
export const readRecent: Reader = (words, at) => {
  const first = skip(words, at, DETERMINERS);
  const past = is(words, first, "recent", "past", "last", "previous");
  if (!past && !is(words, first, "coming", "next", "following")) return undefined;
  const number = readCount(words, first + 1);
  const noun = number?.next ?? first + 1;
  const unit = is(words, noun, "hours") ? "day" : unitAt(words, noun);
  const plural = /s$/.test(words[noun]?.lower ?? "");
  if (!unit || (!plural && !is(words, first, "past", "coming"))) return undefined;
  const count = is(words, noun, "hours") && number?.count ? Math.ceil(number.count / 24) : number?.count;
  return { value: { kind: past ? "recent" : "coming", ...(count && { count }), unit }, next: noun + 1 };
};

/** "in three weeks", "within a month": the stretch up to the report's day, or with a plan from it. */
export const readStretch: Reader = (words, at) => {
  if (!is(words, at, "in", "within")) return undefined;
  const length = readLength(words, at + 1);
  if (!length || is(words, length.next, "of", "ago", "earlier", "later", "before", "after")) return undefined;
  if (length.count === 0) return undefined;
  const within = is(words, at, "within");
  const { next, ...rest } = length;
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
