import type { Document } from "../../read/document.ts";
import { feedsIn } from "../../read/lists/discovery.ts";
import type { List } from "../../read/lists/item.ts";
import { openSource } from "../intake/open-source.ts";
import { Refusal } from "../refusal.ts";
import { newFeed } from "./visit-feed.ts";
import type { Watching } from "./watching.ts";

/** A feed that a source led to; `added` is false when it was watched already. */
export interface AddedFeed {
  url: string;
  title?: string;
  added: boolean;
}

/**
 * Watches what a source leads to: a feed or a sitemap, the feeds of an OPML list (an address or a file), or the first feed that a page names.
 *
 * @throws Refusal when the source leads to no feed, with what to do
 */
export async function addFeeds(source: string, watching: Watching): Promise<AddedFeed[]> {
  const feeds = await feedsOf(source, watching);
  const { ledger, theatre, clock } = watching;
  return ledger.transaction(async ({ watchlist }) => {
    const watched = new Set((await watchlist.feeds(theatre)).map(({ url }) => url));
    for (const feed of feeds) if (!watched.has(feed.url)) await watchlist.keepFeed(theatre, newFeed(feed, clock.now()));
    return feeds.map((feed) => ({ ...feed, added: !watched.has(feed.url) }));
  });
}

type FeedAddress = List["lists"][number];

async function feedsOf(source: string, watching: Watching): Promise<FeedAddress[]> {
  const found: FeedAddress[] = [];
  for await (const document of openSource(source, { fetcher: watching.fetcher, note: () => undefined })) {
    if (!("bytes" in document)) throw new Refusal(document.message);
    found.push(...(await feedsInDocument(document, watching)));
  }
  if (found.length > 0) return found;
  throw new Refusal(
    `${source} is no feed and names none: give the address of its RSS or Atom feed, its news sitemap, or an OPML list.`,
  );
}

async function feedsInDocument(document: Document, { reader }: Watching): Promise<FeedAddress[]> {
  const opened = await reader.read(document);
  if (opened.kind === "list") {
    const { list } = opened;
    if (list.kind === "opml" || !document.url) return list.lists;
    return [{ url: document.url, ...(list.title && { title: list.title }) }];
  }
  const html = document.url ? new TextDecoder().decode(document.bytes) : "";
  return document.url ? feedsIn(html, document.url).slice(0, 1) : [];
}
