import { CARDINALS, MONTH_ABBREVIATIONS, MONTHS, SEASONS, WEEKDAYS } from "./time-words.ts";

export type Part = "early" | "mid" | "late";
export type TimeUnit = "day" | "week" | "month" | "year";

/** What a time expression means, before it is held against a day of publication. */
export type TimeValue =
  | { kind: "day"; year?: number; month: number; day: number; lastDay?: number }
  | { kind: "weekday"; weekday: number; shift?: -1 | 0 | 1; night?: boolean }
  | { kind: "month"; month: number; year?: number; part?: Part; shift?: -1 | 0 | 1 }
  | { kind: "year"; year: number; part?: Part }
  | { kind: "season"; months: [number, number]; year?: number; shift?: -1 | 0 | 1 }
  /** This (0), last (-1) or next (1) day, week, month or year. */
  | { kind: "calendar"; unit: TimeUnit; shift: -1 | 0 | 1; part?: Part }
  /** The night before the report's day, both days. */
  | { kind: "overnight" }
  /** So many units before or after the report's day, or the story's day ("two days later"). */
  | { kind: "offset"; count: number; unit: TimeUnit; anchor: "report" | "story" }
  /** The last, or the coming, so many units up to, or from, the report's day. */
  | { kind: "recent"; count?: number; unit: TimeUnit }
  | { kind: "coming"; count?: number; unit: TimeUnit }
  | { kind: "since"; start: TimeValue }
  | { kind: "from"; start: TimeValue }
  | { kind: "until"; end: TimeValue }
  | { kind: "after"; start: TimeValue }
  | { kind: "span"; start: TimeValue; end: TimeValue };

export interface TimeExpression {
  start: number;
  end: number;
  text: string;
  value: TimeValue;
}

interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
}

/** A value read from words up to `next`, an index. */
interface Read {
  value: TimeValue;
  next: number;
}

type Reader = (words: Word[], at: number) => Read | undefined;

const WORD = /\p{L}+(?:\.(?=\s*\d))?|\d+(?:st|nd|rd|th)?(?!\p{L})|\d+\p{L}+|[,–—-]/gu;

/** Finds the time expressions of a text with their prepositions, in order, none inside another. */
export function findTimes(text: string): TimeExpression[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    lower: match[0].toLowerCase().replace(/\.$/, ""),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: TimeExpression[] = [];
  for (let at = 0; at < words.length; ) {
    const read = isBreakBefore(text, words, at) ? readExpression(words, at) : undefined;
    const first = words[at];
    const last = read && words[read.next - 1];
    if (!read || !first || !last || !isOneSentence(text.slice(first.start, last.end))) {
      at++;
      continue;
    }
    found.push({ start: first.start, end: last.end, text: text.slice(first.start, last.end), value: read.value });
    at = read.next;
  }
  return found;
}

/** "K-1" and "F-16" do not start a time. */
function isBreakBefore(text: string, words: Word[], at: number): boolean {
  return !/[\p{L}\d]/u.test(text[(words[at]?.start ?? 0) - 1] ?? "");
}

function isOneSentence(text: string): boolean {
  return !/\n|[!?;]|\.\s+\p{Lu}/u.test(text.replace(/\b\p{L}{3,4}\.(?=\s*\d)/gu, ""));
}

function readExpression(words: Word[], at: number): Read | undefined {
  return (
    readBetween(words, at) ??
    readOpen(words, at) ??
    readStretch(words, at) ??
    readPlain(words, skip(words, at, IN)) ??
    readBareYear(words, at) ??
    readPlain(words, at)
  );
}

const IN = new Set(["in", "on", "during", "throughout", "over", "at", "within", "for", "of"]);
const DETERMINERS = new Set(["the"]);

function skip(words: Word[], at: number, which: Set<string>): number {
  return which.has(words[at]?.lower ?? "") ? at + 1 : at;
}

function is(words: Word[], at: number, ...texts: string[]): boolean {
  return texts.includes(words[at]?.lower ?? "");
}

/** "between X and Y", "from X to Y". */
function readBetween(words: Word[], at: number): Read | undefined {
  const joins = is(words, at, "between") ? ["and"] : is(words, at, "from") ? ["to", "until", "through", "till"] : [];
  if (joins.length === 0) return undefined;
  const start = readPoint(words, at + 1);
  if (!start || !is(words, start.next, ...joins)) return undefined;
  const end = readPoint(words, start.next + 1);
  return end && { value: { kind: "span", start: lendYear(start.value, end.value), end: end.value }, next: end.next };
}

/** "between March and May 2020": both are of 2020. */
function lendYear(value: TimeValue, other: TimeValue): TimeValue {
  const lends = (value.kind === "month" || value.kind === "day") && value.year === undefined && "year" in other;
  return lends ? { ...value, year: other.year } : value;
}

const OPEN: Record<string, "since" | "from" | "until" | "after"> = {
  since: "since",
  from: "from",
  after: "after",
  until: "until",
  till: "until",
  by: "until",
  before: "until",
};

function readOpen(words: Word[], at: number): Read | undefined {
  const kind = OPEN[words[at]?.lower ?? ""];
  if (!kind) return undefined;
  const point = readPoint(words, at + 1);
  if (!point) return undefined;
  const next = is(words, point.next, "onward", "onwards", "on") ? point.next + 1 : point.next;
  if (kind === "until") return { value: { kind, end: point.value }, next: point.next };
  return { value: { kind, start: point.value }, next: kind === "from" ? next : point.next };
}

/** A point or period after a preposition, where a bare year can stand too. */
function readPoint(words: Word[], at: number): Read | undefined {
  return readPlain(words, at) ?? readYear(words, at);
}

/** "in 2017", "throughout 2020", "of 2014": a number of four digits alone is no year. */
function readBareYear(words: Word[], at: number): Read | undefined {
  return IN.has(words[at]?.lower ?? "") ? readYear(words, skip(words, at + 1, DETERMINERS)) : undefined;
}

function readPlain(words: Word[], at: number): Read | undefined {
  for (const reader of READERS) {
    const read = reader(words, at);
    if (read) return read;
  }
  return undefined;
}

const YEAR = /^(?:19|20)\d\d$/;

function readYear(words: Word[], at: number): Read | undefined {
  const word = words[at];
  if (!word || !YEAR.test(word.lower) || is(words, at + 1, "troops", "soldiers", "people", "fighters"))
    return undefined;
  return { value: { kind: "year", year: Number(word.lower) }, next: at + 1 };
}

function monthAt(words: Word[], at: number): number | undefined {
  const word = words[at];
  if (!word || !/^\p{Lu}/u.test(word.text)) return undefined;
  return MONTHS[word.lower] ?? MONTH_ABBREVIATIONS[word.lower];
}

function dayNumberAt(words: Word[], at: number): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(words[at]?.lower ?? "");
  const value = Number(match?.[1]);
  return match && value >= 1 && value <= 31 ? value : undefined;
}

/** A year after a date, with or without a comma. */
function yearAfter(words: Word[], at: number): { year?: number; next: number } {
  const comma = is(words, at, ",") ? at + 1 : skip(words, at, new Set(["of"]));
  const word = words[comma]?.lower ?? "";
  return YEAR.test(word) ? { year: Number(word), next: comma + 1 } : { next: at };
}

const DASHES = ["-", "–", "—", "to", "and"];

/** A second day of the month: "7–8 January", "January 7 and 8". */
function lastDayAfter(words: Word[], at: number): { lastDay?: number; next: number } {
  const lastDay = is(words, at, ...DASHES) ? dayNumberAt(words, at + 1) : undefined;
  return lastDay ? { lastDay, next: at + 2 } : { next: at };
}

/** "Thursday, 26 March 2020", "26 March", "March 26, 2020", "Jan. 7–8". */
const readDate: Reader = (words, at) => {
  const leading = weekdayAt(words, at) === undefined ? at : is(words, at + 1, ",") ? at + 2 : at + 1;
  const first = skip(words, leading, DETERMINERS);
  const day = dayNumberAt(words, first);
  if (day) {
    const { lastDay, next } = lastDayAfter(words, first + 1);
    const monthIndex = is(words, next, "of") ? next + 1 : next;
    const month = monthAt(words, monthIndex);
    if (!month) return undefined;
    const { year, next: end } = yearAfter(words, monthIndex + 1);
    return { value: { kind: "day", year, month, day, lastDay }, next: end };
  }
  const month = monthAt(words, first);
  const dayAfterMonth = month && dayNumberAt(words, first + 1);
  if (!dayAfterMonth) return undefined;
  const { lastDay, next } = lastDayAfter(words, first + 2);
  const { year, next: end } = yearAfter(words, next);
  return { value: { kind: "day", year, month, day: dayAfterMonth, lastDay }, next: end };
};

const readIsoDate: Reader = (words, at) => {
  const [year, dash, month, dash2, day] = words.slice(at, at + 5).map((word) => word.lower);
  if (!YEAR.test(year ?? "") || dash !== "-" || dash2 !== "-") return undefined;
  if (!/^\d\d$/.test(month ?? "") || !/^\d\d$/.test(day ?? "")) return undefined;
  return { value: { kind: "day", year: Number(year), month: Number(month), day: Number(day) }, next: at + 5 };
};

const PARTS: Record<string, Part> = {
  early: "early",
  beginning: "early",
  start: "early",
  mid: "mid",
  middle: "mid",
  late: "late",
  end: "late",
};

/** "early", "mid-", "late", "the end of". */
function readPart(words: Word[], at: number): { part?: Part; next: number } {
  const first = skip(words, at, DETERMINERS);
  const part = PARTS[words[first]?.lower ?? ""];
  if (!part) return { next: at };
  const noun = is(words, first, "beginning", "start", "middle", "end");
  if (noun && !is(words, first + 1, "of")) return { next: at };
  const joined = is(words, first + 1, "-") || noun ? first + 2 : first + 1;
  return { part, next: skip(words, joined, DETERMINERS) };
}

const SHIFTS: Record<string, -1 | 0 | 1> = { this: 0, current: 0, last: -1, previous: -1, next: 1, following: 1 };

function readShift(words: Word[], at: number): { shift?: -1 | 0 | 1; next: number } {
  const first = skip(words, at, DETERMINERS);
  const shift = SHIFTS[words[first]?.lower ?? ""];
  return shift === undefined ? { next: at } : { shift, next: first + 1 };
}

const UNIT_OF: Record<string, TimeUnit> = {
  day: "day",
  days: "day",
  week: "week",
  weeks: "week",
  weekend: "week",
  month: "month",
  months: "month",
  year: "year",
  years: "year",
};

/** "early March", "late 2017", "earlier this month", "late last year", "the end of this week". */
const readPeriod: Reader = (words, at) => {
  const adverb = is(words, at, "earlier", "later") ? at + 1 : at;
  const { part, next: afterPart } = readPart(words, adverb);
  const { shift, next } = readShift(words, afterPart);
  const unit = UNIT_OF[words[next]?.lower ?? ""];
  if (shift !== undefined && unit) return { value: { kind: "calendar", unit, shift, part }, next: next + 1 };
  if (part && unit && is(words, next - 1, "the"))
    return { value: { kind: "calendar", unit, shift: 0, part }, next: next + 1 };
  if (adverb !== at && shift === undefined) return undefined;
  const month = monthAt(words, next);
  if (month) {
    const { year, next: end } = yearAfter(words, next + 1);
    const modal =
      is(words, next, "may", "march") &&
      !year &&
      !part &&
      shift === undefined &&
      !IN_OR_SINCE.has(words[at - 1]?.lower ?? "");
    return modal ? undefined : { value: { kind: "month", month, year, part, shift }, next: end };
  }
  const year = part ? readYear(words, skip(words, next, new Set(["-"]))) : undefined;
  return year && { value: { ...year.value, part } as TimeValue, next: year.next };
};

const IN_OR_SINCE = new Set([...IN, ...Object.keys(OPEN), "the", "a", "between", "and", "to"]);

function weekdayAt(words: Word[], at: number): number | undefined {
  const word = words[at];
  return word && /^\p{Lu}/u.test(word.text) ? WEEKDAYS[word.lower] : undefined;
}

const NIGHT = ["night", "evening"];
const DAYTIME = [...NIGHT, "morning", "afternoon", "noon", "dawn"];

/** "Sunday", "last Sunday", "next Monday", "Saturday night". */
const readWeekday: Reader = (words, at) => {
  const early = is(words, at, "early", "late") ? at + 1 : at;
  const { shift, next } = readShift(words, early);
  const weekday = weekdayAt(words, next);
  if (weekday === undefined) return undefined;
  return { value: { kind: "weekday", weekday, shift }, next: is(words, next + 1, ...DAYTIME) ? next + 2 : next + 1 };
};

const readSeason: Reader = (words, at) => {
  const { shift, next } = readShift(words, at);
  const first = skip(words, next, DETERMINERS);
  const months = SEASONS[words[first]?.lower ?? ""];
  if (!months) return undefined;
  const { year, next: end } = yearAfter(words, first + 1);
  const bare = year === undefined && shift === undefined && !IN_OR_SINCE.has(words[first - 1]?.lower ?? "");
  return bare || (is(words, first, "fall") && year === undefined && shift === undefined)
    ? undefined
    : { value: { kind: "season", months, year, shift }, next: end };
};

const SIMPLE: Record<string, TimeValue> = {
  today: { kind: "calendar", unit: "day", shift: 0 },
  tonight: { kind: "calendar", unit: "day", shift: 0 },
  yesterday: { kind: "calendar", unit: "day", shift: -1 },
  tomorrow: { kind: "calendar", unit: "day", shift: 1 },
  overnight: { kind: "overnight" },
};

const readSimple: Reader = (words, at) => {
  if (is(words, at, "last") && is(words, at + 1, "night")) return { value: { kind: "overnight" }, next: at + 2 };
  const value = SIMPLE[words[at]?.lower ?? ""];
  return value && { value, next: at + 1 };
};

/** "7", "two", "a", "several" (no count). */
function readCount(words: Word[], at: number): { count?: number; next: number } | undefined {
  const lower = words[at]?.lower ?? "";
  if (/^\d{1,3}$/.test(lower)) return { count: Number(lower), next: at + 1 };
  if (lower in CARDINALS) return { count: CARDINALS[lower], next: at + 1 };
  if (lower === "a" || lower === "an") return { count: 1, next: at + 1 };
  if (["several", "few", "some"].includes(lower)) return { next: at + 1 };
  return undefined;
}

/** "two days ago", "a week later", "three days before". */
const readOffset: Reader = (words, at) => {
  const number = readCount(words, at);
  const unit = number?.count === undefined ? undefined : UNIT_OF[words[number.next]?.lower ?? ""];
  if (!number || number.count === undefined || !unit) return undefined;
  const next = number.next + 1;
  const count = number.count;
  if (is(words, next, "ago"))
    return { value: { kind: "offset", count: -count, unit, anchor: "report" }, next: next + 1 };
  if (is(words, next, "earlier", "before")) {
    return { value: { kind: "offset", count: -count, unit, anchor: "story" }, next: next + 1 };
  }
  return is(words, next, "later")
    ? { value: { kind: "offset", count, unit, anchor: "story" }, next: next + 1 }
    : undefined;
};

/** "recent weeks", "the past month", "the last three weeks", "the coming days". */
const readRecent: Reader = (words, at) => {
  const first = skip(words, at, DETERMINERS);
  const past = is(words, first, "recent", "past", "last", "previous");
  if (!past && !is(words, first, "coming", "next", "following")) return undefined;
  const number = readCount(words, first + 1);
  const unitAt = number?.next ?? first + 1;
  const unit = UNIT_OF[words[unitAt]?.lower ?? ""];
  const plural = /s$/.test(words[unitAt]?.lower ?? "");
  if (!unit || (!plural && !is(words, first, "past", "coming"))) return undefined;
  const count = number?.count ?? (plural ? undefined : 1);
  return { value: { kind: past ? "recent" : "coming", count, unit }, next: unitAt + 1 };
};

/** "in three weeks", "within a month": the stretch up to the report's day, or with a plan from it. */
const readStretch: Reader = (words, at) => {
  if (!is(words, at, "in", "within")) return undefined;
  const number = readCount(words, at + 1);
  const unit = number && UNIT_OF[words[number.next]?.lower ?? ""];
  if (!number || !unit || is(words, number.next + 1, "of", "ago", "earlier", "later", "before", "after"))
    return undefined;
  return { value: { kind: "recent", ...(number.count && { count: number.count }), unit }, next: number.next + 1 };
};

/** "the night of 7–8 January", "the morning of March 3". */
const readNightOf: Reader = (words, at) => {
  const first = skip(words, at, DETERMINERS);
  if (!is(words, first, ...DAYTIME) || !is(words, first + 1, "of")) return undefined;
  const date = readDate(words, first + 2);
  if (date?.value.kind !== "day" || date.value.lastDay || !is(words, first, ...NIGHT)) return date;
  return { ...date, value: { ...date.value, lastDay: date.value.day + 1 } };
};

const READERS: Reader[] = [
  readNightOf,
  readIsoDate,
  readDate,
  readOffset,
  readRecent,
  readPeriod,
  readWeekday,
  readSeason,
  readSimple,
];
