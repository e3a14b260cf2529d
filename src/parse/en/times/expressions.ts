import { lookUp } from "../time-words.ts";
import type { TimeValue } from "../times.ts";
import { readYear } from "./calendar.ts";
import { readHour } from "./clock.ts";
import { readHourOfDay } from "./day-parts.ts";
import { readStretch } from "./durations.ts";
import { readPlain, readPoint } from "./points.ts";
import { EMPHASES, IN, OPEN, OPEN_PHRASES } from "./prepositions.ts";
import { readRest, readThen } from "./story.ts";
import { DETERMINERS, is, type Read, skip, type Word } from "./words.ts";

/** The time expression, with its preposition, that begins at a word. */
export function readExpression(words: Word[], at: number): Read | undefined {
  const read =
    readBetween(words, at) ??
    readEmphatic(words, at) ??
    readsWhole(words, at) ??
    readOpen(words, at) ??
    readStretch(words, at) ??
    readPlain(words, skip(words, at, IN)) ??
    readBareYear(words, at) ??
    readPlain(words, at);
  return read && isDeadline(words, at, read.next) ? { ...read, value: { kind: "until", end: read.value } } : read;
}

/** What begins with a preposition of its own: "by noon on Friday", "since then", "before the month was out". */
function readsWhole(words: Word[], at: number): Read | undefined {
  if (lookUp(OPEN, words[at]?.lower) === undefined) return undefined;
  return readThen(words, at) ?? readRest(words, at) ?? readHourOfDay(words, at) ?? readHour(words, at);
}

/** "31 December as the deadline", "the deadline of 31 December", "a 31 December deadline". */
function isDeadline(words: Word[], at: number, next: number): boolean {
  const noun = is(words, next, "as") ? skip(words, next + 1, new Set(["the", "a", "its", "their"])) : next;
  const before = is(words, at, "of") || is(words, at - 1, "of", "is", "was") ? 1 : 0;
  const start = is(words, at, "of") ? at - 1 : at - 2;
  return is(words, noun, "deadline") || (before === 1 && is(words, start, "deadline"));
}

/** "between X and Y", "from X to Y". */
function readBetween(words: Word[], at: number): Read | undefined {
  const joins = is(words, at, "between") ? ["and"] : is(words, at, "from") ? ["to", "until", "through", "till"] : [];
  if (joins.length === 0) return readDash(words, at);
  return readTwoDays(words, at + 1, joins) ?? readTwoPoints(words, at + 1, joins);
}

/** How many words a day has at most before its dash. */
const DASH_REACH = 8;

/** "28 February–3 March 2019". */
function readDash(words: Word[], at: number): Read | undefined {
  if (!words.slice(at + 1, at + DASH_REACH).some(({ lower }) => lower === "-" || lower === "–")) return undefined;
  const first = skip(words, at, IN);
  const isDay = (read: Read | undefined) => read?.value.kind === "day";
  return isDay(readPoint(words, first)) ? readTwoPoints(words, first, ["-", "–"], isDay) : undefined;
}

function readTwoPoints(
  words: Word[],
  at: number,
  joins: string[],
  fits: (end: Read) => boolean = () => true,
): Read | undefined {
  const start = readPoint(words, at);
  if (!start || !is(words, start.next, ...joins)) return undefined;
  const end = readPoint(words, start.next + 1);
  if (!end || !fits(end)) return undefined;
  return { value: { kind: "span", start: lendYear(start.value, end.value), end: end.value }, next: end.next };
}

/** "between 3 and 7 May": the month stands behind the second day, which the reader of dates takes as one. */
function readTwoDays(words: Word[], at: number, joins: string[]): Read | undefined {
  const read = readPoint(words, at);
  const isBoth = read?.value.kind === "day" && read.value.lastDay !== undefined;
  return isBoth && words.slice(at, read.next).some(({ lower }) => joins.includes(lower)) ? read : undefined;
}

/** "between March and May 2020": both are of 2020. */
function lendYear(value: TimeValue, other: TimeValue): TimeValue {
  const lends = (value.kind === "month" || value.kind === "day") && value.year === undefined && "year" in other;
  return lends && other.year !== undefined ? { ...value, year: other.year } : value;
}

/** "since X", "from X onwards", "until X", "no later than X"; "from Sunday's attack" is no stretch. */
function readOpen(words: Word[], at: number): Read | undefined {
  const open = OPEN_PHRASES.map(([phrase, kind]) => ({ kind, next: phraseEnd(words, at, phrase) })).find(
    ({ next }) => next !== undefined,
  );
  const kind = open?.kind ?? lookUp(OPEN, words[at]?.lower);
  if (!kind) return undefined;
  const point = readPoint(words, open?.next ?? at + 1);
  if (!point || NO_BOUND.has(point.value.kind)) return undefined;
  if (is(words, at, "from", "by") && is(words, point.next, "s")) return undefined;
  const next = is(words, point.next, "onward", "onwards", "on") && kind === "from" ? point.next + 1 : point.next;
  if (kind === "until" || kind === "before") return { value: { kind, end: point.value }, next: point.next };
  return { value: { kind, start: point.value }, next };
}

/** What no stretch begins or ends with: an hour leaves its day as it is. */
const NO_BOUND = new Set(["relation", "hour", "since", "from", "until", "rest"]);

/** The index behind a phrase that stands at an index. */
function phraseEnd(words: Word[], at: number, phrase: string): number | undefined {
  const parts = phrase.split(" ");
  return parts.every((part, i) => is(words, at + i, part)) ? at + parts.length : undefined;
}

/** "as early as 2014". */
function readEmphatic(words: Word[], at: number): Read | undefined {
  const next = EMPHASES.map((phrase) => phraseEnd(words, at, phrase)).find((end) => end !== undefined);
  return next === undefined ? undefined : readPoint(words, skip(words, next, IN));
}

/** "in 2017", "throughout 2020", "of 2014": a number of four digits alone is no year. */
function readBareYear(words: Word[], at: number): Read | undefined {
  return IN.has(words[at]?.lower ?? "") ? readYear(words, skip(words, at + 1, DETERMINERS)) : undefined;
}
