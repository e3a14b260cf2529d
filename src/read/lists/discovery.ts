import { absoluteAddress } from "./address.ts";
import type { List } from "./item.ts";
import { attributesOf, withoutComments } from "./markup.ts";
import { plainText } from "./plain-text.ts";

/** Media types of feeds; "application/json" alone is not one: sites give their programming interface under it. */
const FEED_TYPE = /^\s*application\/(?:rss|atom|rdf|feed)\+(?:xml|json)\s*(?:;|$)/i;

/**
 * The feeds that a page names for itself, in the page's order (RSS Advisory Board, "RSS Autodiscovery"; HTML standard,
 * link type "alternate").
 *
 * @param address the page's own, which relative addresses are resolved against
 */
export function feedsIn(html: string, address: string): List["lists"] {
  const page = withoutComments(html);
  const [first] = attributesOf(page, "base");
  const base = absoluteAddress(plainText(first?.get("href")), address) ?? address;
  const feeds = new Map<string, List["lists"][number]>();
  for (const link of attributesOf(page, "link")) {
    const relations = (link.get("rel") ?? "").toLowerCase().split(/\s+/);
    if (!relations.includes("alternate") || !FEED_TYPE.test(link.get("type") ?? "")) continue;
    const url = absoluteAddress(plainText(link.get("href")), base);
    const title = plainText(link.get("title"));
    if (url && !feeds.has(url)) feeds.set(url, { url, ...(title && { title }) });
  }
  return [...feeds.values()];
}
