import { isDay, monthInterval } from "../../model/day.ts";
import { isolated } from "../language/isolated.ts";
import { type LocaleWords, localeWords } from "../language/locale-words.ts";
import type { Messages } from "../language/messages.ts";

type Saying = keyof Messages["whence"];

/** How the ledger has each saying, in the English that it was read with; what stands in brackets is the report's own. */
const KEPT_AS: { [saying in Saying]: RegExp } = {
  linkedData: /^the page's linked data gives (.+)$/s,
  metadata: /^the page's metadata gives (.+)$/s,
  printed: /^the page prints "(.*)"$/s,
  timeElement: /^the page's time element$/,
  inAddress: /^the page's address holds the day$/,
  lastChange: /^the page gives only the day of its last change$/,
  markedAuthor: /^the page marks its author$/,
  printedHeadline: /^the page prints it as its headline$/,
  onlyHeading: /^the page's only first heading$/,
  title: /^the page's title$/,
  underHeadline: /^what the page prints under its headline$/,
  underPicture: /^what the page prints under the article's first picture$/,
  declaredLanguage: /^the page declares its language$/,
  canonical: /^the page's canonical link$/,
  fetchedFrom: /^the address it was fetched from$/,
  ownLines: /^the article's own lines$/,
  fileTitle: /^the file's title, which page one has too$/,
  largestType: /^the largest type on page one$/,
  fileMade: /^the PDF file was made on this day; the page itself prints none$/,
  message: /^the message's (\w+)$/,
  forwarded: /^the forwarded message's (\w+)$/,
  messageDate: /^the message's Date gives it$/,
  forwardedDate: /^the forwarded message's Date gives it$/,
  feed: /^the feed that led to it$/,
  feedGives: /^the feed that led to it gives (.+)$/s,
  giver: /^whoever added it$/,
  giverGives: /^whoever added it gives (.+)$/s,
  correctedBy: /^corrected by (.+)$/s,
  readOn: /^the page was read on (.+)$/s,
  past: /^“(.+)” is past: not before (.+)$/s,
  ahead: /^“(.+)” is still to come or going on: not after (.+)$/s,
  onlyMonth: /^“(.+)” and “(.+)”: (\d{4}-\d\d) is the only such month$/s,
  serverAnswers: /^the server answers (\d+) for its address$/,
  leadsHome: /^its address leads to the site’s first page$/,
  backAgain: /^the page is at its address again$/,
};

/** Between the reasons for a page's day, which are kept in one. */
const BETWEEN = /; (?=the page)/;

interface Telling {
  t: Pick<Messages, "whence">;
  words: LocaleWords;
}

/** Where something comes from, in the reader's language; words that the desk does not know as its own stay as they are. */
export function whenceWords(telling: Telling, kept: string): string {
  const parts = kept.split(BETWEEN).map((part) => said(telling, part));
  if (parts.every((part) => part !== undefined)) return telling.words.list(parts);
  return said(telling, kept) ?? isolated(telling.words, withDays(kept));
}

function said({ t, words }: Telling, kept: string): string | undefined {
  for (const [saying, pattern] of Object.entries(KEPT_AS) as [Saying, RegExp][]) {
    const [match, ...given] = pattern.exec(kept) ?? [];
    if (match === undefined) continue;
    const told = given.map((each) => (isQuoted(each, kept) ? isolated(words, each) : givenIn(words, each)));
    return (t.whence[saying] as (...told: string[]) => string)(...told);
  }
  return undefined;
}

/** Words of the report stay as they are, were they a day. */
function isQuoted(given: string, kept: string): boolean {
  return kept.includes(`“${given}”`) || kept.includes(`"${given}"`);
}

/** What a saying tells of: a day or a month in words, else the report's own words. */
function givenIn(words: LocaleWords, given: string): string {
  if (isDay(given)) return words.fullDay(given);
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(given) ?? [];
  return year ? words.days(monthInterval(Number(year), Number(month))) : isolated(words, given);
}

/** A day or month as data, where it is no part of an address, a moment or a quotation. */
const DAY = /(?<![\w/"“-])(\d{4})-(0[1-9]|1[0-2])(?:-(\d\d))?(?![\w/"”-])/g;
const ENGLISH = localeWords("en");

/** Words that the desk does not know are in English, with days as data. */
function withDays(reason: string): string {
  return reason.replace(DAY, (text, year, month, day) =>
    ENGLISH.days(day ? { from: text, to: text } : monthInterval(Number(year), Number(month))),
  );
}
