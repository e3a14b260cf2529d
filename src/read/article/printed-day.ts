import { type Day, day, isDay } from "../../model/day.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NAME = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${NAME},?[ -](\\d{4})\\b`, "i");
const MONTH_FIRST = new RegExp(`\\b${NAME} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "i");
const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})([-/.]?)(\d{2})\2(\d{2})(?!\d)/;
const FIGURES = /(?<!\d)(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d{2})(?!\d)/;

/**
 * The day that a page prints, with its year: "March 29, 2020", "29 March 2020", "2020-03-29T10:00:00+03:00" (the day
 * where it was written), "29/03/2020". Figures that could be either order (03/04/2020) give none.
 */
export function printedDay(text: string): Day | undefined {
  let match = YEAR_FIRST.exec(text);
  if (match) return real(match[1], match[3], match[4]);
  match = DAY_FIRST.exec(text);
  if (match) return real(match[3], monthNumber(match[2]), match[1]);
  match = MONTH_FIRST.exec(text);
  if (match) return real(match[3], monthNumber(match[1]), match[2]);
  match = FIGURES.exec(text);
  if (!match) return undefined;
  const [, first, second, year] = match;
  if (first === second || Number(first) > 12) return real(year, second, first);
  return Number(second) > 12 ? real(year, first, second) : undefined;
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
}

/** The day, or undefined when the calendar has none such. */
function real(year: string | undefined, month: string | number | undefined, date: string | undefined): Day | undefined {
  const text = `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  return isDay(text) && day(Number(year), Number(month), Number(date)) === text ? text : undefined;
}
