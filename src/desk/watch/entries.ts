import type { WatchedFeed, WatchedPage } from "../../keep/watchlist.ts";
import { cleanAddress, pageKey } from "../../model/address.ts";
import type { Item, List } from "../../read/lists/item.ts";
import { documentOf } from "../intake/documents.ts";
import { moment, type Watching } from "./watching.ts";

/** What a reading of a feed makes of its entries. */
interface Entries {
  /** Pages that nobody knew, to be read. */
  fresh: WatchedPage[];
  /** Pages that were read and have changed since, as the feed says. */
  changed: WatchedPage[];
  notes: string[];
}

/** Older pages of a feed (RFC 5005) that are read when all its entries are new: others may have been pushed out of it. */
const MOST_OLDER_PAGES = 10;

/** Tells the pages that a feed lists apart: those that nobody knew, and those that have changed. */
export async function entriesOf(list: List, feed: WatchedFeed, watching: Watching): Promise<Entries> {
  const entries = await compare(list.items, feed, watching);
  const isFull =
    entries.fresh.length > 0 && entries.fresh.length === new Set(list.items.map((item) => keyOf(item, feed))).size;
  if (!isFull || !feed.lastRead) return { ...entries, notes: list.notes };
  const older = await olderEntries(list.next, feed, watching);
  const fresh = [...new Map([...entries.fresh, ...older.fresh].map((page) => [page.page, page])).values()];
  const note = "everything in it was new: what came and went since the last reading may be missing";
  return { fresh, changed: entries.changed, notes: older.reached ? list.notes : [...list.notes, note] };
}

/** Follows a feed's older pages until one has an entry that is known. */
async function olderEntries(
  next: string | undefined,
  feed: WatchedFeed,
  watching: Watching,
): Promise<{ fresh: WatchedPage[]; reached: boolean }> {
  const fresh: WatchedPage[] = [];
  for (let page = 0; next && page < MOST_OLDER_PAGES; page++) {
    const fetched = await watching.fetcher.fetch(next);
    const opened = fetched.kind === "document" ? await watching.reader.read(documentOf(fetched)) : undefined;
    if (opened?.kind !== "list") break;
    const { items, next: further } = opened.list;
    const older = await compare(items, feed, watching);
    fresh.push(...older.fresh);
    if (older.fresh.length < items.length) return { fresh, reached: true };
    next = further;
  }
  return { fresh, reached: false };
}

async function compare(
  items: Item[],
  feed: WatchedFeed,
  { ledger, theatre, clock }: Watching,
): Promise<{ fresh: WatchedPage[]; changed: WatchedPage[] }> {
  const byKey = new Map(items.toReversed().map((item) => [keyOf(item, feed), item])); // of two the first counts
  const known = new Map((await ledger.watchlist.pages(theatre, [...byKey.keys()])).map((page) => [page.page, page]));
  const now = moment(clock.now());
  const fresh = [...byKey].filter(([key]) => !known.has(key)).map(([key, item]) => newPage(key, item, feed, now));
  const changed = [...known.values()].flatMap((page) => {
    const item = byKey.get(page.page);
    return item && hasChanged(item, page) ? [{ ...page, listed: JSON.stringify(item), due: now }] : [];
  });
  return { fresh: fresh.reverse(), changed };
}

/** One name for all addresses of a page; an entry without an address is named by its feed. */
function keyOf(item: Item, feed: WatchedFeed): string {
  return item.url ? pageKey(item.url) : `${feed.url}#${item.id ?? item.headline ?? item.html}`;
}

function newPage(page: string, item: Item, feed: WatchedFeed, now: string): WatchedPage {
  const url = item.url ? cleanAddress(item.url) : "";
  return {
    page,
    url,
    feed: feed.url,
    found: now,
    listed: JSON.stringify(item),
    state: "unread",
    due: now,
    visits: 0,
    failures: 0,
  };
}

function hasChanged(item: Item, { state, listed }: WatchedPage): boolean {
  if (state !== "read" || !listed || !item.modified) return false;
  const before = (JSON.parse(listed) as Item).modified;
  return before !== undefined && Date.parse(item.modified) > Date.parse(before);
}
