import Database from "better-sqlite3";
import fc from "fast-check";
import { CompiledQuery, Kysely, SqliteDialect } from "kysely";
import { describe, expect, it } from "vitest";
import type { Ledger } from "./ledger.ts";
import { upgradeSchema } from "./sqlite-schema.ts";
import type { Tables } from "./tables.ts";
import { newLedgers } from "./testing.ts";
import { watchlistOver } from "./watched.ts";
import type { WatchedFeed, WatchedPage } from "./watchlist.ts";

const openNew = newLedgers();
const THEATRE = "syria-iraq";
const at = (minute: number) => new Date(Date.UTC(2026, 0, 2, 3, minute)).toISOString();
const feed = (url: string, due: number, more: Partial<WatchedFeed> = {}): WatchedFeed => ({
  url,
  added: at(0),
  interval: 900,
  due: at(due),
  failures: 0,
  ...more,
});
const page = (key: string, due: number | undefined, more: Partial<WatchedPage> = {}): WatchedPage => ({
  page: key,
  url: `https://${key}`,
  feed: "https://a.example/feed",
  found: at(0),
  state: "unread",
  visits: 0,
  failures: 0,
  ...(due !== undefined && { due: at(due) }),
  ...more,
});
const trouble = { code: "gone", message: "the server says 404 Not Found", since: at(1) };
const urls = (watched: { url: string }[]) => watched.map(({ url }) => url);

describe("a watched feed", () => {
  it("is kept as it is given, and overwritten when it is given again", async () => {
    const { watchlist } = await openNew();
    const first = feed("https://a.example/feed", 0, { title: "A", etag: '"1"', pace: 60, trouble });
    await watchlist.keepFeed(THEATRE, first);
    expect(await watchlist.feeds(THEATRE)).toEqual([first]);
    await watchlist.keepFeed(THEATRE, feed("https://a.example/feed", 15));
    expect(await watchlist.feeds(THEATRE)).toEqual([feed("https://a.example/feed", 15)]);
    expect(await watchlist.feeds("sahel")).toEqual([]);
  });

  it("is forgotten with its pages that gave no report, and the others stay", async () => {
    const { watchlist } = await openNew();
    await watchlist.keepFeed(THEATRE, feed("https://a.example/feed", 0));
    await watchlist.keepPage(THEATRE, page("a.example/1", 1));
    await watchlist.keepPage(THEATRE, page("a.example/2", 2, { state: "unreadable", visits: 3, trouble }));
    await watchlist.keepPage(THEATRE, page("a.example/3", 3, { state: "read", visits: 1, report: "r1" }));
    await watchlist.keepPage(THEATRE, page("a.example/4", 0, { feed: "https://b.example/feed" }));
    await watchlist.dropFeed(THEATRE, "https://a.example/feed");
    expect(await watchlist.feeds(THEATRE)).toEqual([]);
    const pages = await watchlist.pages(
      THEATRE,
      [1, 2, 3, 4].map((n) => `a.example/${n}`),
    );
    expect(pages.map((kept) => kept.page).sort()).toEqual(["a.example/3", "a.example/4"]);
    expect(await watchlist.nextDue(THEATRE, [])).toBe(at(0));
  });
});

describe("a watched page", () => {
  it("is found by its key, alone and among thousands", async () => {
    const ledger = await openNew();
    const keys = Array.from({ length: 1200 }, (_, n) => `a.example/${n}`);
    await ledger.transaction(async ({ watchlist }) => {
      for (const key of keys.slice(0, 1100)) await watchlist.keepPage(THEATRE, page(key, undefined));
    });
    expect(await ledger.watchlist.pages(THEATRE, keys)).toHaveLength(1100);
    expect(await ledger.watchlist.pages(THEATRE, [])).toEqual([]);
    expect(await ledger.watchlist.page(THEATRE, "a.example/7")).toEqual(page("a.example/7", undefined));
    expect(await ledger.watchlist.page(THEATRE, "a.example/1100")).toBeUndefined();
  });

  it("that could not be read is among the unread of its feed, the latest found first", async () => {
    const { watchlist } = await openNew();
    const kept = [
      page("a.example/waits", 1),
      page("a.example/tried", 1, { trouble, found: at(2) }),
      page("a.example/given-up", undefined, { state: "unreadable", trouble, found: at(3) }),
      page("a.example/read", 1, { state: "read", trouble, report: "r1" }),
      page("a.example/other", 1, { trouble, feed: "https://b.example/feed" }),
    ];
    for (const each of kept) await watchlist.keepPage(THEATRE, each);
    const unread = await watchlist.unread(THEATRE, "https://a.example/feed", 10);
    expect(unread).toEqual([kept[2], kept[1]]);
    expect(await watchlist.unread(THEATRE, "https://a.example/feed", 1)).toEqual([kept[2]]);
    expect(await watchlist.counts(THEATRE)).toEqual(
      expect.arrayContaining([
        { feed: "https://a.example/feed", state: "unread", count: 2 },
        { feed: "https://a.example/feed", state: "unreadable", count: 1 },
        { feed: "https://a.example/feed", state: "read", count: 1 },
        { feed: "https://b.example/feed", state: "unread", count: 1 },
      ]),
    );
  });
});

describe("what is due", () => {
  it("comes one a host, the longest overdue first, and none of a host that is busy", async () => {
    const { watchlist } = await openNew();
    for (const [url, due] of [
      ["https://a.example/1", 5],
      ["https://a.example/2", 1],
      ["https://b.example/1", 3],
      ["https://c.example:8080/1", 2],
      ["https://d.example/1", 9],
    ] as const) {
      await watchlist.keepFeed(THEATRE, feed(url, due));
    }
    const due = async (by: number, limit: number, busy: string[]) =>
      urls(await watchlist.dueFeeds(THEATRE, at(by), limit, busy));
    expect(await due(8, 10, [])).toEqual(["https://a.example/2", "https://c.example:8080/1", "https://b.example/1"]);
    expect(await due(8, 2, ["a.example"])).toEqual(["https://c.example:8080/1", "https://b.example/1"]);
    expect(await due(8, 10, ["c.example:8080", "b.example", "a.example"])).toEqual([]);
    expect(await watchlist.nextDue(THEATRE, ["c.example:8080", "b.example", "a.example"])).toBe(at(9));
    expect(await due(0, 10, [])).toEqual([]);
  });

  it("is the earliest of feeds and pages, and nothing where nothing is due", async () => {
    const { watchlist } = await openNew();
    expect(await watchlist.nextDue(THEATRE, [])).toBeUndefined();
    await watchlist.keepPage(THEATRE, page("a.example/1", 4));
    await watchlist.keepFeed(THEATRE, feed("https://a.example/feed", 7));
    expect(await watchlist.nextDue(THEATRE, [])).toBe(at(4));
    await watchlist.keepPage(THEATRE, page("a.example/1", undefined));
    expect(await watchlist.nextDue(THEATRE, [])).toBe(at(7));
    expect(await watchlist.nextDue("sahel", [])).toBeUndefined();
  });

  it("holds an entry without an address too", async () => {
    const { watchlist } = await openNew();
    await watchlist.keepPage(THEATRE, page("https://a.example/feed#1", 1, { url: "" }));
    expect(await watchlist.duePages(THEATRE, at(1), 10, [])).toHaveLength(1);
    expect(await watchlist.duePages(THEATRE, at(1), 10, [""])).toEqual([]);
  });

  const hosts = ["a.example", "b.example", "c.example"];
  const host = fc.constantFrom(...hosts);
  const number = fc.integer({ min: 0, max: 3 });
  const minute = fc.integer({ min: 0, max: 9 });
  const change = fc.oneof(
    fc.record({ what: fc.constant("feed" as const), host, number, due: minute }),
    fc.record({
      what: fc.constant("page" as const),
      host,
      number,
      due: fc.option(minute, { nil: undefined }),
      on: host,
    }),
    fc.record({ what: fc.constant("drop" as const), host, number }),
  );

  it("is what a look through all would give, whatever was kept and dropped", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 30 }),
        minute,
        fc.subarray(hosts),
        fc.integer({ min: 1, max: 4 }),
        async (changes, by, busy, limit) => {
          const { watchlist, close }: Ledger = await openNew();
          const feeds = new Map<string, WatchedFeed>();
          const pages = new Map<string, WatchedPage>();
          for (const each of changes) {
            const url = `https://${each.host}/${each.number}`;
            if (each.what === "feed") {
              feeds.set(url, feed(url, each.due));
              await watchlist.keepFeed(THEATRE, feed(url, each.due));
            } else if (each.what === "page") {
              const key = `page/${each.number}`;
              const kept = page(key, each.due, { url: `https://${each.on}/x`, feed: url });
              pages.set(key, kept);
              await watchlist.keepPage(THEATRE, kept);
            } else {
              feeds.delete(url);
              for (const [key, kept] of pages) if (kept.feed === url) pages.delete(key);
              await watchlist.dropFeed(THEATRE, url);
            }
          }
          const expected = (all: (WatchedFeed | WatchedPage)[]) => {
            const free = all.filter((each) => each.due && each.due <= at(by) && !busy.includes(new URL(each.url).host));
            const keyOf = (each: WatchedFeed | WatchedPage) => ("page" in each ? each.page : each.url);
            free.sort((a, b) => ((a.due ?? "") + keyOf(a) < (b.due ?? "") + keyOf(b) ? -1 : 1));
            const firsts = new Map(free.toReversed().map((each) => [new URL(each.url).host, each]));
            return free.filter((each) => firsts.get(new URL(each.url).host) === each).slice(0, limit);
          };
          expect(await watchlist.dueFeeds(THEATRE, at(by), limit, busy)).toEqual(expected([...feeds.values()]));
          expect(await watchlist.duePages(THEATRE, at(by), limit, busy)).toEqual(expected([...pages.values()]));
          await close();
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe("a transaction", () => {
  it("keeps a page and its report together, or neither", async () => {
    const ledger = await openNew();
    const read = (fails: boolean) =>
      ledger.transaction(async (inside) => {
        const { id } = await inside.appendReport(THEATRE, { report: { text: "The army took over K1." }, file: "a" });
        await inside.watchlist.keepPage(THEATRE, page("a.example/1", 1, { state: "read", report: id }));
        if (fails) throw new Error("the power went");
      });
    await expect(read(true)).rejects.toThrow("the power went");
    expect([await ledger.reports(THEATRE), await ledger.watchlist.pages(THEATRE, ["a.example/1"])]).toEqual([[], []]);
    expect(await ledger.watchlist.nextDue(THEATRE, [])).toBeUndefined();
    expect(await ledger.search(THEATRE, "army", 5)).toEqual([]);
    await read(false);
    const [report] = await ledger.reports(THEATRE);
    expect(await ledger.watchlist.page(THEATRE, "a.example/1")).toMatchObject({ report: report?.id });
  });
});

it("every look at what is watched goes by an index", async () => {
  const sqlite = new Database(":memory:");
  upgradeSchema(sqlite);
  const queries: CompiledQuery[] = [];
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: sqlite }),
    log: ({ query }) => void queries.push(query),
  });
  const never = () => Promise.reject(new Error("nothing searches here"));
  const words = { add: never, find: never, missing: never, clear: never };
  const watchlist = watchlistOver({ db, now: () => at(0), write: (work) => work(db), words });
  await watchlist.keepFeed(THEATRE, feed("https://a.example/feed", 0));
  await watchlist.keepPage(THEATRE, page("a.example/1", 0));
  await watchlist.dueFeeds(THEATRE, at(1), 10, ["b.example"]);
  await watchlist.duePages(THEATRE, at(1), 10, []);
  await watchlist.nextDue(THEATRE, ["b.example"]);
  await watchlist.pages(THEATRE, ["a.example/1", "a.example/2"]);
  await watchlist.page(THEATRE, "a.example/1");
  await watchlist.unread(THEATRE, "https://a.example/feed", 10);
  await watchlist.counts(THEATRE);
  await watchlist.dropFeed(THEATRE, "https://a.example/feed");
  expect(queries.length).toBeGreaterThan(15);
  for (const { sql, parameters } of [...queries]) {
    const plan = await db.executeQuery<{ detail: string }>(
      CompiledQuery.raw(`EXPLAIN QUERY PLAN ${sql}`, [...parameters]),
    );
    const steps = plan.rows.map(({ detail }) => detail).join();
    expect(`${steps} in ${sql}`).not.toContain("SCAN");
    if (/from "turn"|"due" is not null/.test(sql)) expect(steps).not.toContain("TEMP B-TREE");
    if (/where .*"feed" = \?/.test(sql)) expect(steps).toContain("feed=?");
    if (sql.includes("count(*)")) expect(steps).toContain("COVERING INDEX");
  }
});
