/** Why something could not be read, and since when. */
export interface Trouble {
  code: string;
  message: string;
  /** The first of the failures in a row, ISO 8601 in UTC. */
  since: string;
}

/** What was last heard of an address that is read again and again. Moments are ISO 8601 in UTC. */
interface Visited {
  etag?: string;
  lastModified?: string;
  /** SHA-256 of the last body. */
  body?: string;
  lastRead?: string;
  /** Visits that failed in a row. */
  failures: number;
  trouble?: Trouble;
}

/** A feed, a sitemap or a page of links that is watched. */
export interface WatchedFeed extends Visited {
  url: string;
  title?: string;
  added: string;
  /** Seconds between two readings, as it adapted. */
  interval: number;
  due: string;
  /** When a reading last brought something new. */
  lastNew?: string;
  /** The fewest seconds in which half of the entries that it shows came. */
  pace?: number;
}

/** A page that a feed led to. */
export interface WatchedPage extends Visited {
  /** Its key (model/address.ts): one for all addresses of the page. */
  page: string;
  /** The address to fetch. */
  url: string;
  feed: string;
  /** When the feed first had it. */
  found: string;
  /** What the feed said of it, as JSON. */
  listed?: string;
  state: "unread" | "read" | "unreadable" | "withdrawn";
  /** When to fetch it next; absent when it will not be. */
  due?: string;
  /** Times it was read. */
  visits: number;
  /** The latest report read from it. */
  report?: string;
}

/** How many pages of a feed are in each state. */
export interface FeedPages {
  feed: string;
  state: WatchedPage["state"];
  count: number;
}

/**
 * What a desk watches, and what is due when. Unlike the record this is working state: it is overwritten, and no part of the hash chain.
 */
export interface Watchlist {
  feeds(theatre: string): Promise<WatchedFeed[]>;
  /** Adds the feed, or overwrites what was kept of it. */
  keepFeed(theatre: string, feed: WatchedFeed): Promise<void>;
  /** Forgets the feed and those of its pages that were never read. */
  dropFeed(theatre: string, url: string): Promise<void>;
  /**
   * The feeds due by a moment, the longest overdue first, and one a host: a host is asked for one thing at a time.
   *
   * @param busy hosts (URL.host of the address) that are being asked, of which none is wanted
   */
  dueFeeds(theatre: string, by: string, limit: number, busy: string[]): Promise<WatchedFeed[]>;
  keepPage(theatre: string, page: WatchedPage): Promise<void>;
  page(theatre: string, page: string): Promise<WatchedPage | undefined>;
  /** Those of these pages that are kept. */
  pages(theatre: string, keys: string[]): Promise<WatchedPage[]>;
  /** The pages due by a moment, likewise. */
  duePages(theatre: string, by: string, limit: number, busy: string[]): Promise<WatchedPage[]>;
  /** The pages of a feed that could not be read, the latest found first. */
  unread(theatre: string, feed: string, limit: number): Promise<WatchedPage[]>;
  counts(theatre: string): Promise<FeedPages[]>;
  /** The moment at which the next feed or page of a host that is not busy is due; undefined when none is. */
  nextDue(theatre: string, busy: string[]): Promise<string | undefined>;
}
