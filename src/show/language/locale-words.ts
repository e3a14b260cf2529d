import type { Day, Interval } from "../../model/day.ts";
import { monthInterval, monthOf, yearOf } from "../../model/day.ts";
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

/** Formatters are slow to make: once a language, not once a page. */
function makeWords(locale: Locale): LocaleWords {
  const tag = TAGS[locale];
  const part = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" });
    return (day: Day) => format.format(new Date(day));
  };
  const [weekday, month, ofMonth, year] = [
    part({ weekday: "long" }),
    part({ month: "long" }),
    part({ day: "numeric" }),
    part({ year: "numeric" }),
  ];
  const shortMonth = locale === "en" ? (day: Day) => month(day).slice(0, 3) : part({ month: "short" });
  const numbers = new Intl.NumberFormat(tag);
  const clock = new Intl.DateTimeFormat(tag, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: "UTC" });
  const lists = new Intl.ListFormat(tag, { type: "conjunction" });
  const fullDay = (day: Day) => `${ofMonth(day)} ${month(day)} ${year(day)}`;
  return {
    locale,
    direction: directionOf(locale),
    longDay: (day) => `${weekday(day)} ${fullDay(day)}`,
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
