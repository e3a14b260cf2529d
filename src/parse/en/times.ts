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
