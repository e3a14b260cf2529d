import { cleanCharacters } from "../characters.ts";
import { atomList } from "./atom.ts";
import type { List } from "./item.ts";
import { jsonFeedList } from "./json-feed.ts";
import { rootOf } from "./markup.ts";
import { opmlList } from "./opml.ts";
import { rssList } from "./rss.ts";
import { sitemapList } from "./sitemap.ts";

/**
 * Reads a feed, a sitemap or a list of feeds: RSS, Atom, JSON Feed, sitemap and sitemap index, OPML. Entities that a
 * DOCTYPE declares are neither expanded nor fetched. A damaged list gives what is whole in it, and a note.
 *
 * @param address where it was fetched from: relative addresses are resolved against it
 * @param mediaType as its server has it: a JSON Feed may leave out its version where this names one
 * @returns undefined when the document is no list
 */
export function listOf(text: string, address: string | undefined, mediaType?: string): List | undefined {
  const clean = cleanCharacters(text);
  if (isJsonFeed(clean, mediaType)) return jsonFeedList(clean, address);
  const root = rootOf(clean, ["rss", "rdf", "feed", "urlset", "sitemapindex", "opml"]);
  if (!root) return undefined;
  const xml = clean.slice(root.at); // without its DOCTYPE
  switch (root.local) {
    case "rss":
    case "rdf":
      return rssList(xml, root, address);
    case "feed":
      return atomList(xml, root, address);
    case "opml":
      return opmlList(xml, address);
    default:
      return sitemapList(xml, root, address);
  }
}

function isJsonFeed(text: string, mediaType: string | undefined): boolean {
  if (!/^\s*\{/.test(text)) return false;
  return (
    mediaType === "application/feed+json" || /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/i.test(text)
  );
}
