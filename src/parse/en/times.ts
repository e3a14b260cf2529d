import type { Feast } from "./times/feasts.ts";

export type Part = "early" | "mid" | "late";
export type TimeUnit = "day" | "week" | "month" | "year";
/** This (0), last (-1) or next (1). */
export type Shift = -1 | 0 | 1;
/** The report's own day, or the day that its story stands at. */
type Anchor = "report" | "story";

/** What a time expression means, before it is held against a day of publication. */
export type TimeValue =
  | { kind: "day"; year?: number; month: number; day: number; lastDay?: number }
  /** A weekday of the week around the report's day, or of the week before or after ("Friday last week"). */
  | { kind: "weekday"; weekday: number; shift?: Shift; week?: Shift }
  /** "of that year": the story's. */
  | { kind: "month"; month: number; year?: number | "story"; part?: Part; shift?: Shift }
  | { kind: "year"; year: number; part?: Part }
  | { kind: "season"; months: [number, number]; year?: number; shift?: Shift }
  /** This (0), last (-1) or next (1) day, week, month or year. */
  | { kind: "calendar"; unit: TimeUnit; shift: Shift; part?: Part }
  /** The story's day, week, month or year, or the one before or after it: "the same day", "the following week". */
  | { kind: "same"; unit: TimeUnit; shift: Shift }
  | { kind: "weekend"; shift?: Shift }
  /** From October of the year before, or of the academic year from September: "fiscal year 2023". */
  | { kind: "fiscal"; firstMonth: number; months: number; year?: number; shift?: Shift }
  | { kind: "feast"; feast: Feast; days: number; year?: number; shift?: Shift }
  /** The night before the report's day, both days. */
  | { kind: "overnight" }
  /** Days that a night joins: the day and the one before. */
  | { kind: "nightTo"; end: TimeValue }
  /** So many units before or after an anchor; without a count only which side of it. */
  | { kind: "offset"; count?: number; side: -1 | 1; unit: TimeUnit; anchor: Anchor }
  /** "a day after", "two weeks before": how far what follows is from what is told. */
  | { kind: "relation"; count?: number; side: -1 | 1; unit: TimeUnit }
  /** The last, or the coming, so many units up to, or from, the report's day; `within` can count from the story's day. */
  | { kind: "recent"; count?: number; unit: TimeUnit; within?: boolean }
  | { kind: "coming"; count?: number; unit: TimeUnit }
  /** "in that time": the stretch told before. */
  | { kind: "stretch" }
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
