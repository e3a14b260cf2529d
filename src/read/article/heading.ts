import type { Day } from "../../model/day.ts";
import { printedDay } from "./printed-day.ts";
import { printedMoment } from "./printed-moment.ts";
import { hasCase, isSentence, isTitleCase, LONGEST_LABEL, wordCount } from "./prose.ts";

/** What stands above an article's first paragraph. */
export interface Heading {
  section?: string;
  headline?: string;
  byline?: string;
  /** The day that a line prints, and that line. */
  printed?: { day: Day; line: string };
}

/** How many lines after the headline may still be byline and date. */
const HEADING_LINES = 6;
const LONGEST_HEADLINE = 30;
const LONGEST_SECTION = 6;

/** Takes section, headline, byline and printed day off the lines of an article; `headline` when it is known already. */
export function takeHeading(lines: readonly string[], known?: string): { heading: Heading; lines: string[] } {
  const heading: Heading = {};
  const rest: string[] = [];
  lines.forEach((line, i) => {
    const atTop = i < HEADING_LINES && line.length <= LONGEST_LABEL;
    const byline = atTop ? bylineIn(line) : undefined;
    const printed = isDayLine(line, atTop) ? printedDay(line) : undefined;
    if (printed) heading.printed ??= { day: printed, line };
    const filed = atTop && i > 0 ? dayFiled(line) : undefined;
    if (filed) heading.printed ??= { day: filed, line };
    if (byline) heading.byline ??= byline;
    if (!byline && !printed) rest.push(line);
  });
  const [first, second] = rest;
  if (known !== undefined) {
    const at = rest.slice(0, 3).findIndex((line) => sameHeading(line, known));
    return { heading: { ...heading, headline: known }, lines: rest.slice(at + 1) };
  }
  if (first !== undefined && second !== undefined && isSection(first, second)) {
    return { heading: { ...heading, section: first, headline: second }, lines: rest.slice(2) };
  }
  if (first !== undefined && isHeadline(first))
    return { heading: { ...heading, headline: first }, lines: rest.slice(1) };
  return { heading, lines: rest };
}

function sameHeading(a: string, b: string): boolean {
  const key = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return key(a) === key(b);
}

function isHeadline(line: string): boolean {
  return wordCount(line) <= LONGEST_HEADLINE && (!isSentence(line) || /\?[”"’']*$/.test(line));
}

/** Verbs that tell a short headline with capitals throughout ("Rockets Hit Taji Camp") from a section's name. */
const HEADLINE_VERBS =
  /\b(?:is|are|was|were|has|have|had|will|says?|said|hits?|kill(?:s|ed)?|die[sd]?|leaves?|left|hands?|takes?|took|seize[sd]?|capture[sd]?|retake[sn]?|withdraws?|withdrew|pulls?|enter(?:s|ed)?|returns?|reach(?:es|ed)?|arrive[sd]?|begins?|ends|agree[sd]?|den(?:y|ies|ied)|vow(?:s|ed)?|warn(?:s|ed)?|urge[sd]?|launch(?:es|ed)?|target(?:s|ed)?|arrest(?:s|ed)|frees?|freed|flees?|fled|falls?|fell)\b/i;

/** A section's name is short and written as a name or a path, and a headline follows it that is longer and is not. */
function isSection(line: string, next: string): boolean {
  if (/\S (?:[>»›]|\/) \S/.test(line)) return isHeadline(next);
  const isShort = wordCount(line) <= LONGEST_SECTION && wordCount(line) < wordCount(next);
  return (
    isShort &&
    hasCase(line) &&
    isTitleCase(line) &&
    !/[.:?!]$/.test(line) &&
    !HEADLINE_VERBS.test(line) &&
    isHeadline(next)
  );
}

/** The names on a line such as "By Jane Roe and John Doe in Baghdad". */
function bylineIn(line: string): string | undefined {
  const match = /^by:? (.+?)(?:\s*[|•·,–-]\s*(?=\S*\d).*)?$/i.exec(line);
  const names = match?.[1];
  return names && !isSentence(line) && wordCount(names) <= 12 && isTitleCase(names) && /^\p{Lu}/u.test(names)
    ? names
    : undefined;
}

const CLOCK = String.raw`(?:\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?)`;
const DAY_WORDS = new RegExp(
  String.raw`\b(?:published|posted|updated|last|modified|created|date|time|on|at|by|am|pm|gmt|utc|est|edt|bst|cet|ast|h|hrs|hours|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|st|nd|rd|th|of|t|z)\b|${CLOCK}|\d+(?:st|nd|rd|th)?`,
  "gi",
);

/** Names with nothing but commas and a dash between and after. */
const NAMES = /^\p{Lu}[\p{L}’'.-]*(?:,? \p{Lu}[\p{L}’'.-]*){0,4}(?:,|\s*[–—:-])?\s*$/u;

/** The day on a line that says where and when a story was filed and nothing else: "Baghdad, 12 March 2020". */
function dayFiled(line: string): Day | undefined {
  const printed = printedMoment(line);
  if (!printed || !NAMES.test(line.slice(0, printed.start))) return undefined;
  return /^[\s.]*$/.test(line.slice(printed.end)) ? printed.day : undefined;
}

const PUBLICATION = /^(?:(?:first|last) )?(?:published|updated|posted)\b/i;

/** Whether a line says when it was published and nothing else: "March 29, 2020 10:15 am", "Published on 29 March 2020". */
function isDayLine(line: string, atTop: boolean): boolean {
  if (line.length > 80 || printedDay(line) === undefined) return false;
  return (PUBLICATION.test(line) && !isSentence(line)) || (atTop && !/\p{L}/u.test(line.replace(DAY_WORDS, "")));
}
