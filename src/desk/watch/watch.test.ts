import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type Ledger, LedgerError } from "../../keep/ledger.ts";
import { readDocument } from "../../read/read-document.ts";
import type { Coder } from "../coder.ts";
import { openData } from "../data.ts";
import { standingFailures } from "../failures.ts";
import { followLedger } from "../follow-ledger.ts";
import { coderFor } from "../packs.ts";
import { quickClock, type Shown, scriptedWeb } from "./testing.ts";
import { newFeed } from "./visit-feed.ts";
import { watch } from "./watch.ts";
import type { Happening, Watching } from "./watching.ts";

const PATIENCE_MS = 60_000;
const START = Date.UTC(2020, 2, 29, 12);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const THEATRE = "syria-iraq";
const FEED = "https://paper.example/feed";

const home = mkdtempSync(join(tmpdir(), "situ-watch-"));
afterAll(() => rmSync(home, { recursive: true }));

let folder: string;
let coder: Coder;
let clock: ReturnType<typeof quickClock>;
let happened: Happening[];

beforeEach(() => {
  folder = mkdtempSync(join(home, "data-"));
  coder ??= coderFor().coder;
  clock = quickClock(START);
  happened = [];
});

/** The web as a test has it: by address, what it shows now. */
type Web = Record<string, Shown | ((now: number) => Shown)>;

/** Watches the feed for so many hours more, with the ledger opened before and closed after, and gives what was asked. */
async function watchFor(hours: number, web: Web, change: Partial<Watching> = {}) {
  const ledger = await openData(folder);
  const scripted = scriptedWeb(clock, (url, now) => {
    const shown = web[url];
    return typeof shown === "function" ? shown(now) : shown;
  });
  const tell = (happening: Happening) => happened.push(happening);
  const watching: Watching = {
    theatre: THEATRE,
    ledger,
    coder,
    reader: { read: readDocument },
    fetcher: scripted.fetcher,
    clock,
    random: () => 0.5,
    tell,
    ...change,
  };
  const watched = await ledger.watchlist.feeds(THEATRE);
  if (watched.length === 0) await ledger.watchlist.keepFeed(THEATRE, newFeed({ url: FEED }, clock.now()));
  const stop = new AbortController();
  clock.runUntil(clock.now() + hours * HOUR, () => stop.abort());
  await watch(watching, stop.signal);
  await ledger.close();
  return scripted.asked;
}

async function inLedger<T>(look: (ledger: Ledger) => Promise<T>): Promise<T> {
  const ledger = await openData(folder);
  try {
    return await look(ledger);
  } finally {
    await ledger.close();
  }
}
const reports = () => inLedger((ledger) => ledger.reports(THEATRE));

interface Entry {
  link?: string;
  title: string;
  more?: string;
}

function rss(entries: Entry[], channel = ""): Shown {
  const items = entries.map(({ link, title, more = "" }) => {
    return `<item><title>${title}</title>${link ? `<link>${link}</link>` : ""}<pubDate>Sun, 29 Mar 2020 09:00:00 GMT</pubDate>${more}</item>`;
  });
  const body = `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Paper</title>${channel}${items.join("")}</channel></rss>`;
  return { type: "application/rss+xml", body };
}

function article(title: string, ...sentences: string[]): Shown {
  const head = `<title>${title}</title><meta property="article:published_time" content="2020-03-29T09:00:00Z">`;
  const paragraphs = sentences.map((sentence) => `<p>${sentence}</p>`).join("");
  const body = `<!doctype html><html lang="en"><head>${head}</head><body><article><h1>${title}</h1>${paragraphs}</article></body></html>`;
  return { type: "text/html", body };
}

const A = "https://paper.example/a";
const handover = (day = "Sunday") =>
  article(
    "Coalition leaves K1",
    `The coalition handed the K1 base near Kirkuk to the Iraqi army on ${day}, the two sides said in a statement.`,
    "Officers of both sides signed the papers at the gate of the base before the flags were changed.",
  );

describe("a watched feed", { timeout: PATIENCE_MS }, () => {
  it("has each of its articles read once, though the watch ends and begins again", async () => {
    const web = { [FEED]: rss([{ link: A, title: "Coalition leaves K1" }]), [A]: handover() };
    await watchFor(2, web);
    await watchFor(2, web);
    const kept = await reports();
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({ file: A, fetched: { url: A }, original: { mediaType: "application/warc" } });
    expect(kept[0]?.report).toMatchObject({ url: A, published: { from: "2020-03-29" } });
  });

  it("gives one report for a page that it lists at several addresses", async () => {
    const links = [`${A}?utm_source=feed`, `${A}/amp`, "https://m.paper.example/a", A];
    const shown = Object.fromEntries(links.map((link) => [link, handover()]));
    await watchFor(3, { [FEED]: rss(links.map((link) => ({ link, title: "Coalition leaves K1" }))), ...shown });
    expect(await reports()).toHaveLength(1);
  });

  it("is asked less and less often while it has nothing new", async () => {
    const asked = (await watchFor(72, { [FEED]: rss([]) })).map(({ at }) => at);
    const waits = asked.slice(1).map((at, i) => at - (asked[i] ?? 0));
    expect(waits[0]).toBe(HOUR / 2);
    expect(waits.at(-1)).toBe(3 * HOUR);
  });

  it("has the older pages read that it names, when all that it shows is new", async () => {
    const link = (n: number) => ({ link: `https://paper.example/${n}`, title: `Number ${n}` });
    const pages = Object.fromEntries([1, 2, 3, 4].map((n) => [link(n).link, handover(`Sunday, for the ${n}th time`)]));
    const older = "https://paper.example/feed?page=2";
    const web: Web = {
      ...pages,
      [FEED]: (now) =>
        now < START + HOUR / 4 ? rss([link(1)]) : rss([link(4), link(3)], `<atom:link rel="next" href="${older}"/>`),
      [older]: rss([link(2), link(1)]),
    };
    await watchFor(3, web);
    expect((await reports()).map(({ file }) => file.at(-1)).sort()).toEqual(["1", "2", "3", "4"]);
  });

  it("that is no feed any more is told as trouble, and asked again later", async () => {
    const asked = await watchFor(12, {
      [FEED]: article("Welcome", "This is the first page of the paper and nothing else at all, really."),
    });
    expect(asked.length).toBeGreaterThan(2);
    const [feed] = await inLedger((ledger) => ledger.watchlist.feeds(THEATRE));
    expect(feed).toMatchObject({ failures: asked.length, trouble: { code: "no-list" } });
  });

  it("is not asked before the time that its server names", async () => {
    const asked = await watchFor(5, { [FEED]: { code: "busy", status: 429, retryAfter: 7200 } });
    expect(asked.slice(1).every(({ at }, i) => at - (asked[i]?.at ?? 0) >= 2 * HOUR)).toBe(true);
  });
});

describe("a page that changes later", { timeout: PATIENCE_MS }, () => {
  const corrected = START + 5 * HOUR;
  const web: Web = {
    [FEED]: rss([{ link: A, title: "Coalition leaves K1" }]),
    [A]: (now) => (now < corrected ? handover() : handover("Saturday")),
  };

  it("is a new version of the same report, and the first stays", async () => {
    await watchFor(48, web);
    const [first, second, ...more] = await reports();
    expect(more).toEqual([]);
    expect(first?.report.text).toContain("Sunday");
    expect(second?.report).toMatchObject({ text: expect.stringContaining("Saturday"), modified: "2020-03-30" });
    const last = happened.filter(({ kind }) => kind === "page").at(-1);
    expect(last).toMatchObject({ taken: { notes: [expect.stringContaining("version 2")] } });
  });
});

describe("a page that its publisher withdraws", { timeout: PATIENCE_MS }, () => {
  const feed = { [FEED]: rss([{ link: A, title: "Coalition leaves K1" }]) };
  const presences = () => inLedger((ledger) => ledger.presences(THEATRE));

  it("is marked so at once where the server says that it is gone", async () => {
    await watchFor(2, { ...feed, [A]: (now) => (now < START + HOUR / 2 ? handover() : { code: "gone", status: 410 }) });
    expect(await presences()).toMatchObject([{ withdrawn: true, reason: expect.stringContaining("410") }]);
    expect(await reports()).toHaveLength(1);
  });

  it("is marked so where it is not found a day later either", async () => {
    const shown = (now: number) => (now < START + HOUR / 2 ? handover() : undefined);
    await watchFor(2, { ...feed, [A]: shown });
    expect(await presences()).toEqual([]);
    await watchFor(48, { ...feed, [A]: shown });
    expect(await presences()).toMatchObject([{ withdrawn: true }]);
  });

  it("and puts back is marked as being there again", async () => {
    const isAway = (now: number) => now > START + HOUR / 2 && now < START + 3 * DAY;
    await watchFor(8 * 24, { ...feed, [A]: (now) => (isAway(now) ? { code: "gone", status: 410 } : handover()) });
    expect(await presences()).toMatchObject([{ withdrawn: false }]);
    expect(await reports()).toHaveLength(1);
  });
});

describe("a page that cannot be read", { timeout: PATIENCE_MS }, () => {
  const feed = { [FEED]: rss([{ link: A, title: "Coalition leaves K1" }]) };
  const pages = () => inLedger((ledger) => ledger.watchlist.unread(THEATRE, FEED, 10));

  it("is tried again while that may pass, and read when it has", async () => {
    const asked = await watchFor(24, {
      ...feed,
      [A]: (now) => (now < START + HOUR ? { code: "timeout" } : handover()),
    });
    expect(asked.filter(({ url }) => url === A).length).toBeGreaterThan(2);
    expect(await reports()).toHaveLength(1);
    expect(await pages()).toEqual([]);
  });

  it("for the same reason each time is kept as one failure, though its bytes differ", async () => {
    const menu = (now: number): Shown => ({
      type: "text/html",
      body: `<html><body><nav><a href="/${now}">Home</a></nav></body></html>`,
    });
    await watchFor(30, { ...feed, [A]: menu });
    expect(await inLedger((ledger) => ledger.failures(THEATRE))).toHaveLength(1);
    expect(await pages()).toMatchObject([{ state: "unreadable", visits: 3 }]);
    await watchFor(8 * 24, { ...feed, [A]: handover() });
    expect(standingFailures(await inLedger((ledger) => followLedger(ledger, THEATRE)()))).toEqual([]);
  });

  it("is kept with the reason where the site asks not to be read", async () => {
    await watchFor(1, { ...feed, [A]: { code: "forbidden", status: 451 } });
    expect(await pages()).toMatchObject([{ state: "unreadable", trouble: { code: "forbidden" } }]);
    const failures = await inLedger((ledger) => ledger.failures(THEATRE));
    expect(failures).toMatchObject([{ file: A, code: "forbidden" }]);
  });

  it("is read from its feed where the feed carries the article", async () => {
    const sentence =
      "The coalition handed the K1 base near Kirkuk to the Iraqi army on Sunday, the two sides said in a statement.";
    const more = `<content:encoded><![CDATA[<p>${sentence}</p><p>Officers of both signed the papers at its gate.</p>]]></content:encoded>`;
    await watchFor(1, {
      [FEED]: rss([{ link: A, title: "Coalition leaves K1", more }]),
      [A]: { code: "forbidden", status: 403 },
    });
    expect((await reports()).map(({ report }) => report.headline)).toEqual(["Coalition leaves K1"]);
    expect(happened.find(({ kind }) => kind === "page")).toMatchObject({
      taken: { notes: expect.arrayContaining([expect.stringContaining("read from its feed")]) },
    });
  });

  it("because Situ fails at it does not end the watch", async () => {
    const read = async () => {
      throw new TypeError("a fault");
    };
    await watchFor(2, { ...feed, [A]: handover() }, { reader: { read } });
    expect(happened).toContainEqual(
      expect.objectContaining({ kind: "trouble", message: expect.stringContaining("a fault") }),
    );
    await watchFor(24, { ...feed, [A]: handover() });
    expect(await reports()).toHaveLength(1);
  });
});

describe("the moment at which a page changed", { timeout: PATIENCE_MS }, () => {
  const feed = { [FEED]: rss([{ link: A, title: "Coalition leaves K1" }]) };
  const saying = (shown: Shown, modified: string): Shown =>
    shown && "body" in shown
      ? {
          ...shown,
          body: shown.body.replace("</head>", `<meta property="article:modified_time" content="${modified}"></head>`),
        }
      : shown;
  const changedAfter = async (modified: string) => {
    const corrected = (now: number) => now >= START + HOUR / 2;
    await watchFor(3, {
      ...feed,
      [A]: (now) => (corrected(now) ? saying(handover("Saturday"), modified) : handover()),
    });
    return (await reports()).at(-1)?.report;
  };

  it("is the one that it says", async () => {
    const said = "2020-03-29T12:30:00Z";
    expect(await changedAfter(said)).toMatchObject({ modified: "2020-03-29", modifiedAt: said });
  });

  it("is when it was seen where it says a moment at which it still had its first words", async () => {
    expect(await changedAfter("2020-03-29T10:00:00Z")).toMatchObject({
      modified: "2020-03-29",
      modifiedAt: expect.stringMatching(/^2020-03-29T13:/),
    });
  });

  it("is when it was seen where it says one that is still to come", async () => {
    expect(await changedAfter("2031-03-29T10:00:00Z")).toMatchObject({ modified: "2020-03-29" });
  });
});

describe("an entry that its feed carries and that has no address", { timeout: PATIENCE_MS }, () => {
  const carried = (day: string) =>
    rss([
      {
        title: "Coalition leaves K1",
        more: `<guid isPermaLink="false">7</guid><content:encoded><![CDATA[<p>The coalition handed the K1 base near Kirkuk to the Iraqi army on ${day}.</p><p>Officers of both signed the papers at its gate, and then the flags were changed.</p>]]></content:encoded>`,
      },
    ]);

  it("is read once, and again when the feed has changed it", async () => {
    await watchFor(30, { [FEED]: (now) => carried(now < START + 5 * HOUR ? "Sunday" : "Saturday") });
    expect(happened.filter(({ kind }) => kind === "page")).toHaveLength(2);
    expect((await reports()).map(({ report }) => report.published?.from)).toEqual(["2020-03-29", "2020-03-29"]);
  });
});

it("a date that is still to come is not believed", { timeout: PATIENCE_MS }, async () => {
  const shown = handover();
  const future =
    shown && "body" in shown ? { ...shown, body: shown.body.replace("2020-03-29T", "2031-03-29T") } : shown;
  await watchFor(1, { [FEED]: rss([{ link: A, title: "Coalition leaves K1" }]), [A]: future });
  const [kept] = await reports();
  expect(kept?.report.published).toBeUndefined();
  expect(kept?.published?.to).toBe("2020-03-29");
});

it("while another program keeps the ledger to itself, the watch rests and goes on", {
  timeout: PATIENCE_MS,
}, async () => {
  const ledger = await openData(folder);
  let refusals = 3;
  const refuse = async () => {
    refusals -= 1;
    throw new LedgerError("locked", "the ledger is in use by another program");
  };
  const busy: Ledger = { ...ledger, transaction: (work) => (refusals > 0 ? refuse() : ledger.transaction(work)) };
  const web: Web = { [FEED]: rss([{ link: A, title: "Coalition leaves K1" }]), [A]: handover() };
  const asked = await watchFor(1, web, { ledger: busy });
  await ledger.close();
  expect(await reports()).toHaveLength(1);
  expect(asked.slice(1, 4).every(({ at }, i) => at - (asked[i]?.at ?? 0) >= 60_000)).toBe(true);
});

it("a ledger that can keep no more ends the watch with its reason", { timeout: PATIENCE_MS }, async () => {
  const ledger = await openData(folder);
  const transaction = async () => {
    throw new LedgerError("full", "the disk is full");
  };
  const watched = watchFor(1, { [FEED]: rss([{ link: A, title: "One" }]) }, { ledger: { ...ledger, transaction } });
  await expect(watched).rejects.toThrow("the disk is full");
  await ledger.close();
});

it("pages are read however many feeds are due", { timeout: PATIENCE_MS }, async () => {
  const ledger = await openData(folder);
  for (let n = 0; n < 30; n++) {
    await ledger.watchlist.keepFeed(THEATRE, newFeed({ url: `https://paper${n}.example/feed` }, START));
  }
  await ledger.close();
  const web: Web = { [A]: handover() };
  for (let n = 0; n < 30; n++) web[`https://paper${n}.example/feed`] = rss([{ link: `${A}?${n}`, title: "One" }]);
  const asked = (await watchFor(0.1, web)).map(({ url }) => url);
  const firstPage = asked.findIndex((url) => url.startsWith(A));
  const lastFeed = asked.findLastIndex((url) => url.endsWith("/feed"));
  expect(firstPage).toBeGreaterThan(0);
  expect(firstPage).toBeLessThan(lastFeed);
});

it("what is interrupted is done the next time, and nothing twice", { timeout: PATIENCE_MS }, async () => {
  const links = Array.from({ length: 5 }, (_, n) => `https://paper${n}.example/a`);
  const web: Web = { [FEED]: rss(links.map((link, n) => ({ link, title: `Number ${n}` }))) };
  for (const [n, link] of links.entries()) web[link] = handover(`Sunday, as paper number ${n} has it`);
  const failing = scriptedWeb(clock, (url) => (url === FEED ? (web[FEED] as Shown) : undefined));
  const interrupted = async (url: string) => {
    if (url === FEED) return failing.fetcher.fetch(url);
    return new Promise<never>((_, reject) => setTimeout(() => reject(new DOMException("closed", "AbortError")), 50));
  };
  await watchFor(0.01, web, { fetcher: { fetch: interrupted, close: async () => undefined } });
  expect(await reports()).toEqual([]);
  await watchFor(1, web);
  expect(await reports()).toHaveLength(5);
});
