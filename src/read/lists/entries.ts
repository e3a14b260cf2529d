import { fold } from "../characters.ts";
import { present } from "../present.ts";
import { absoluteAddress } from "./address.ts";
import type { Item } from "./item.ts";
import { momentOf } from "./moment.ts";
import { plainText } from "./plain-text.ts";

/** An entry as its format has it: addresses and dates as they are written, names with their markup. */
export interface Entry {
  /** The addresses that may be the article's, the likeliest first, relative to `base`. */
  addresses: (string | undefined)[];
  base?: string | undefined;
  id?: string | undefined;
  title?: string | undefined;
  authors?: (string | undefined)[] | undefined;
  published?: string | undefined;
  modified?: string | undefined;
  language?: string | undefined;
  html?: string | undefined;
}

/** As many as a sitemap may have (sitemaps.org): no feed has more. */
export const MOST_ITEMS = 50_000;

/** The items of a list in its order: addresses absolute, dates as moments, each article once; with notes of what is left out. */
export function itemsOf(entries: readonly Entry[]): { items: Item[]; notes: string[] } {
  const items: Item[] = [];
  const left = { empty: [] as string[], twice: [] as string[], undated: [] as string[] };
  const seen = new Set<string>();
  for (const entry of entries.slice(0, MOST_ITEMS)) {
    const item = itemOf(entry, left.undated);
    const name = item.url ?? item.headline ?? item.id ?? "no title";
    if (!item.url && !item.html) left.empty.push(name);
    else if (item.url && seen.has(item.url)) left.twice.push(name);
    else items.push(item);
    if (item.url) seen.add(item.url);
  }
  return { items, notes: notesOf(left, entries.length) };
}

function itemOf(entry: Entry, undated: string[]): Item {
  const moment = (written: string | undefined) => {
    const read = written?.trim() ? momentOf(written) : undefined;
    if (written?.trim() && !read) undated.push(fold(written).slice(0, 100));
    return read;
  };
  return present({
    url: entry.addresses.map((address) => absoluteAddress(address, entry.base)).find(Boolean),
    id: entry.id,
    headline: plainText(entry.title),
    byline: bylineOf(entry.authors ?? []),
    published: moment(entry.published),
    modified: moment(entry.modified),
    language: languageOf(entry.language),
    html: entry.html,
  });
}

/** The authors' names; a bare mail or web address is none. */
function bylineOf(authors: readonly (string | undefined)[]): string | undefined {
  const names = authors.map(plainText).filter((name) => name && !/@|^https?:/.test(name));
  return [...new Set(names)].join(", ") || undefined;
}

/** The language without its region, where it is one (RFC 5646): "en-GB" is "en". */
function languageOf(tag: string | undefined): string | undefined {
  const language = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag ?? "")?.[1]?.toLowerCase();
  return language && !["und", "mul", "zxx", "mis"].includes(language) ? language : undefined;
}

function notesOf(left: { empty: string[]; twice: string[]; undated: string[] }, count: number): string[] {
  const notes = [
    note(left.empty, "without an address and without a text; left out"),
    note(left.twice, "with an address that the list gave before; left out"),
    note(left.undated, "with a date that cannot be read; the date is left out"),
  ];
  if (count > MOST_ITEMS) notes.push(tooMany("entries"));
  return notes.filter((each) => each !== undefined);
}

/** What to say of a list that is longer than is read. */
export function tooMany(what: string): string {
  return `the list has more than ${MOST_ITEMS} ${what}; only the first ${MOST_ITEMS} are read`;
}

function note(left: string[], what: string): string | undefined {
  const [first] = left;
  if (first === undefined) return undefined;
  return left.length === 1 ? `an entry ${what}: ${first}` : `${left.length} entries ${what}; the first: ${first}`;
}
