import type { PlanStatus } from "../../timeline/plan-status.ts";
import { counting } from "../counted.ts";

const counted = counting("en-GB");

const plan: Record<PlanStatus, string> = {
  waiting: "announced",
  overdue: "overdue",
  fulfilled: "done",
  lapsed: "lapsed",
  contradicted: "denied",
};

/** The timeline. */
export const timeline = {
  title: "Who held what, and when",
  name: "Timeline",
  quietName: "The others’ timeline",
  scrolls: (name: string) => `${name}, scrolls sideways`,
  upTo: (day: string) => `Tenures and events up to ${day}`,
  quiet: counted({
    one: "1 more where nothing is reported to have changed",
    other: "# more where nothing is reported to have changed",
  }),
  furtherEventful: counted({
    one: "1 more where something changed, happened or was announced",
    other: "# more where something changed, happened or was announced",
  }),
  day: "Day",
  /** Shown lengths of time, the longest first. */
  shown: "Shown",
  lengths: {
    whole: "Whole record",
    year: "A year",
    quarter: "A quarter",
    month: "A month",
    week: "A week",
    day: "A day",
  },
  earlier: "Earlier",
  later: "Later",
  hoursOf: (zone: string) => `Hours of ${zone}`,
  allEvents: "All events",
  allEventsWords: (events: string, busiest: string) => `${events}; most in ${busiest}`,
  noEvents: "no events in this stretch of time",
  bin: (days: string, events: string, kinds: string) => `${days}: ${events} (${kinds})`,
  ofKind: (kind: string, count: string) => `${kind} ${count}`,
  families: {
    attack: "Attacks",
    violence: "Other violence",
    hold: "Changes of hands",
    other: "Other events",
  },
  key: {
    span: "day not certain",
    many: "several events",
    announced: "announced, not done",
    done: "announced and done",
    crossed: "lapsed or denied",
  },
  several: (events: string, days: string) => `${events}, ${days}`,
  contested: (holder: string) => `${holder}, contested`,
  bar: (place: string, holder: string, days: string) => `${place}: ${holder}, ${days}`,
  rowWords: (place: string, told: string) => `${place}: ${told}`,
  held: (holder: string, days: string) => `${holder}, ${days}`,
  /** Between the parts of a row told in words. */
  apart: "; ",
  nothing: "nothing is reported",
  plan,
  planDone: (sentence: string, day: string) => `${sentence} Done on ${day}.`,
  planOverdue: (sentence: string, day: string) => `${sentence} It was due by ${day}.`,
  /** What is announced elsewhere, beside its outline: "Withdrawal, announced". */
  planOf: (type: string, status: string) => `${type}, ${status}`,
  elsewhere: "Announced elsewhere",
  elsewhereLeft: counted({ one: "1 more announced", other: "# more announced" }),
  planLapsed: (sentence: string, day: string) => `${sentence} Nothing came of it by ${day}.`,
  planDenied: (sentence: string) => `${sentence} It was denied.`,
  levels: (actor: string, place: string) => `${actor} in ${place}`,
  level: (value: string, unit: string, days: string, outlets: string) => `${value} ${unit}, ${days} (${outlets})`,
  units: { personnel: "personnel", troops: "troops", soldier: "soldiers", fighter: "fighters" },
  between: (min: string, max: string) => `${min} to ${max}`,
  changed: "changed",
  keys: "Keys",
  keysWords:
    "With the handle on the chart in focus: ← and → move a day, Page Up and Page Down a week, Home and End to the first and the last day, + and − show less or more time. Anywhere on the page: [ and ] step through the days on which reports became known.",
};
