import { type JsonFeed, parseJsonFeed } from "feedsmith";
import { absoluteAddress, baseOf } from "./address.ts";
import { type Entry, MOST_ITEMS } from "./entries.ts";
import { feedList } from "./feed-list.ts";
import type { List } from "./item.ts";
import { plainText } from "./plain-text.ts";
import { htmlOf, wholeArticle } from "./whole-article.ts";

type Feed = Partial<JsonFeed.Feed<string>>;
type FeedItem = Partial<JsonFeed.Item<string>>;

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org). */
export function jsonFeedList(text: string, address: string | undefined): List | undefined {
  const whole = parsed(text);
  const feed = whole ?? parsed(cutToWholeItems(text));
  if (!feed) return undefined;
  const base = baseOf(address ?? feed.feed_url ?? feed.home_page_url);
  const entries = (feed.items ?? []).map((item) => entryOf(item, base, feed));
  const next = absoluteAddress(feed.next_url, base);
  const notes: string[] = [];
  if (feed.expired) notes.push("the publisher says that this feed is finished");
  if (!whole) notes.push(`the feed is damaged or cut off; whole entries that are read: ${feed.items?.length ?? 0}`);
  return feedList("json-feed", entries, {
    title: plainText(feed.title),
    next: next === absoluteAddress(address) ? undefined : next,
    notes,
  });
}

function parsed(text: string): Feed | undefined {
  try {
    return parseJsonFeed(text, { maxItems: MOST_ITEMS + 1 }) as Feed;
  } catch {
    return undefined; // no JSON, or none that the parser takes for a feed
  }
}

/** The feed's beginning up to its last whole item, closed again: items are the objects two levels down. */
function cutToWholeItems(text: string): string {
  let depth = 0;
  let end = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString && character === "\\") at++;
    else if (character === '"') inString = !inString;
    else if (inString) continue;
    else if (character === "{" || character === "[") depth++;
    else if (character === "]") depth--;
    else if (character === "}" && --depth === 2) end = at + 1;
  }
  return `${text.slice(0, end)}]}`;
}

function entryOf(item: FeedItem, base: string | undefined, feed: Feed): Entry {
  const content = item.content_html ?? (item.content_text && htmlOf(item.content_text));
  return {
    addresses: [item.url, item.external_url, absoluteAddress(item.id)],
    base,
    id: item.id,
    title: item.title,
    authors: (item.authors ?? feed.authors)?.map(({ name }) => name),
    published: item.date_published,
    modified: item.date_modified,
    language: item.language ?? feed.language,
    html: wholeArticle(content, item.summary),
  };
}
