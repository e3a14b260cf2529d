import type { Feast } from "./times/feasts.ts";

export type Part = "early" | "mid" | "late";
export type TimeUnit = "day" | "week" | "month" | "year";
/** This (0), last (-1) or next (1). */
export type Shift = -1 | 0 | 1;
/** The report's own day, or the day that its story stands at. */
type Anchor = "report" | "story";
/** "less than a week later", "more than a year ago". */
export type Bound = "less" | "more";
export type PortionUnit = "day" | "week" | "month" | "quarter" | "half";

/** A year by its number, by the report's ("last year") or by the story's ("of that year", "of the following year"). */
export type YearRef = number | { anchor: Anchor; shift: Shift };

/** What a time expression means, before it is held against a day of publication. */
export type TimeValue =
  | { kind: "day"; year?: YearRef; month: number; day: number; lastDay?: number }
  /** "on the 13th": of the month that is told, or of the report's month or the one before or after. */
  | { kind: "dayNumber"; day: number; lastDay?: number; shift?: Shift }
  /** A weekday of the week around the report's day, or of the week before or after ("Friday last week"). */
  | { kind: "weekday"; weekday: number; shift?: Shift; week?: Shift }
  | { kind: "month"; month: number; year?: YearRef; part?: Part; shift?: Shift }
  | { kind: "year"; year: number; part?: Part }
  | { kind: "season"; months: [number, number]; year?: YearRef; part?: Part; shift?: Shift }
  /** This (0), last (-1) or next (1) day, week, month or year; "the week before last" is -2. */
  | { kind: "calendar"; unit: TimeUnit; shift: number; part?: Part }
  /** The year that is running, or the last one where the time has not come yet: "the third quarter". */
  | { kind: "anyYear" }
  /** "the first half of last year", "the last week of March", "the second day of Eid": of a time, its nth (or last) so many units. */
  | { kind: "portion"; of: TimeValue; nth: number; count?: number; unit: PortionUnit }
  /** The story's day, week, month or year, or the one before or after it: "the same day", "the following week". */
  | { kind: "same"; unit: TimeUnit; shift: Shift }
  /** "at noon", "by nightfall": an hour of the day that is being told. */
  | { kind: "hour" }
  /** "by then": all of the time that the story stands at. */
  | { kind: "then" }
  /** "before the month was out": from the story's day to the end of its week, month or year. */
  | { kind: "rest"; unit: TimeUnit }
  /** "that Friday", "the following November": the one at, after or before the story's day. */
  | { kind: "beside"; point: TimeValue; shift: Shift }
  | { kind: "weekend"; shift?: Shift }
  /** From October of the year before, or of the academic year from September: "fiscal year 2023". */
  | { kind: "fiscal"; firstMonth: number; months: number; year?: number; shift?: Shift }
  | { kind: "feast"; feast: Feast; days: number; year?: number; shift?: Shift }
  /** The night before the report's day, both days. */
  | { kind: "overnight" }
  /** Days that a night joins: the day and the one before. */
  | { kind: "nightTo"; end: TimeValue }
  /** So many units before or after an anchor; without a count only which side of it. */
  | { kind: "offset"; count?: number; side: -1 | 1; unit: TimeUnit; anchor: Anchor; bound?: Bound }
  /** "a day after", "two weeks before": how far what follows is from what is told. */
  | { kind: "relation"; count?: number; side: -1 | 1; unit: TimeUnit }
  /** The last, or the coming, so many units up to, or from, the report's day; `within` can count from the story's day. */
  | { kind: "recent"; count?: number; unit: TimeUnit; within?: boolean; anchor?: Anchor }
  /** With an anchor in the story, "in the days that followed". */
  | { kind: "coming"; count?: number; unit: TimeUnit; anchor?: Anchor }
  /** "in that time": the stretch told before. */
  | { kind: "stretch" }
  | { kind: "since"; start: TimeValue }
  | { kind: "from"; start: TimeValue }
  | { kind: "until"; end: TimeValue }
  | { kind: "before"; end: TimeValue }
  | { kind: "after"; start: TimeValue }
  | { kind: "span"; start: TimeValue; end: TimeValue };

export interface TimeExpression {
  start: number;
  end: number;
  text: string;
  value: TimeValue;
}
