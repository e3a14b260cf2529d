/** One entry of a feed or a sitemap: an article's address, with what the list says of it. */
export interface Item {
  /** The article's address, absolute; absent where the list gives the article itself and no address. */
  url?: string;
  /** The name that the list gives the entry (RSS guid, Atom id). */
  id?: string;
  headline?: string;
  byline?: string;
  /** The outlet's name, where somebody who gives the article says it. */
  outlet?: string;
  /** Moments as ISO 8601 with their time zone; the day alone where the list gives no time, or no zone that is known. */
  published?: string;
  modified?: string;
  language?: string;
  /** Who says all this, for a person; the feed that led to the article, unless told. */
  saidBy?: string;
  /** The article's own HTML, where the list carries all of it. */
  html?: string;
}

/** A feed, a sitemap, or a list of them, as it was read. */
export interface List {
  kind: "rss" | "atom" | "json-feed" | "sitemap" | "opml";
  title?: string;
  /** In the order of the list. */
  items: Item[];
  /** The feeds of an OPML list, the parts of a sitemap index. */
  lists: { url: string; title?: string }[];
  /** The address of the list's next, older page (RFC 5005 paged and archived feeds). */
  next?: string;
  /** How long the publisher asks readers to wait, in seconds (RSS ttl, syndication module). */
  wait?: number;
  /** What was noticed on the way: entries without an address or a text, a damaged end. */
  notes: string[];
}
