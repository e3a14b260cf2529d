import type { Day, Interval } from "../../model/day.ts";
import { dayOfMonth, monthInterval, monthOf, weekday, yearOf } from "../../model/day.ts";
import { directionOf } from "../../model/language.ts";
import type { Locale } from "../../model/locale.ts";
import { type Messages, messagesIn } from "./messages.ts";

/** How days, numbers and lists are written in a language. */
export interface LocaleWords {
  locale: Locale;
  direction: "ltr" | "rtl";
  /** "Sunday 29 March 2020". */
  longDay(day: Day): string;
  /** "29 March 2020". */
  fullDay(day: Day): string;
  /** "29 Mar". */
  shortDay(day: Day): string;
  /** "Jan 2020" in January and at the start, else "Feb". */
  monthTick(day: Day, first: boolean): string;
  /** "2020". */
  year(day: Day): string;
  /** "06:00", of an hour from 0 to 23. */
  hour(hour: number): string;
  /** Days as a reader says them: "29 March 2020", "29–31 March 2020", "March 2020", "by 4 April 2020". */
  days(interval: Interval): string;
  /** "5,200". */
  number(value: number): string;
  /** "a", "a and b", "a, b and c". */
  list(items: string[]): string;
}

/** The tags of the forms of days and digits: those of Britain, and of Iraq, whose months Syria shares. */
const TAGS: Record<Locale, string> = { en: "en-GB", ar: "ar-IQ" };

const MADE = new Map<Locale, LocaleWords>();

/** How days, numbers and lists are written in a language, by Unicode's CLDR. */
export function localeWords(locale: Locale): LocaleWords {
  const words = MADE.get(locale) ?? makeWords(locale);
  MADE.set(locale, words);
  return words;
}

/** Formatters are slow, and a page writes thousands of days: what they say of each part of a day is asked once a language. */
function makeWords(locale: Locale): LocaleWords {
  const tag = TAGS[locale];
  const { weekdays, months, shortMonths, daysOfMonth } = namesOf(locale);
  const plain = new Intl.NumberFormat(tag, { useGrouping: false });
  const [nameOfWeekday, month, shortMonth, ofMonth, year] = [
    (day: Day) => weekdays[weekday(day)] ?? "",
    (day: Day) => months[monthOf(day) - 1] ?? "",
    (day: Day) => shortMonths[monthOf(day) - 1] ?? "",
    (day: Day) => daysOfMonth[dayOfMonth(day) - 1] ?? "",
    (day: Day) => plain.format(yearOf(day)),
  ];
  const numbers = new Intl.NumberFormat(tag);
  const clock = new Intl.DateTimeFormat(tag, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: "UTC" });
  const lists = new Intl.ListFormat(tag, { type: "conjunction" });
  const fullDay = (day: Day) => `${ofMonth(day)} ${month(day)} ${year(day)}`;
  return {
    locale,
    direction: directionOf(locale),
    longDay: (day) => `${nameOfWeekday(day)} ${fullDay(day)}`,
    fullDay,
    shortDay: (day) => `${ofMonth(day)} ${shortMonth(day)}`,
    monthTick: (day, first) => (first || monthOf(day) === 1 ? `${shortMonth(day)} ${year(day)}` : shortMonth(day)),
    year,
    hour: (hour) => clock.format(Date.UTC(2000, 0, 1, hour)),
    days: (interval) => daysIn(interval, { fullDay, month, ofMonth, year }, messagesIn(locale)),
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
  };
}

/** What a language calls the weekdays, Sunday first, the months and the days of a month. */
function namesOf(locale: Locale) {
  const named = (count: number, options: Intl.DateTimeFormatOptions, at: (i: number) => number) => {
    const format = new Intl.DateTimeFormat(TAGS[locale], { ...options, timeZone: "UTC" });
    return Array.from({ length: count }, (_, i) => format.format(at(i)));
  };
  // 4 January 1970 was a Sunday.
  const weekdays = named(7, { weekday: "long" }, (i) => Date.UTC(1970, 0, 4 + i));
  const months = named(12, { month: "long" }, (i) => Date.UTC(1970, i));
  const shortMonths =
    locale === "en" ? months.map((name) => name.slice(0, 3)) : named(12, { month: "short" }, (i) => Date.UTC(1970, i));
  const daysOfMonth = named(31, { day: "numeric" }, (i) => Date.UTC(1970, 0, i + 1));
  return { weekdays, months, shortMonths, daysOfMonth };
}

type Parts = Record<"fullDay" | "month" | "ofMonth" | "year", (day: Day) => string>;

function daysIn({ from, to }: Interval, { fullDay, month, ofMonth, year }: Parts, { common }: Messages): string {
  if (!from) return to ? common.byDay(fullDay(to)) : common.noDate;
  if (!to) return common.fromDay(fullDay(from));
  if (from === to) return fullDay(from);
  if (yearOf(from) !== yearOf(to)) return `${fullDay(from)} – ${fullDay(to)}`;
  if (monthOf(from) !== monthOf(to)) return `${ofMonth(from)} ${month(from)} – ${fullDay(to)}`;
  const whole = monthInterval(yearOf(from), monthOf(from));
  return whole.from === from && whole.to === to ? `${month(from)} ${year(from)}` : `${ofMonth(from)}–${fullDay(to)}`;
}
