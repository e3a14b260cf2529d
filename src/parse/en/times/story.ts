import { lookUp, SEASONS } from "../time-words.ts";
import type { Shift, TimeUnit } from "../times.ts";
import { dayNumberAt, monthAt, weekdayAt } from "./calendar.ts";
import { readCount, unitAt } from "./quantities.ts";
import { is, isJoined, type Read, type Reader, type Word } from "./words.ts";

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
  if (is(words, start + 1, "day") && is(words, start + 2, "itself"))
    return { value: { kind: "same", unit: "day", shift: 0 }, next: start + 3 };
  if (is(words, start + 1, "same") && is(words, start + 2, "hour", "hours"))
    return { value: { kind: "same", unit: "day", shift: 0 }, next: start + 3 };
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

/** "that Friday", "the following November", "that summer", "the previous weekend", "the Friday before". */
export const readBesideStory: Reader = (words, at) => {
  const that = is(words, at, "that");
  const [, before] = SHIFTS.find(([word]) => is(words, at + 1, word)) ?? [];
  if (!that && !is(words, at, "the")) return undefined;
  const isShifted = !that && before !== undefined && !is(words, at + 1, "same", "next");
  const first = that || !isShifted ? at + 1 : at + 2;
  const point = readPointAt(words, first);
  if (!point) return undefined;
  if (that || isShifted)
    return { value: { kind: "beside", point: point.value, shift: that ? 0 : (before ?? 0) }, next: point.next };
  const after = is(words, point.next, "after");
  if (!(after || is(words, point.next, "before")) || isJoined(words, point.next)) return undefined;
  return { value: { kind: "beside", point: point.value, shift: after ? 1 : -1 }, next: point.next + 1 };
};

/** A weekday, month, season or weekend by its name alone. */
function readPointAt(words: Word[], at: number): Read | undefined {
  const weekday = weekdayAt(words, at);
  if (weekday !== undefined)
    return { value: { kind: "weekday", weekday }, next: is(words, at + 1, ...DAYTIME) ? at + 2 : at + 1 };
  const month = monthAt(words, at);
  if (month) return dayNumberAt(words, at + 1) ? undefined : { value: { kind: "month", month }, next: at + 1 };
  if (is(words, at, "weekend")) return { value: { kind: "weekend" }, next: at + 1 };
  const months = lookUp(SEASONS, words[at]?.lower);
  return months && !is(words, at, "fall") ? { value: { kind: "season", months }, next: at + 1 } : undefined;
}

const THEN: Record<string, "since" | "from" | "until"> = {
  since: "since",
  from: "from",
  by: "until",
  until: "until",
  till: "until",
};

/** "since then", "by then", "has since left", "in the weeks since": held against what was told. */
export const readThen: Reader = (words, at) => {
  const kind = lookUp(THEN, words[at]?.lower);
  if (kind && is(words, at + 1, "then")) {
    const next = is(words, at + 2, "on", "onwards") ? at + 3 : at + 2;
    return { value: kind === "until" ? { kind, end: { kind: "then" } } : { kind, start: { kind: "then" } }, next };
  }
  const since = sinceAt(words, at);
  return since === undefined ? undefined : { value: { kind: "since", start: { kind: "then" } }, next: since + 1 };
};

/** Where an adverb "since" stands: "have since left", "… have died since.", "ever since", "in the three weeks since". */
function sinceAt(words: Word[], at: number): number | undefined {
  if (is(words, at, "the")) {
    const number = readCount(words, at + 1);
    const since = (number?.next ?? at + 1) + 1;
    const isStretch = unitAt(words, since - 1) && is(words, since, "since") && !isJoined(words, since);
    return isStretch ? since : undefined;
  }
  const since = is(words, at, "ever") ? at + 1 : at;
  if (!is(words, since, "since")) return undefined;
  const isAdverb = is(words, since - 1, "has", "have", "had") && !beginsTime(words, since + 1);
  return !isJoined(words, since) || isAdverb ? since : undefined;
}

function beginsTime(words: Word[], at: number): boolean {
  const lower = words[at]?.lower ?? "";
  return (
    /^(?:early|mid|late|last|this|the|yesterday|\d+\w*)$/.test(lower) ||
    monthAt(words, at) !== undefined ||
    weekdayAt(words, at) !== undefined
  );
}

/** "before the month was out", "before the year is over", "before the month ends". */
export const readRest: Reader = (words, at) => {
  const unit = is(words, at, "before") && is(words, at + 1, "the") ? unitAt(words, at + 2) : undefined;
  if (!unit) return undefined;
  const isOut = is(words, at + 3, "was", "is") && is(words, at + 4, "out", "over");
  const next = isOut ? at + 5 : is(words, at + 3, "ended", "ends") ? at + 4 : undefined;
  return next === undefined ? undefined : { value: { kind: "rest", unit }, next };
};
