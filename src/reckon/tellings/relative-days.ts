import type { Claim } from "../../model/claim.ts";
import { addDays, type Interval, monthInterval, monthOf, weekday, yearOf } from "../../model/day.ts";
import { MONTHS } from "../prose/prose.ts";

const NAMED_DAY = /\b(?:on|last|this) (?:sun|mon|tues|wednes|thurs|fri|satur)day\b/gi;
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** 0 for Sunday to 6 for Saturday, where words name one day of the week. */
export function weekdayNamed(words: string): number | undefined {
  const named = WEEKDAYS.flatMap((name, index) => (new RegExp(`\\b${name}\\b`, "i").test(words) ? [index] : []));
  return named.length === 1 ? named[0] : undefined;
}

const DATE = new RegExp(`\\b(?:(${MONTHS.join("|")})\\.? (\\d{1,2})|(\\d{1,2}) (${MONTHS.join("|")}))\\b`, "i");

/** The month and day that words name without a year, as an ISO day ends: "03-11". */
export function monthAndDay(words: string): string | undefined {
  const [, month, day, dayFirst, monthLast] = DATE.exec(words) ?? [];
  const number = MONTHS.findIndex((name) => name.toLowerCase() === (month ?? monthLast)?.toLowerCase()) + 1;
  const date = day ?? dayFirst;
  return number > 0 && date ? `${String(number).padStart(2, "0")}-${date.padStart(2, "0")}` : undefined;
}

/** The words that date a claim against its report: its own time, else the only weekday that its quote names. */
export function relativeWords({ when, quote }: Claim): string {
  if (when?.text) return when.text;
  const named = [...quote.text.matchAll(NAMED_DAY)];
  return named.length === 1 ? (named[0]?.[0] ?? "") : "";
}

/**
 * The days on which a report that says `words` of an event on one of `days` can have been published: a day of the week is
 * the last one up to that of publication (CLAIMS.md). Undefined where the words do not depend on it.
 */
export function publishedWhen(words: string, days: Required<Interval>): Required<Interval> | undefined {
  if (weekdayNamed(words) !== undefined) return { from: days.from, to: addDays(days.to, 6) };
  if (/\btoday\b/i.test(words)) return days;
  if (/\byesterday\b/i.test(words)) return { from: addDays(days.from, 1), to: addDays(days.to, 1) };
  if (/\bovernight\b/i.test(words)) return { from: days.from, to: addDays(days.to, 1) };
  if (/\bthis month\b/i.test(words)) {
    return {
      from: days.from,
      to: monthInterval(yearOf(days.to), monthOf(days.to)).to,
    };
  }
  return undefined;
}

/** The days that such words can mean in a report published on one of `published`; undefined where they do not depend on it. */
export function daysMeant(words: string, published: Required<Interval>): Required<Interval> | undefined {
  const named = weekdayNamed(words);
  if (named !== undefined) {
    const lastUpTo = (day: string) => addDays(day, -((weekday(day) - named + 7) % 7));
    return { from: lastUpTo(published.from), to: lastUpTo(published.to) };
  }
  if (/\btoday\b/i.test(words)) return published;
  if (/\byesterday\b/i.test(words)) return { from: addDays(published.from, -1), to: addDays(published.to, -1) };
  if (/\bovernight\b/i.test(words)) return { from: addDays(published.from, -1), to: published.to };
  if (/\bthis month\b/i.test(words)) {
    const { from } = monthInterval(yearOf(published.from), monthOf(published.from));
    return { from, to: published.to };
  }
  return undefined;
}
