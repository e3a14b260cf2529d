import { absoluteAddress } from "./address.ts";
import { type Entry, itemsOf, MOST_ITEMS, tooMany } from "./entries.ts";
import type { List } from "./item.ts";
import { attributesOf, contentOf, type Root, wholeElements, withoutComments } from "./markup.ts";
import { plainText } from "./plain-text.ts";

const NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

/** Reads a sitemap with the news extension (sitemaps.org): an index gives lists, all else items. */
export function sitemapList(xml: string, root: Root, address: string | undefined): List | undefined {
  const sound = withoutComments(xml);
  const prefix = root.name.slice(0, -root.local.length);
  const isIndex = root.local === "sitemapindex";
  const news = newsPrefix(sound, root);
  const elements: string[] = [];
  for (const element of wholeElements(sound, `${prefix}${isIndex ? "sitemap" : "url"}`))
    if (elements.push(element) > MOST_ITEMS) break;
  const isCut = !sound.includes(`</${root.name}`);
  if (isCut && elements.length === 0) return undefined;
  const { items, notes } = itemsOf(isIndex ? [] : elements.map((each) => entryOf(each, prefix, news, address)));
  const lists = isIndex ? elements.slice(0, MOST_ITEMS).flatMap((each) => partOf(each, prefix, address)) : [];
  if (isIndex && elements.length > MOST_ITEMS) notes.push(tooMany("parts"));
  if (isCut) notes.unshift(`the sitemap is damaged or cut off; whole entries that are read: ${elements.length}`);
  return { kind: "sitemap", items, lists, notes };
}

function newsPrefix(xml: string, root: Root): string {
  const [attributes] = attributesOf(xml.slice(0, 10_000), root.name);
  const declared = [...(attributes ?? [])].find(([, value]) => value === NEWS)?.[0];
  return declared?.startsWith("xmlns:") ? declared.slice("xmlns:".length) : "news";
}

function entryOf(element: string, prefix: string, news: string, base: string | undefined): Entry {
  const of = (name: string) => plainText(contentOf(element, name));
  return {
    addresses: [of(`${prefix}loc`)],
    base,
    title: contentOf(element, `${news}:title`),
    published: of(`${news}:publication_date`),
    modified: of(`${prefix}lastmod`),
    language: of(`${news}:language`),
  };
}

function partOf(element: string, prefix: string, base: string | undefined): List["lists"] {
  const url = absoluteAddress(plainText(contentOf(element, `${prefix}loc`)), base);
  return url ? [{ url }] : [];
}
