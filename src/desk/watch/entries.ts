import type { WatchedFeed, WatchedPage } from "../../keep/watchlist.ts";
import { cleanAddress, pageKey } from "../../model/address.ts";
import type { Item, List } from "../../read/lists/item.ts";
import { documentOf } from "../intake/documents.ts";
import { moment, type Watching } from "./watching.ts";

/** Older pages of a feed (RFC 5005) that are read when all its entries are new: others may have been pushed out of it. */
const MOST_OLDER_PAGES = 10;

/** The entries of a feed, and where nobody knew any of them those of its older pages too, until one has an entry that is known. */
export async function itemsOf(
  list: List,
  feed: WatchedFeed,
  watching: Watching,
): Promise<{ items: Item[]; notes: string[] }> {
  const { items, notes, next } = list;
  if (!feed.lastRead || items.length === 0 || (await hasKnown(items, feed, watching))) return { items, notes };
  const older = await olderItems(next, feed, watching);
  const note = "everything in it was new: what came and went since the last reading may be missing";
  return { items: [...items, ...older.items], notes: older.reached ? notes : [...notes, note] };
}

async function olderItems(
  next: string | undefined,
  feed: WatchedFeed,
  watching: Watching,
): Promise<{ items: Item[]; reached: boolean }> {
  const found: Item[] = [];
  for (let page = 0; next && page < MOST_OLDER_PAGES; page++) {
    const fetched = await watching.fetcher.fetch(next);
    const opened = fetched.kind === "document" ? await watching.reader.read(documentOf(fetched)) : undefined;
    if (opened?.kind !== "list") break;
    found.push(...opened.list.items);
    if (await hasKnown(opened.list.items, feed, watching)) return { items: found, reached: true };
    next = opened.list.next;
  }
  return { items: found, reached: false };
}

async function hasKnown(items: Item[], feed: WatchedFeed, { ledger, theatre }: Watching): Promise<boolean> {
  const keys = items.map((item) => keyOf(item, feed));
  return (await ledger.watchlist.pages(theatre, keys)).length > 0;
}

/**
 * Tells the pages of a feed's entries apart: those that nobody knew, and those that have changed since, as the feed says. One that was read
 * is due at once.
 */
export async function compareEntries(
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
    if (!item || !hasChanged(item, page)) return [];
    return [{ ...page, listed: JSON.stringify(item), ...(page.state === "read" && { due: now }) }];
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

/** By the date that the feed gives, or, where there is no page to look at, by the article that it carries. */
function hasChanged(item: Item, { listed, url }: WatchedPage): boolean {
  if (!listed) return false;
  const before: Item = JSON.parse(listed);
  if (url === "") return item.html !== undefined && item.html !== before.html;
  if (!item.modified || !before.modified) return false;
  return Date.parse(item.modified) > Date.parse(before.modified);
}
