import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Ledger } from "../../keep/ledger.ts";
import { readDocument } from "../../read/read-document.ts";
import { createFetcher } from "../../read/web/fetcher.ts";
import { openData } from "../data.ts";
import { NO_CODER } from "../testing.ts";
import { quickClock } from "./testing.ts";
import { newFeed, visitFeed } from "./visit-feed.ts";
import { visitPage } from "./visit-page.ts";
import type { Happening, Watching } from "./watching.ts";

const PATIENCE_MS = 60_000;
const THEATRE = "syria-iraq";
const NOW = Date.UTC(2020, 2, 29, 12);
const LATER = new Date(NOW + 86_400_000).toISOString();

/** What the server gives at a path. */
interface Response {
  type?: string;
  body: string | Uint8Array;
  status?: number;
}

/** A feed on a server that misbehaves, and what comes of it: the paths whose reports are kept, in order. */
interface Way {
  feed: (site: string) => Response;
  pages?: Record<string, Response>;
  kept: string[];
  /** What is told on the way. */
  told?: RegExp;
}

const page = (text: string): Response => ({
  type: "text/html",
  body: `<!doctype html><html lang="en"><head><title>Base handed over</title></head><body><article><h1>Base handed over</h1>
<p>The coalition handed the K1 base near Kirkuk to the Iraqi army, ${text}, the two sides said in a statement.</p></article></body></html>`,
});
const A = page("for the first time this year");
const B = page("for the second time this year");
const item = (link: string, more = "") => `<item><title>Base handed over</title><link>${link}</link>${more}</item>`;
const rss = (items: string, channel = "") => ({
  type: "application/rss+xml",
  body: `<rss version="2.0"><channel><title>The Paper</title>${channel}${items}</channel></rss>`,
});

/** How feeds and their servers misbehave, beside the ways of servers in read/web/misbehaving. */
const WAYS: Record<string, Way> = {
  "links are relative to the feed": {
    feed: () => rss(item("/a") + item("b?x=1")),
    pages: { "/a": A, "/b?x=1": B },
    kept: ["/a", "/b?x=1"],
  },
  "entries share one GUID": {
    feed: (site) => rss(item(`${site}/a`, "<guid>1</guid>") + item(`${site}/b`, "<guid>1</guid>")),
    pages: { "/a": A, "/b": B },
    kept: ["/a", "/b"],
  },
  "one page stands under two GUIDs and two addresses": {
    feed: (site) => rss(item(`${site}/a`, "<guid>1</guid>") + item(`${site}/a?utm_source=rss`, "<guid>2</guid>")),
    pages: { "/a": A, "/a?utm_source=rss": A },
    kept: ["/a"],
  },
  "entries are dated in the future": {
    feed: (site) => rss(item(`${site}/a`, "<pubDate>Mon, 01 Jan 2035 00:00:00 GMT</pubDate>")),
    pages: { "/a": A },
    kept: ["/a"],
    told: /2035-01-01, was still to come/,
  },
  "entries lead to files and to other programs": {
    feed: (site) => rss(item("file:///etc/passwd") + item("javascript:alert(1)") + item(`${site}/a`)),
    pages: { "/a": A },
    kept: ["/a"],
  },
  "an entry leads to a private address": {
    feed: (site) => rss(item("http://169.254.169.254/latest/meta-data/") + item(`${site}/a`)),
    pages: { "/a": A },
    kept: ["/a"],
    told: /not on the public internet/,
  },
  "an entry leads to the feed itself": {
    feed: (site) => rss(item(`${site}/feed`) + item(`${site}/a`)),
    pages: { "/a": A },
    kept: ["/a"],
    told: /list of reports/,
  },
  "the feed ends in the middle": {
    feed: (site) => ({ type: "text/xml", body: rss(item(`${site}/a`) + item(`${site}/b`)).body.slice(0, -60) }),
    pages: { "/a": A },
    kept: ["/a"],
  },
  "blank lines and a byte order mark stand before the feed": {
    feed: (site) => ({ type: "text/xml", body: `\ufeff\n\n${rss(item(`${site}/a`)).body}` }),
    pages: { "/a": A },
    kept: ["/a"],
  },
  "the feed is served as a page, or with no type at all": {
    feed: (site) => ({ type: "text/html", body: rss(item(`${site}/a`)).body }),
    pages: { "/a": { body: A.body } },
    kept: ["/a"],
  },
  "the feed is a gzip file that is not declared": {
    feed: (site) => ({ type: "application/xml", body: gzipSync(rss(item(`${site}/a`)).body) }),
    pages: { "/a": A },
    kept: ["/a"],
  },
  "the feed's entities explode": {
    feed: (site) => ({
      type: "text/xml",
      body: `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]>${rss(item(`${site}/a`, "<description>&c;&d;</description>")).body}`,
    }),
    pages: { "/a": A },
    kept: ["/a"],
  },
  "a page says that another site's page is the original": {
    feed: (site) => rss(item(`${site}/a`)),
    pages: {
      "/a": {
        ...A,
        body: String(A.body).replace("</head>", '<link rel="canonical" href="https://elsewhere.example/x"></head>'),
      },
    },
    kept: ["/a"],
  },
  "an error page is served as if nothing were wrong": {
    feed: (site) => rss(item(`${site}/a`) + item(`${site}/b`)),
    pages: {
      "/a": A,
      "/b": {
        type: "text/html",
        body: "<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>The page you asked for was not found on this server.</p></body></html>",
      },
    },
    kept: ["/a"],
  },
  "a page is empty": {
    feed: (site) => rss(item(`${site}/a`) + item(`${site}/b`)),
    pages: { "/a": A, "/b": { type: "text/html", body: "" } },
    kept: ["/a"],
    told: /empty/,
  },
};

let server: Server;
let site: string;
let served: Record<string, Response>;
const home = mkdtempSync(join(tmpdir(), "situ-feeds-"));

beforeAll(async () => {
  server = createServer((request, response) => {
    const found = served[request.url ?? ""];
    if (!found) return void response.writeHead(404).end();
    response.writeHead(found.status ?? 200, found.type ? { "Content-Type": found.type } : {}).end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(home, { recursive: true });
});

let ledger: Ledger;
let happened: Happening[];

beforeEach(async () => {
  ledger = await openData(mkdtempSync(join(home, "data-")));
  happened = [];
  return () => ledger.close();
});

/** Reads a feed, and then each page that it made known, once. */
async function readOnce(): Promise<void> {
  const clock = quickClock(NOW);
  clock.runUntil(NOW + 3_600_000, () => {});
  const fetcher = createFetcher({ clock, allowed: ["127.0.0.1"] });
  const reader = { read: readDocument };
  const tell = (happening: Happening) => happened.push(happening);
  const watching: Watching = {
    theatre: THEATRE,
    ledger,
    coder: NO_CODER,
    reader,
    fetcher,
    clock,
    random: () => 0.5,
    tell,
  };
  await visitFeed(newFeed({ url: `${site}/feed` }, NOW), watching);
  for (;;) {
    const [page] = await ledger.watchlist.duePages(THEATRE, new Date(clock.now()).toISOString(), 1, []);
    if (!page || page.visits + page.failures > 0) break;
    await visitPage(page, watching);
  }
  await fetcher.close();
}

describe("where", { timeout: PATIENCE_MS }, () => {
  it.each(Object.entries(WAYS))("%s, what can be read is read once, and nothing else", async (_, way) => {
    served = { ...way.pages, "/feed": way.feed(site) };
    await readOnce();
    const reports = await ledger.reports(THEATRE);
    expect(reports.map(({ fetched }) => fetched?.url.slice(site.length))).toEqual(way.kept);
    for (const { report, published } of reports) {
      expect(report.url).toMatch(site);
      expect((published?.to ?? "") < LATER).toBe(true);
    }
    if (way.told) expect(JSON.stringify(happened)).toMatch(way.told);
    expect((await ledger.watchlist.feeds(THEATRE))[0]).toMatchObject({ failures: 0 });
  });
});
