import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, it } from "vitest";
import type { Ledger } from "../../keep/ledger.ts";
import { readDocument } from "../../read/read-document.ts";
import type { Coder } from "../coder.ts";
import { openData } from "../data.ts";
import { addFeeds } from "./add-feeds.ts";
import { quickClock, type Shown, scriptedWeb } from "./testing.ts";

const THEATRE = "theatre";
const clock = quickClock(Date.UTC(2020, 2, 30, 12));
const home = mkdtempSync(join(tmpdir(), "situ-add-feeds-"));
afterAll(() => rmSync(home, { recursive: true }));

let ledger: Ledger;
beforeEach(async () => {
  ledger = await openData(mkdtempSync(join(home, "data-")));
});
afterEach(() => ledger.close());

const at = (path: string) => `https://paper.example/${path}`;
const WEB: Record<string, Shown> = {
  [at("feed")]: {
    type: "application/rss+xml",
    body: `<rss version="2.0"><channel><title>The Paper</title><item><title>One</title><link>${at("1")}</link></item></channel></rss>`,
  },
  [at("")]: {
    type: "text/html",
    body: '<!doctype html><html><head><title>The Paper</title><link rel="alternate" type="application/rss+xml" href="/feed"><link rel="alternate" type="application/rss+xml" href="/comments"></head><body><p>Welcome.</p></body></html>',
  },
  [at("about")]: {
    type: "text/html",
    body: "<!doctype html><html><head><title>About</title></head><body><p>Who we are.</p></body></html>",
  },
};
const OPML = `<opml version="2.0"><body><outline text="Papers"><outline type="rss" text="The Paper" xmlUrl="${at("feed")}"/><outline type="rss" text="Other" xmlUrl="${at("other")}"/></outline></body></opml>`;

function add(source: string) {
  const { fetcher } = scriptedWeb(clock, (url) => WEB[url]);
  return addFeeds(source, {
    theatre: THEATRE,
    ledger,
    coder: {} as Coder,
    reader: { read: readDocument },
    fetcher,
    clock,
    random: () => 0.5,
    tell: () => undefined,
  });
}
const watched = async () => (await ledger.watchlist.feeds(THEATRE)).map(({ url }) => url);

it("a feed is watched from now on, under its own title, and due at once", async () => {
  expect(await add(at("feed"))).toEqual([{ url: at("feed"), title: "The Paper", added: true }]);
  expect(await ledger.watchlist.feeds(THEATRE)).toMatchObject([{ due: "2020-03-30T12:00:00.000Z" }]);
});

it("of the feeds that a page names the first is watched", async () => {
  expect(await add(at(""))).toMatchObject([{ url: at("feed"), added: true }]);
});

it("all feeds of an OPML file are watched, and those that were keep how they stand", async () => {
  await add(at("feed"));
  const [feed] = await ledger.watchlist.feeds(THEATRE);
  if (feed) await ledger.watchlist.keepFeed(THEATRE, { ...feed, failures: 3 });
  const file = join(home, "feeds.opml");
  writeFileSync(file, OPML);
  expect((await add(file)).map(({ url, added }) => [url, added])).toEqual([
    [at("feed"), false],
    [at("other"), true],
  ]);
  expect(await ledger.watchlist.feeds(THEATRE)).toMatchObject([{ url: at("feed"), failures: 3 }, { url: at("other") }]);
});

it("what leads to no feed is refused with what to do, and nothing is watched", async () => {
  await expect(add(at("about"))).rejects.toThrow("give the address of its RSS or Atom feed");
  await expect(add(at("nowhere"))).rejects.toThrow(at("nowhere"));
  expect(await watched()).toEqual([]);
});
