import { printedMoment } from "../article/printed-moment.ts";

/** A year of two figures after a day and a month's name. */
const SHORT_YEAR = /(\d[\s-]+[a-z]{3,9}\.?[\s-]+)(\d{2})(?=\s|$)/i;

/**
 * The moment that a feed writes as RFC 822, RFC 3339 or otherwise, as ISO 8601 with its own zone:
 * "2020-03-29T10:15:00+03:00". A date without a time, or without a zone that is known, gives the day alone; what names
 * no day gives undefined. The weekday is not looked at: feeds get it wrong.
 */
export function momentOf(written: string): string | undefined {
  const text = written.trim().slice(0, 100);
  const moment = printedMoment(withZonesOfMail(text.replace(SHORT_YEAR, withCentury)));
  return moment?.at ?? moment?.day;
}

/** Two figures are of 1950 to 2049 (RFC 5322, 4.3). */
function withCentury(_: string, before: string, year: string): string {
  return `${before}${Number(year) < 50 ? 20 : 19}${year}`;
}

/** Zones that mean one thing in mail and feeds (RFC 822, 5.1), and several in print. */
function withZonesOfMail(text: string): string {
  return text.replace(/\bUT$/, "UTC").replace(/\bCST$/, "-0600");
}
