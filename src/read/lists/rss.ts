import { parseRdfFeed, parseRssFeed, type RdfFeed, type RssFeed } from "feedsmith";
import { absoluteAddress, baseOf } from "./address.ts";
import { readParts } from "./damaged.ts";
import { type Entry, MOST_ITEMS } from "./entries.ts";
import { feedList } from "./feed-list.ts";
import type { List } from "./item.ts";
import { alternateOf, nextPage, withOrigin } from "./links.ts";
import { attributesOf, type Root } from "./markup.ts";
import { plainText } from "./plain-text.ts";
import { waitOf } from "./wait.ts";
import { wholeArticle } from "./whole-article.ts";

/** What RSS 2.0 and RSS 1.0 have between them. */
type Feed = Partial<Omit<RssFeed.Feed<string>, "items">> & { items?: RssItem[] };
type RssItem = Partial<RssFeed.Item<string>> & Pick<RdfFeed.Item<string>, "rdf">;

const OPTIONS = { maxItems: MOST_ITEMS + 1 };

/** Reads RSS 0.9x and 2.0, and RSS 0.90 and 1.0 in RDF, with the modules that news feeds use. */
export function rssList(xml: string, root: Root, address: string | undefined): List | undefined {
  const parse = (part: string): Feed =>
    (root.local === "rss" ? parseRssFeed(part, OPTIONS) : parseRdfFeed(part, OPTIONS)) as Feed;
  const { parts, notes } = readParts(withOrigin(xml), root, "item", parse);
  if (parts.length === 0 && !/<channel[\s/>]/i.test(xml)) return undefined;
  const [head = {}] = parts; // the parser refuses a channel with nothing in it
  const links = head.atom?.links ?? [];
  const site = address ?? links.find(({ rel }) => rel === "self")?.href ?? head.link;
  const base = baseOf(site, head.xml?.base, channelBase(xml));
  const entries = parts.flatMap((part) => part.items ?? []).map((item) => entryOf(item, base, head.language));
  return feedList("rss", entries, {
    title: plainText(head.title),
    next: nextPage(links, base, address),
    wait: waitOf(head.ttl, head.sy),
    notes,
  });
}

/** The base that the channel gives: the parser has only the root's. */
function channelBase(xml: string): string | undefined {
  const [channel] = attributesOf(xml.slice(0, 10_000), "channel");
  return channel?.get("xml:base");
}

function entryOf(item: RssItem, base: string | undefined, language: string | undefined): Entry {
  const permalink = item.guid?.isPermaLink === false ? undefined : item.guid?.value;
  const alternate = alternateOf(item.atom?.links ?? []);
  const origin = item.dcterms?.isFormatOf?.[0];
  const addresses = [origin, item.link, absoluteAddress(permalink), alternate, item.rdf?.about];
  const isComplete = addresses.every((each) => !each); // RSS 2.0: what such an item holds is its text
  return {
    addresses,
    base: baseOf(base, item.xml?.base),
    id: item.guid?.value ?? item.rdf?.about,
    title: item.title ?? item.dc?.titles?.[0],
    authors: item.dc?.creators ?? item.authors?.map(({ name }) => name),
    published: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? item.dcterms?.created?.[0],
    modified: item.atom?.updated ?? item.dcterms?.modified?.[0],
    language: item.xml?.lang ?? item.dc?.languages?.[0] ?? language,
    html: isComplete
      ? item.content?.encoded || item.description
      : wholeArticle(item.content?.encoded, item.description),
  };
}
