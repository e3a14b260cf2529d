import type { WatchedFeed } from "../../keep/watchlist.ts";
import type { List } from "../../read/lists/item.ts";
import type { Fetched } from "../../read/web/fetched.ts";
import { documentOf } from "../intake/documents.ts";
import { compareEntries, itemsOf } from "./entries.ts";
import { FIRST_INTERVAL, LONGEST_INTERVAL, nextInterval, paceOf } from "./schedule.ts";
import { afterFailure } from "./trouble.ts";
import { afterVisit, validatorsOf } from "./visited.ts";
import { moment, type Watching } from "./watching.ts";

/** A feed that is watched from now on; it is due at once. */
export function newFeed({ url, title }: { url: string; title?: string }, now: number): WatchedFeed {
  const at = moment(now);
  return { url, ...(title && { title }), added: at, interval: FIRST_INTERVAL, due: at, failures: 0 };
}

/** Reads a feed once: the pages that it lists and nobody knew become due, and the feed is due again as its pace asks. */
export async function visitFeed(feed: WatchedFeed, watching: Watching): Promise<void> {
  const fetched = await watching.fetcher.fetch(feed.url, validatorsOf(feed));
  if (fetched.kind === "failed") return failed(feed, fetched, watching);
  const visited = afterVisit(feed, fetched);
  if (fetched.kind === "unchanged" || visited.body === feed.body) return unchanged(visited, watching);
  const list = await listIn(fetched, watching);
  if (list) return took(feed, visited, list, watching);
  const message = `there is no feed at ${feed.url} now: look for its new address`;
  return failed(feed, { code: "no-list", message }, watching);
}

async function listIn(
  fetched: Extract<Fetched, { kind: "document" }>,
  { reader }: Watching,
): Promise<List | undefined> {
  const opened = await reader.read(documentOf(fetched));
  return opened.kind === "list" ? opened.list : undefined;
}

/** Keeps what a reading brought, all or nothing: a feed that counts as read has no page that is not known. */
async function took(before: WatchedFeed, visited: WatchedFeed, list: List, watching: Watching): Promise<void> {
  const { items, notes } = await itemsOf(list, before, watching);
  const { theatre, clock, tell } = watching;
  const feed = withPace({ ...visited, ...(list.title && { title: list.title }) }, list);
  const { kept, fresh } = await watching.ledger.transaction(async (ledger) => {
    const { watchlist } = ledger;
    const { fresh, changed } = await compareEntries(items, before, { ...watching, ledger });
    for (const page of [...fresh, ...changed]) await watchlist.keepPage(theatre, page);
    const watched = new Set((list.lists.length > 0 ? await watchlist.feeds(theatre) : []).map(({ url }) => url));
    for (const part of list.lists) {
      if (!watched.has(part.url)) await watchlist.keepFeed(theatre, newFeed(part, clock.now()));
    }
    const kept = scheduled(feed, before, { fresh: fresh.length, list }, clock.now());
    if (fresh.length > 0) kept.lastNew = moment(clock.now());
    await watchlist.keepFeed(theatre, kept);
    return { kept, fresh: fresh.length };
  });
  tell({ kind: "feed", feed: kept, fresh, entries: list.items.length, notes });
}

async function unchanged(visited: WatchedFeed, { ledger, theatre, clock, tell }: Watching): Promise<void> {
  const kept = scheduled(visited, visited, { fresh: 0 }, clock.now());
  await ledger.watchlist.keepFeed(theatre, kept);
  tell({ kind: "feed", feed: kept, fresh: 0, entries: 0, notes: [] });
}

async function failed(
  feed: WatchedFeed,
  failure: { code: string; message: string; retryAfter?: number },
  watching: Watching,
): Promise<void> {
  const kept = { ...feed, ...afterFailure(feed, failure, watching, LONGEST_INTERVAL) };
  await watching.ledger.watchlist.keepFeed(watching.theatre, kept);
  watching.tell({ kind: "trouble", url: feed.url, message: failure.message, next: kept.due });
}

function withPace({ pace: _, ...feed }: WatchedFeed, { items }: List): WatchedFeed {
  const pace = paceOf(items.flatMap(({ published }) => published ?? []));
  return pace === undefined ? feed : { ...feed, pace };
}

/** The feed with its next reading. */
function scheduled(
  feed: WatchedFeed,
  before: WatchedFeed,
  { fresh, list }: { fresh: number; list?: List },
  now: number,
): WatchedFeed {
  const interval = nextInterval({
    interval: feed.interval,
    fresh,
    entries: list?.items.length ?? 0,
    ...(before.lastRead && { elapsed: (now - Date.parse(before.lastRead)) / 1000 }),
    ...(feed.pace !== undefined && { pace: feed.pace }),
    ...(list?.wait !== undefined && { wait: list.wait }),
  });
  return { ...feed, interval, due: moment(now + interval * 1000) };
}
