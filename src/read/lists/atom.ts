import { type AtomFeed, parseAtomFeed } from "feedsmith";
import { baseOf } from "./address.ts";
import { readParts } from "./damaged.ts";
import { type Entry, MOST_ITEMS } from "./entries.ts";
import { feedList } from "./feed-list.ts";
import type { List } from "./item.ts";
import { alternateOf, nextPage, withOrigin } from "./links.ts";
import type { Root } from "./markup.ts";
import { plainText } from "./plain-text.ts";
import { waitOf } from "./wait.ts";
import { htmlOf, wholeArticle } from "./whole-article.ts";

type Feed = Partial<AtomFeed.Feed<string>>;
type AtomEntry = Partial<AtomFeed.Entry<string>>;

const NAMESPACE = /^<[^>]*"http:\/\/(?:www\.w3\.org\/2005\/Atom|purl\.org\/atom\/ns)/i;

/** Reads Atom 0.3 and 1.0 (RFC 4287). */
export function atomList(xml: string, root: Root, address: string | undefined): List | undefined {
  const parse = (part: string): Feed => parseAtomFeed(part, { maxItems: MOST_ITEMS + 1 });
  const prefix = root.name.slice(0, -root.local.length);
  const { parts, notes } = readParts(withOrigin(xml), root, `${prefix}entry`, parse);
  if (parts.length === 0 && !NAMESPACE.test(xml)) return undefined;
  const [head = {}] = parts; // the parser refuses a feed with nothing in it
  const links = head.links ?? [];
  const base = baseOf(address ?? links.find(({ rel }) => rel === "self")?.href ?? alternateOf(links), head.xml?.base);
  const entries = parts.flatMap((part) => part.entries ?? []).map((entry) => entryOf(entry, base, head));
  return feedList("atom", entries, {
    title: plainText(head.title?.value),
    next: nextPage(links, base, address),
    wait: waitOf(undefined, head.sy),
    notes,
  });
}

function entryOf(entry: AtomEntry, base: string | undefined, feed: Feed): Entry {
  const authors = entry.authors ?? entry.source?.authors ?? feed.authors; // RFC 4287, 4.2.1
  return {
    addresses: [entry.dcterms?.isFormatOf?.[0], alternateOf(entry.links ?? []), entry.content?.src, entry.id],
    base: baseOf(base, entry.xml?.base),
    id: entry.id,
    title: entry.title?.value,
    authors: authors?.map(({ name }) => name),
    published: entry.published,
    modified: entry.updated,
    language: entry.xml?.lang ?? feed.xml?.lang,
    html: wholeArticle(htmlIn(entry.content), entry.summary?.value),
  };
}

/** The content as HTML; a picture or a film is none (RFC 4287, 4.1.3.3). */
function htmlIn(content: AtomFeed.Content | undefined): string | undefined {
  const type = content?.type?.toLowerCase() ?? "text";
  if (!content?.value) return undefined;
  if (type === "text" || type === "text/plain") return htmlOf(content.value);
  return /html/.test(type) ? content.value : undefined;
}
