import type { When } from "../../model/claim.ts";
import { daysBetween, type Interval } from "../../model/day.ts";
import type { ParsedSentence } from "../../parse/en/parse.ts";
import { move } from "../../parse/en/resolve-time/counted.ts";
import { resolveTime } from "../../parse/en/resolve-time.ts";
import type { TimeExpression, TimeUnit, TimeValue } from "../../parse/en/times.ts";
import type { Dated } from "./search.ts";

/** What a time is held against: the report's days, and what it told before by the index of the sentence. */
export interface Chronology {
  published: Interval;
  told: { sentence: number; days: Interval }[];
}

/** How wide a time can be for a length in these units to be counted from it. */
const WIDEST: Record<TimeUnit, number> = { day: 1, week: 7, month: 31, year: 366 };

/** A claim's `when` from its event's time. */
export function whenOf(
  dated: Dated,
  sentence: ParsedSentence,
  chronology: Chronology,
  ahead: boolean,
): When | undefined {
  const { time, moved, since } = dated;
  const words = moved?.relation ?? time;
  const days = time
    ? daysOf(time, sentence, chronology, ahead)
    : storyBefore("day", words?.start ?? 0, sentence, chronology);
  const shifted = moved ? shift(days, moved.relation.value, moved.back) : days;
  const stretch =
    since && shifted
      ? { ...(shifted.from && { from: shifted.from }), ...(chronology.published.to && { to: chronology.published.to }) }
      : shifted;
  return stretch && (stretch.from || stretch.to) ? { ...(words && { text: words.text }), ...stretch } : undefined;
}

/** The days of an expression in its sentence. */
export function daysOf(
  time: TimeExpression,
  sentence: ParsedSentence,
  chronology: Chronology,
  ahead: boolean,
): Interval | undefined {
  const story = storyBefore(unitOf(time.value), time.start, sentence, chronology);
  const stretch = lastStretch(time.start, sentence, chronology);
  return resolveTime(ofToldYear(time, sentence), {
    published: chronology.published,
    ahead,
    ...(story && { story }),
    ...(stretch && { stretch }),
  });
}

/** "in October 2016 … and left in November": behind a year a month without one follows on. */
function ofToldYear({ start, value }: TimeExpression, sentence: ParsedSentence): TimeValue {
  if (value.kind === "portion")
    return { ...value, of: ofToldYear({ start, value: value.of, end: start, text: "" }, sentence) };
  const isOpen = (value.kind === "month" || value.kind === "day") && value.year === undefined;
  if (!isOpen || (value.kind === "month" && value.shift !== undefined)) return value;
  const before = sentence.times.findLast(({ end, value }) => end <= start && isMoment(value))?.value;
  const isYear = before && "year" in before && typeof before.year === "number";
  if (!isYear || (before.kind !== "month" && before.kind !== "day")) return value;
  const year = Number(before.year) + (value.month < before.month ? 1 : 0);
  return { ...value, year };
}

/** How wide a time an expression can be told from: "two days later" from days, "that November" and "by then" from a year. */
function unitOf(value: TimeValue): TimeUnit {
  switch (value.kind) {
    case "offset":
    case "same":
    case "recent":
    case "coming":
      return value.unit;
    case "since":
    case "from":
    case "after":
      return unitOf(value.start);
    case "until":
    case "before":
      return unitOf(value.end);
    case "beside":
      return value.point.kind === "month" || value.point.kind === "season" ? "year" : "week";
    case "dayNumber":
      return "month";
    case "month":
    case "season":
    case "then":
    case "rest":
      return "year";
    case "portion":
      return unitOf(value.of);
    default:
      return value.kind === "day" ? "year" : "day";
  }
}

/** The time that the story stood at last before a character, in its sentence, else before it; none, where that is too wide for these units. */
function storyBefore(
  unit: TimeUnit,
  at: number,
  sentence: ParsedSentence,
  chronology: Chronology,
): Interval | undefined {
  const fits = (days: Interval | undefined) => widthOf(days) <= WIDEST[unit];
  const within = sentence.times
    .filter(({ end, value }) => end <= at && isMoment(value))
    .map((time) => daysOf(time, sentence, chronology, false))
    .filter((days) => days?.from !== undefined && days.to !== undefined);
  if (within.length > 0) return within.findLast(fits);
  return chronology.told.findLast(({ sentence: index, days }) => index < sentence.index && fits(days))?.days;
}

function widthOf(days: Interval | undefined): number {
  return days?.from && days.to ? daysBetween(days.from, days.to) : Number.POSITIVE_INFINITY;
}

/** The stretch told last that runs to the report's day. */
function lastStretch(at: number, sentence: ParsedSentence, { published, told }: Chronology): Interval | undefined {
  const before = sentence.times.findLast(({ end, value }) => end <= at && value.kind === "since");
  if (before) return resolveTime(before.value, { published });
  return told.findLast(
    ({ sentence: index, days }) =>
      index < sentence.index && days.from && days.to === published.to && days.from !== days.to,
  )?.days;
}

const STRETCHES = new Set<TimeValue["kind"]>([
  "since",
  "from",
  "until",
  "before",
  "after",
  "recent",
  "coming",
  "relation",
  "stretch",
  "fiscal",
]);

/** Times that something happened at, not stretches or lengths. */
export function isMoment({ kind }: TimeValue): boolean {
  return !STRETCHES.has(kind);
}

function shift(days: Interval | undefined, relation: TimeValue, back: boolean): Interval | undefined {
  if (relation.kind !== "relation" || relation.count === undefined || !days?.from || !days.to) return undefined;
  if (relation.count > 0 && daysBetween(days.from, days.to) > WIDEST[relation.unit]) return undefined;
  const count = relation.count * relation.side * (back ? -1 : 1);
  return { from: move(days.from, count, relation.unit), to: move(days.to, count, relation.unit) };
}
