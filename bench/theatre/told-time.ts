import type { When } from "../../src/model/claim.ts";
import { addDays, type Day, monthInterval, monthOf, weekday, yearOf } from "../../src/model/day.ts";
import { dayAt } from "./calendar.ts";
import type { Random } from "./random.ts";

const DAYS_A_WEEK = 7;
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** How a report is dated: by its page, only by words that give the month, or not at all. */
export type Dating = "day" | "month" | "none";

/** A report's own day, as number, and how much of it the report shows. */
export interface Page {
  day: number;
  dating: Dating;
}

/** What words say of a day: the phrase, empty where none is said, and the days that follow from report and phrase alone. */
export interface ToldTime {
  words: string;
  when?: When;
}

const UNTOLD: ToldTime = { words: "" };

/** Tells a day as a report of that page would, seldom more exactly than to the day; `exactly` always to the day. */
export function toldTime(day: number, page: Page, exactly: boolean, random: Random): ToldTime {
  const date = dayAt(day);
  const published = dayAt(page.day);
  const ago = page.day - day;
  if (page.dating === "none") return onUndatedPage(date, ago, random);
  if (page.dating === "month") return onPageOfMonth(date, published, ago, random);
  if (exactly) return ago < DAYS_A_WEEK ? onWeekday(date) : onDate(date);
  const roll = random.share();
  if (ago < DAYS_A_WEEK) {
    if (roll < 0.6)
      return ago === 0 && roll < 0.1
        ? { words: "today", when: { text: "today", from: date, to: date } }
        : onWeekday(date);
    if (roll < 0.7) return ago < 2 ? overnight(published) : onWeekday(date);
    if (roll < 0.8) return inWeek(date, published);
    return roll < 0.88 ? inMonth(date, published) : UNTOLD;
  }
  if (roll < 0.4) return onDate(date);
  if (roll < 0.75) return inMonth(date, published);
  return roll < 0.85 ? inYear(date) : UNTOLD;
}

/** Tells the day that a plan is for. */
export function plannedTime(due: number, page: Page, random: Random): ToldTime {
  if (page.dating !== "day" || random.chance(0.3)) return UNTOLD;
  const date = dayAt(due);
  const { from, to } = monthInterval(yearOf(date), monthOf(date));
  const month = MONTHS[monthOf(date) - 1];
  if (random.chance(0.5)) return { words: `in ${month}`, when: { text: `in ${month}`, from, to } };
  return { words: `by the end of ${month}`, when: { text: `by the end of ${month}`, to } };
}

/** The month of which undated words speak. */
export function monthWords(day: number): string {
  const date = dayAt(day);
  return `${MONTHS[monthOf(date) - 1]} ${yearOf(date)}`;
}

function onWeekday(date: Day): ToldTime {
  return told(`on ${WEEKDAYS[weekday(date)]}`, date, date);
}

function onDate(date: Day): ToldTime {
  return told(`on ${Number(date.slice(8))} ${MONTHS[monthOf(date) - 1]} ${yearOf(date)}`, date, date);
}

function overnight(published: Day): ToldTime {
  return told("overnight", addDays(published, -1), published);
}

/** The whole calendar week, Sunday to Saturday. */
function inWeek(date: Day, published: Day): ToldTime {
  const sunday = addDays(date, -weekday(date));
  const words = published <= addDays(sunday, 6) ? "this week" : "last week";
  return told(words, sunday, addDays(sunday, 6));
}

function inMonth(date: Day, published: Day): ToldTime {
  const { from, to } = monthInterval(yearOf(date), monthOf(date));
  const isNear = date > addDays(published, -300);
  return told(`in ${MONTHS[monthOf(date) - 1]}${isNear ? "" : ` ${yearOf(date)}`}`, from, to);
}

function inYear(date: Day): ToldTime {
  const year = yearOf(date);
  return told(`in ${year}`, `${year}-01-01`, `${year}-12-31`);
}

/** "On Sunday", where only the month of the page is known, is one of several Sundays. */
function onPageOfMonth(date: Day, published: Day, ago: number, random: Random): ToldTime {
  const month = monthInterval(yearOf(published), monthOf(published));
  const lastUpTo = (day: Day) => addDays(day, -((weekday(day) - weekday(date) + 7) % 7));
  const roll = random.share();
  if (ago < DAYS_A_WEEK && roll < 0.5)
    return told(`on ${WEEKDAYS[weekday(date)]}`, lastUpTo(month.from), lastUpTo(month.to));
  if (roll < 0.65) return onDate(date);
  if (roll < 0.8 && date >= month.from) return told("this month", month.from, month.to);
  return UNTOLD;
}

function onUndatedPage(date: Day, ago: number, random: Random): ToldTime {
  if (random.chance(0.4)) return onDate(date);
  if (ago >= DAYS_A_WEEK || random.chance(0.5)) return UNTOLD;
  const words = `on ${WEEKDAYS[weekday(date)]}`;
  return { words, when: { text: words } };
}

function told(words: string, from: Day, to: Day): ToldTime {
  return { words, when: { text: words, from, to } };
}
