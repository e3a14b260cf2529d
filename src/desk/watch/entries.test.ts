import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Ledger } from "../../keep/ledger.ts";
import type { WatchedFeed } from "../../keep/watchlist.ts";
import type { Item, List } from "../../read/lists/item.ts";
import { readDocument } from "../../read/read-document.ts";
import type { Coder } from "../coder.ts";
import { openData } from "../data.ts";
import { compareEntries, itemsOf } from "./entries.ts";
import { quickClock, type Shown, scriptedWeb } from "./testing.ts";
import type { Watching } from "./watching.ts";

const THEATRE = "theatre";
const NOW = "2020-03-30T12:00:00.000Z";
const clock = quickClock(Date.parse(NOW));
const home = mkdtempSync(join(tmpdir(), "situ-entries-"));
afterAll(() => rmSync(home, { recursive: true }));

let ledger: Ledger;
beforeEach(async () => {
  ledger = await openData(mkdtempSync(join(home, "data-")));
});
afterEach(() => ledger.close());

const feed: WatchedFeed = {
  url: "https://paper.example/feed",
  added: NOW,
  interval: 1800,
  due: NOW,
  failures: 0,
  lastRead: "2020-03-30T11:00:00.000Z",
};
const at = (path: string) => `https://paper.example/${path}`;

function watching(web: Record<string, Shown> = {}): Watching {
  const { fetcher } = scriptedWeb(clock, (url) => web[url]);
  const reader = { read: readDocument };
  const [random, tell] = [() => 0.5, () => undefined];
  return { theatre: THEATRE, ledger, coder: {} as Coder, reader, fetcher, clock, random, tell };
}
const compare = (...items: Item[]) => compareEntries(items, feed, watching());
/** The pages of these entries were read. */
async function wereRead(...items: Item[]): Promise<void> {
  const { fresh } = await compare(...items);
  for (const page of fresh) await ledger.watchlist.keepPage(THEATRE, { ...page, state: "read", report: "r1" });
}

describe("an entry of a feed", () => {
  it("whose page nobody knew is to be read at once, in the order of the feed", async () => {
    const { fresh, changed } = await compare({ url: at("b") }, { url: at("a") });
    expect(fresh.map(({ url }) => url)).toEqual([at("b"), at("a")]);
    expect(fresh[0]).toMatchObject({ feed: feed.url, state: "unread", due: NOW, found: NOW, visits: 0 });
    expect(changed).toEqual([]);
  });

  it("is known by its page, whatever GUID and address it has now", async () => {
    await wereRead({ url: at("a"), id: "1" });
    const { fresh } = await compare({ url: `http://www.paper.example/a/?utm_source=feed`, id: "2" });
    expect(fresh).toEqual([]);
  });

  it("that stands twice counts once, as it stands first", async () => {
    const { fresh } = await compare({ url: at("a"), headline: "Now" }, { url: `${at("a")}#top`, headline: "Before" });
    expect(fresh.map(({ listed }) => JSON.parse(listed ?? ""))).toMatchObject([{ headline: "Now" }]);
  });

  it("that is given a later date before its page could be read is read with that date when it can", async () => {
    const later = "2020-04-01T09:00:00.000Z";
    const [page] = (await compare({ url: at("a"), modified: "2020-03-30T09:00:00Z" })).fresh;
    if (page) await ledger.watchlist.keepPage(THEATRE, { ...page, failures: 1, due: later });
    const { changed } = await compare({ url: at("a"), modified: "2020-03-30T11:00:00Z" });
    expect(changed).toMatchObject([{ state: "unread", due: later, listed: expect.stringContaining("T11:00") }]);
  });

  it("has changed when the feed gives it a later date", async () => {
    const entry: Item = { url: at("a"), modified: "2020-03-30T09:00:00Z" };
    await wereRead(entry);
    expect((await compare(entry)).changed).toEqual([]);
    expect((await compare({ ...entry, modified: "2020-03-30T09:30:00+03:00" })).changed).toEqual([]);
    const { changed } = await compare({ ...entry, modified: "2020-03-30T09:30:00Z" });
    expect(changed).toMatchObject([{ url: at("a"), due: NOW, report: "r1" }]);
  });

  it("without an address is known by its name in the feed, and has changed when its article has", async () => {
    const entry: Item = { id: "7", html: "<p>The bridge is closed.</p>" };
    await wereRead(entry);
    expect(await compare(entry)).toEqual({ fresh: [], changed: [] });
    const { changed } = await compare({ ...entry, html: "<p>The bridge is open.</p>" });
    expect(changed).toMatchObject([{ page: `${feed.url}#7`, url: "", due: NOW }]);
  });
});

describe("a feed of which everything is new", () => {
  const listOf = (items: Item[], next?: string): List => ({
    kind: "rss",
    items,
    lists: [],
    notes: [],
    ...(next && { next }),
  });
  const older = (entry: string, next: string): Shown => ({
    type: "application/rss+xml",
    body: `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>The Paper</title><atom:link rel="next" href="${at(next)}"/><item><title>An entry</title><link>${at(entry)}</link></item></channel></rss>`,
  });
  const urls = ({ items }: { items: Item[] }) => items.map(({ url }) => url);

  it("has its older pages followed until one has an entry that is known", async () => {
    await wereRead({ url: at("1") });
    const web = { [at("p2")]: older("2", "p3"), [at("p3")]: older("1", "p4"), [at("p4")]: older("0", "p5") };
    const found = await itemsOf(listOf([{ url: at("3") }], at("p2")), feed, watching(web));
    expect(urls(found)).toEqual(["3", "2", "1"].map(at));
    expect(found.notes).toEqual([]);
  });

  it("and which has no older pages may have lost some: that is told", async () => {
    const found = await itemsOf(listOf([{ url: at("3") }]), feed, watching());
    expect(found.notes).toEqual([expect.stringContaining("may be missing")]);
  });

  it("and whose older pages name one another comes to an end", async () => {
    const web = { [at("p2")]: older("2", "p2") };
    const found = await itemsOf(listOf([{ url: at("3") }], at("p2")), feed, watching(web));
    expect(found.notes).toHaveLength(1);
  });

  it("because it was never read before is taken as it is", async () => {
    const { lastRead: _, ...added } = feed;
    expect(await itemsOf(listOf([{ url: at("3") }], at("p2")), added, watching())).toMatchObject({ notes: [] });
  });
});
