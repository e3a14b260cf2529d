import type { Ledger } from "../keep/ledger.ts";
import type { FeedPages, WatchedFeed, WatchedPage } from "../keep/watchlist.ts";
import { groupBy } from "../model/group-by.ts";

/** A watched feed with its health. Moments are ISO 8601 in UTC. */
export interface Watched extends WatchedFeed {
  /** How many of the pages that it led to are in each state. */
  pages: { [state in WatchedPage["state"]]: number };
  /** Some of those that could not be read and why, the latest found first. */
  unread: Pick<WatchedPage, "url" | "found" | "trouble">[];
}

/** Pages that are told one by one; of the others there is the number. */
const MOST_TOLD = 20;

/** The feeds that a theatre's desk watches: those in trouble first, the longest in it before the others, then by name. */
export async function watchedFeeds({ watchlist }: Pick<Ledger, "watchlist">, theatre: string): Promise<Watched[]> {
  const [feeds, counts] = await Promise.all([watchlist.feeds(theatre), watchlist.counts(theatre)]);
  const countsOf = groupBy(counts, ({ feed }) => feed);
  const watched = await Promise.all(
    feeds.map(async (feed) => {
      const pages = pagesOf(countsOf.get(feed.url) ?? []);
      const unread = pages.unread + pages.unreadable > 0 ? await watchlist.unread(theatre, feed.url, MOST_TOLD) : [];
      return {
        ...feed,
        pages,
        unread: unread.map(({ url, found, trouble }) => ({ url, found, ...(trouble && { trouble }) })),
      };
    }),
  );
  return watched.sort(troubledFirst);
}

function pagesOf(counts: FeedPages[]): Watched["pages"] {
  const pages = { unread: 0, read: 0, unreadable: 0, withdrawn: 0 };
  for (const { state, count } of counts) pages[state] += count;
  return pages;
}

function troubledFirst(a: Watched, b: Watched): number {
  const since = ({ trouble }: Watched) => trouble?.since ?? "9999";
  const name = ({ title, url }: Watched) => title ?? url;
  return since(a).localeCompare(since(b)) || b.pages.unreadable - a.pages.unreadable || name(a).localeCompare(name(b));
}
