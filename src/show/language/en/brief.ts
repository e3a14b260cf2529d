import type { Disagreement } from "../../../model/situation.ts";
import { counting } from "../counted.ts";

const counted = counting("en-GB");

const about: Record<Disagreement["field"], string> = {
  quantity: "the number",
  actor: "who did it",
  recipient: "who received it",
  when: "the day",
  happened: "whether it happened",
};

/** The brief: its page, its sheet, and its plain text. */
export const brief = {
  title: (theatre: string) => `Brief on ${theatre}`,
  asKnownOn: (day: string) => `As known on ${day}.`,
  stretches: "Days",
  thisDay: "This day",
  theWeek: "The week to this day",
  theMonth: "Thirty days to this day",
  dayBefore: "The day before",
  dayAfter: "The day after",
  otherDays: "Other days",
  from: "From",
  upTo: "to",
  knownOn: "as known on",
  show: "Show",
  notBackwards: (from: string, day: string) => `A brief runs from a day to a later one, not from ${from} to ${day}.`,
  formats: "The same as",
  plainText: "Plain text",
  markdown: "Markdown",
  data: "Data",
  print: "Print or save as PDF",
  printInWords: "To print it, or save it as a PDF, use Print in your browser’s menu.",
  happenedOn: (days: string) => `What happened on ${days}`,
  happenedIn: (days: string) => `What happened, ${days}`,
  nothingHappened: "Nothing is reported of it.",
  becameKnown: "What became known of earlier days",
  nothingYet: "Nothing yet: read a page.",
  differOn: (field: Disagreement["field"]) => `sources differ on ${about[field]}: `,
  settled: (field: Disagreement["field"]) => `${about[field]} is settled as `,
  lapsed: "it has lapsed",
  contradicted: "it was denied",
  beside: ": ",
  between: "; ",
  stop: ".",
  comma: ", ",
  moreEvents: counted({ one: "And 1 more event", other: "And # more events" }),
  moreLines: counted({ one: "1 more line on the desk’s page.", other: "# more lines on the desk’s page." }),
  moreSources: counted({ one: "1 more source on the desk’s page.", other: "# more sources on the desk’s page." }),
  rests: "What it rests on",
  restsOn: (reports: string, texts: string) =>
    `What was known then comes from ${reports} with ${texts}: reports that copy one another are one text.`,
  restsOnNothing: "The desk has no report that could be known then.",
  ofTheDays: (reports: string, origins: string) => `Of these days’ events tell ${reports}, of ${origins}.`,
  allReviewed: "People have reviewed every claim.",
  unreviewed: counted({
    one: "1 claim is not yet reviewed by anybody",
    other: "# claims are not yet reviewed by anybody",
  }),
  unreviewedNotes: (notes: string) => `, among them all that these notes rest on: ${notes}`,
  sources: "Sources",
  source: (number: string, title: string) => `Source ${number}: ${title}`,
  moreReports: counted({ one: "1 more report", other: "# more reports" }),
  unnamedOutlet: "Unnamed outlet",
  graded: (grade: string) => `graded ${grade}`,
  howMade: "How this was made",
  howMadeWords:
    "Situ’s coder read the reports, put together what tells of one event, and wrote these sentences by rule; each number leads to the words that a sentence rests on. Nobody has rewritten them.",
  grades:
    "Grades are NATO’s: a letter for the best source, from A, completely reliable, to E, unreliable (F: cannot be judged); a number for the event, from 1, confirmed by independent origins, to 5, improbable (6: cannot be judged).",
  found: "The same days as known then: ",
  chart: "Where something changed last",
};
