import { expect, it } from "vitest";
import type { FeedPages, WatchedFeed, WatchedPage, Watchlist } from "../keep/watchlist.ts";
import { watchedFeeds } from "./watched.ts";

const feed = (url: string, own: Partial<WatchedFeed> = {}): WatchedFeed => ({
  url,
  added: "2020-03-01T08:00:00Z",
  interval: 3600,
  due: "2020-04-07T12:00:00Z",
  failures: 0,
  ...own,
});
const trouble = (since: string) => ({ trouble: { code: "timeout", message: "the server is too slow", since } });
const unread = { url: "https://a.example/1", found: "2020-04-01T08:00:00Z", ...trouble("2020-04-01T09:00:00Z") };

function watchlistOf(feeds: WatchedFeed[], counts: FeedPages[]): Pick<Watchlist, "feeds" | "counts" | "unread"> {
  const page: WatchedPage = { ...unread, page: "a.example/1", feed: "a", state: "unreadable", failures: 1, visits: 1 };
  return { feeds: async () => feeds, counts: async () => counts, unread: async () => [page] };
}

const watched = (feeds: WatchedFeed[], counts: FeedPages[] = []) =>
  watchedFeeds({ watchlist: watchlistOf(feeds, counts) as Watchlist }, "theatre");

it("feeds in trouble come first, the longest in it before the others; then those with unreadable pages, then by name", async () => {
  const feeds = [
    feed("c", { title: "C" }),
    feed("b", { title: "B" }),
    feed("d", { title: "D" }),
    feed("late", trouble("2020-04-05T08:00:00Z")),
    feed("long", trouble("2020-03-05T08:00:00Z")),
  ];
  const order = await watched(feeds, [{ feed: "d", state: "unreadable", count: 2 }]);
  expect(order.map(({ url }) => url)).toEqual(["long", "late", "d", "b", "c"]);
});

it("a feed has the number of its pages in each state, and those that are unread with the reason", async () => {
  const [found] = await watched(
    [feed("a")],
    [
      { feed: "a", state: "read", count: 12 },
      { feed: "a", state: "unreadable", count: 1 },
      { feed: "b", state: "read", count: 5 },
    ],
  );
  expect(found?.pages).toEqual({ unread: 0, read: 12, unreadable: 1, withdrawn: 0 });
  expect(found?.unread).toEqual([unread]);
});

it("a feed whose pages are all read has none to tell", async () => {
  const [found] = await watched([feed("a")], [{ feed: "a", state: "read", count: 3 }]);
  expect(found?.unread).toEqual([]);
});
