import { agenciesIn } from "./agencies.ts";
import { isParagraph, LONGEST_LABEL, wordCount } from "./prose.ts";

const SOURCE_LINE =
  /^(?:(?:(?:news )?source|via|credits?|agency|agencies)\s*[:–-]|(?:courtesy of|republished from|(?:originally|first) published (?:by|in|at|on)|read the original (?:at|on|in)):?)\s*(.+?)[.\s]*$/i;
/** "This article was originally published on Example News and is republished here under a licence." */
const REPUBLISHED_LINE =
  /^(?:this|the) (?:article|story|post|piece|report|analysis|essay)(?: (?:was|is|has been))?(?: (?:originally|first))? (?:published|appeared|republished|reposted|reprinted|syndicated)(?: here)?(?: with permission)? (?:by|in|at|on|from) (.+?)(?:(?:,? (?:and|on|under|as|with|in|at|by)\b|[,;(]|\.(?:\s|$)).*)?$/i;
/** "… published on Sunday", "… in March 2020": a day is nobody to credit. */
const DAY_OR_MONTH =
  /^(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b)/i;
const AGENCY_LINE = /^\(?(?:with (?:(?:inputs?|files|additional reporting|reporting) )?(?:from|by) )?(.+?)[.)]*$/i;
const CONTRIBUTION = /^(.{2,300}) contributed (?:reporting )?(?:to|for) this (?:report|story|article)\b.{0,40}$/i;
const CLOSING_AGENCY = /\s*[([–—-]\s*([\p{L} ,/&'’-]{2,40})[)\]]?$/u;

/** Lines without a credit, and whom it credits: an agency, or the outlet that they are republished from. */
interface Credited {
  lines: string[];
  credit?: string;
}

/**
 * Takes out the lines that credit somebody and say nothing else: "Source: The National", "AFP", "With inputs from
 * Reuters", "The Associated Press contributed to this report". A named source goes before an agency.
 */
export function takeCreditLines(lines: readonly string[]): Credited {
  const short = lines.filter((line) => line.length <= LONGEST_LABEL);
  const credits = new Set(short.filter((line) => sourceIn(line) || agencyIn(line) || CONTRIBUTION.test(line)));
  const credit = firstOf(short, sourceIn) ?? firstOf(short, agencyIn);
  const kept = lines.filter((line) => !credits.has(line));
  return { lines: kept, ...(credit && { credit }) };
}

function firstOf<T>(lines: string[], find: (line: string) => T | undefined): T | undefined {
  for (const line of lines) {
    const found = find(line);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Takes out an agency in brackets, or after a dash, at the end of the last paragraph: "… on Sunday. (Reuters)". */
export function takeClosingAgency(lines: readonly string[]): Credited {
  const last = lines.at(-1) ?? "";
  const tail = Math.max(0, last.length - LONGEST_LABEL);
  const match = CLOSING_AGENCY.exec(last.slice(tail));
  const paragraph = last.slice(0, tail + (match?.index ?? 0));
  const credit = match && isParagraph(paragraph) ? agenciesIn(match[1] as string) : undefined;
  return credit ? { lines: [...lines.slice(0, -1), paragraph], credit } : { lines: [...lines] };
}

/** Whom a line such as "Source: The National" credits; undefined for any other line. */
function sourceIn(line: string): string | undefined {
  const name = (SOURCE_LINE.exec(line) ?? REPUBLISHED_LINE.exec(line))?.[1];
  return name && wordCount(name) <= 6 && isName(name) && !DAY_OR_MONTH.test(name) ? name : undefined;
}

/** The agencies that a line names and nothing else. */
function agencyIn(line: string): string | undefined {
  const name = (CONTRIBUTION.exec(line) ?? AGENCY_LINE.exec(line))?.[1];
  return name && wordCount(name) <= 10 ? agenciesIn(name.replace(/^[–—-]\s*/, "")) : undefined;
}

/** A name or an address, as opposed to the beginning of a sentence. */
function isName(text: string): boolean {
  return text
    .split(" ")
    .every((word) =>
      /^(?:[\p{Lu}\p{N}&|+/]|\p{Lo}|(?:and|of|the|for|in|agencies|news|wires?|services?)$|al-|https?:|www\.|[\w-]+\.\w{2,})/u.test(
        word,
      ),
    );
}
