import { type Day, day, isDay } from "../../model/day.ts";
import { monthNumber } from "./month-names.ts";
import { clockIn, isoMoment } from "./printed-clock.ts";

/** A day as a page writes it, and the moment where it writes time and zone too (ISO 8601: 2020-03-29T14:05:00+03:00). */
export interface PrintedMoment {
  day: Day;
  at?: string;
  /** Where the day stands in the text. */
  start: number;
  end: number;
}

/** Which of two figures is the day: 29/03/2020 or 03/29/2020. */
export type FigureOrder = "day-first" | "month-first";

interface Found {
  year: string;
  month: string | number;
  date: string;
  start: number;
  end: number;
}

const NAME = String.raw`(\p{L}{3,}(?: الثاني| الأول)?|آب|مه)`;
const YEAR_FIRST = /(?<!\d)((?:18|19|20)\d{2})([-/.]?)(\d{2})\2(\d{2})(?!\d)/u;
const EAST_ASIAN = /((?:19|20)\d{2}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/u;
const DAY_FIRST = new RegExp(
  String.raw`(?<![\p{L}\d])(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?: of| de|-го)?[ -]?${NAME}\.?,?(?: de)?[ -](\d{4})(?!\d)`,
  "giu",
);
const MONTH_FIRST = new RegExp(String.raw`(?<!\p{L})${NAME}\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)`, "giu");
const FIGURES = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/u;

/**
 * The first day that a text prints with its year: "March 29, 2020", "29 March 2020, 14:05 GMT", "29 آذار 2020",
 * "2020-03-29T10:00:00+03:00", "29/03/2020". The day is the one written, in the zone of who wrote it. Figures that could
 * be either order (03/04/2020) give none unless the order is known.
 */
export function printedMoment(text: string, order?: FigureOrder): PrintedMoment | undefined {
  const plain = withPlainFigures(text);
  const found =
    yearFirst(plain) ??
    eastAsian(plain) ??
    named(plain, DAY_FIRST, 1, 2) ??
    named(plain, MONTH_FIRST, 2, 1) ??
    figures(plain, order);
  const written = found && real(found);
  if (!found || !written) return undefined;
  const clock = clockIn(plain, found.start, found.end);
  return { day: written, ...(clock?.zone && { at: isoMoment(written, clock) }), start: found.start, end: found.end };
}

/** Which order a text's figures show where one of them can be no month: "29/03/2020". */
export function figureOrderIn(text: string): FigureOrder | undefined {
  for (const [, first, separator, second] of text.matchAll(new RegExp(FIGURES, "gu"))) {
    if (separator === ".") continue; // written day first everywhere, so that it tells nothing of the rest
    if (Number(first) > 12 && Number(second) <= 12) return "day-first";
    if (Number(second) > 12 && Number(first) <= 12) return "month-first";
  }
  return undefined;
}

function yearFirst(text: string): Found | undefined {
  const match = YEAR_FIRST.exec(text);
  return match ? found(match, match[1], match[3], match[4]) : undefined;
}

function eastAsian(text: string): Found | undefined {
  const match = EAST_ASIAN.exec(text);
  return match ? found(match, match[1], match[2], match[3]) : undefined;
}

function named(text: string, pattern: RegExp, date: number, name: number): Found | undefined {
  for (const match of text.matchAll(pattern)) {
    const month = monthNumber(match[name] as string);
    if (month) return found(match, match[3], month, match[date]);
  }
  return undefined;
}

function figures(text: string, order: FigureOrder | undefined): Found | undefined {
  const match = FIGURES.exec(text);
  if (!match) return undefined;
  const [, first = "", separator, second = "", year] = match;
  const isDayFirst = separator === "." || first === second || Number(first) > 12 || order === "day-first";
  if (Number(second) <= 12 && isDayFirst) return found(match, year, second, first);
  return Number(second) > 12 || order === "month-first" ? found(match, year, first, second) : undefined;
}

function found(match: RegExpExecArray, year = "", month: string | number = "", date = ""): Found {
  return { year, month, date, start: match.index, end: match.index + match[0].length };
}

/** The day, or undefined when the calendar has none such, or it is the first that computers count. */
function real({ year, month, date }: Found): Day | undefined {
  const text = `${year}-${String(month).padStart(2, "0")}-${date.padStart(2, "0")}`;
  if (text === "1970-01-01" || !isDay(text)) return undefined;
  return day(Number(year), Number(month), Number(date));
}

/** Arabic and Persian figures as those of other scripts. */
function withPlainFigures(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (figure) => String(figure.charCodeAt(0) & 0xf));
}
