import { agenciesIn } from "./agencies.ts";

const PLACE_IN_CAPITALS = String.raw`\p{Lu}[\p{Lu}’'.-]{2,}(?:[ /-]\p{Lu}[\p{Lu}’'.-]*){0,4}`;
const PLACE = String.raw`\p{Lu}[\p{L}’'.-]+(?:[ /-][\p{L}’'.-]+){0,3}`;
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?`;
const DAY = String.raw`(?:${MONTH} \d{1,2}|\d{1,2} ${MONTH})(?:,? \d{4})?`;
const REGION = `(?:, ${PLACE})?`;
const DASH = String.raw`\s*(?:[—–―]|--?)\s+`;

/** The ways of printing where a story is filed from: place, then day, then agency, each but one optional, then a dash. */
const DATELINES = [
  `(?<place>${PLACE})${REGION}(?:, (?<day>${DAY}))? ?\\((?<agency>[^()]{2,40})\\)${DASH}`,
  `(?<place>${PLACE})${REGION}, (?<day>${DAY})${DASH}`,
  `(?<place>${PLACE_IN_CAPITALS})(?<region>${REGION})${DASH}(?=[“"‘'\\p{Lu}\\p{N}])`,
  `\\((?<agency>[^()]{2,40})\\)${DASH}`,
].map((pattern) => new RegExp(`^${pattern}`, "u"));

/** A paragraph without its dateline, and what the dateline says. */
interface Datelined {
  text: string;
  dateline?: string;
  /** The agency that it names: "BAGHDAD (AP) —". */
  agency?: string;
  /** The day that it prints, as printed: "March 29". */
  day?: string;
}

/** Takes the dateline from the beginning of an article's first paragraph. */
export function takeDateline(paragraph: string): Datelined {
  for (const pattern of DATELINES) {
    const match = pattern.exec(paragraph);
    if (!match?.groups) continue;
    const { place, region, day } = match.groups;
    const text = paragraph.slice(match[0].length);
    const agency = match.groups.agency && agenciesIn(match.groups.agency);
    if (match.groups.agency && !agency && !isCapitals(place)) continue;
    if (!match.groups.agency && !day && !region && isAside(text)) continue;
    return { text, ...(place && { dateline: place }), ...(agency && { agency }), ...(day && { day }) };
  }
  return { text: paragraph };
}

/** "ISIS — Iraq's worst enemy — is back": the dash opens an aside, and what stands before it is no place. */
function isAside(rest: string): boolean {
  return /^[^.!?]* [—–-]+ /.test(rest);
}

function isCapitals(place: string | undefined): boolean {
  return place !== undefined && place === place.toUpperCase();
}
