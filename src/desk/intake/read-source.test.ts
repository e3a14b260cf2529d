import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Ledger } from "../../keep/ledger.ts";
import { readDocument } from "../../read/read-document.ts";
import { openData } from "../data.ts";
import { NO_CODER } from "../testing.ts";
import { quickClock, type Shown, scriptedWeb } from "../watch/testing.ts";
import { readSource } from "./read-source.ts";
import type { Taken } from "./taken.ts";

const PATIENCE_MS = 60_000;
const THEATRE = "theatre";
const clock = quickClock(Date.UTC(2020, 2, 30, 12));

const home = mkdtempSync(join(tmpdir(), "situ-read-source-"));
afterAll(() => rmSync(home, { recursive: true }));

let ledger: Ledger;
beforeEach(async () => {
  ledger = await openData(mkdtempSync(join(home, "data-")));
});
afterEach(() => ledger.close());

/** Reads a source beside a web that shows these addresses, and gives what became of each document and what was asked. */
async function read(source: string, web: Record<string, Shown> = {}): Promise<{ taken: Taken[]; asked: string[] }> {
  const { fetcher, asked } = scriptedWeb(clock, (url) => web[url]);
  const intake = { theatre: THEATRE, ledger, coder: NO_CODER, reader: { read: readDocument }, fetcher, note: () => {} };
  const taken: Taken[] = [];
  for await (const each of readSource(source, intake)) taken.push(each);
  return { taken, asked: asked.map(({ url }) => url) };
}

const at = (path: string) => `https://paper.example/${path}`;
const text = (body: string): Shown => ({ type: "text/plain", body });
const page = (what: string) => text(`${what} opened\n\nThe ${what} was opened on Sunday, the mayor of the town said.`);
const opml = (...feeds: string[]): Shown => {
  const outlines = feeds.map((feed) => `<outline type="rss" text="a feed" xmlUrl="${feed}"/>`).join("");
  return { type: "text/x-opml", body: `<opml version="2.0"><body>${outlines}</body></opml>` };
};
const entry = (link: string, more = "") => `<item><title>An entry</title><link>${link}</link>${more}</item>`;
const rss = (...entries: string[]): Shown => ({
  type: "application/rss+xml",
  body: `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Paper</title>${entries.join("")}</channel></rss>`,
});
const article = `<content:encoded><![CDATA[<p>The ferry was opened on Sunday, the mayor of the town said to all who had come.</p><p>It is to cross the river twice a day, and more often in summer.</p>]]></content:encoded>`;

describe("a list", { timeout: PATIENCE_MS }, () => {
  const web = {
    [at("list")]: opml(at("feed"), at("other")),
    [at("feed")]: rss(entry(at("bridge")), entry(at("school"))),
    [at("other")]: rss(entry(at("market")), entry(`${at("bridge")}?utm_source=other`)),
    [at("bridge")]: page("bridge"),
    [at("school")]: page("school"),
    [at("market")]: page("market"),
  };

  it("of feeds has the pages of all its feeds read, and one that two of them have once", async () => {
    const { taken } = await read(at("list"), web);
    expect(taken.filter(({ added }) => added).map(({ file }) => file)).toEqual(["bridge", "school", "market"].map(at));
    expect(await ledger.reports(THEATRE)).toHaveLength(3);
  });

  it("that is read again asks for none of the pages that are kept", async () => {
    await read(at("list"), web);
    const { taken, asked } = await read(at("list"), web);
    expect(taken.map(({ added, failed }) => ({ added, failed }))).toEqual(
      Array(4).fill({ added: false, failed: false }),
    );
    expect(asked).toEqual(["list", "feed", "other"].map(at));
  });

  it("in a file is read likewise", async () => {
    const file = join(home, "feeds.opml");
    writeFileSync(file, (web[at("list")] as { body: string }).body);
    await read(file, web);
    expect(await ledger.reports(THEATRE)).toHaveLength(3);
  });

  it("that names itself comes to an end", async () => {
    const { asked } = await read(at("list"), { [at("list")]: opml(at("list")) });
    expect(asked.length).toBeLessThan(10);
  });

  it("whose entry leads to the list itself comes to an end, and says that this is no report", async () => {
    const { taken, asked } = await read(at("feed"), { [at("feed")]: rss(entry(at("feed"))) });
    expect(asked).toEqual([at("feed"), at("feed")]);
    expect(taken).toMatchObject([{ failed: true, notes: [expect.stringContaining("a list of reports")] }]);
  });
});

describe("an entry of a feed", { timeout: PATIENCE_MS }, () => {
  it("whose page cannot be had is told with the reason, and the others are read", async () => {
    const { taken } = await read(at("feed"), {
      [at("feed")]: rss(entry(at("bridge")), entry(at("school"))),
      [at("bridge")]: { code: "forbidden", status: 403 },
      [at("school")]: page("school"),
    });
    expect(taken).toMatchObject([
      { file: at("bridge"), failed: true, notes: [expect.stringContaining("forbidden")] },
      { file: at("school"), failed: false },
    ]);
  });

  it("whose page cannot be had is read from the feed where the feed carries it, and says which feed", async () => {
    const dated = `<pubDate>Sun, 29 Mar 2020 09:00:00 GMT</pubDate>${article}`;
    await read(at("feed"), { [at("feed")]: rss(entry(at("ferry"), dated)) });
    const [kept] = await ledger.reports(THEATRE);
    expect(kept).toMatchObject({
      report: { url: at("ferry"), published: { from: "2020-03-29" } },
      fetched: { url: at("feed"), at: new Date(clock.now()).toISOString() },
    });
  });

  it("that the feed carries and dates in the future is kept without that date", async () => {
    const dated = `<pubDate>Tue, 29 Mar 2033 09:00:00 GMT</pubDate>${article}`;
    const { taken } = await read(at("feed"), { [at("feed")]: rss(entry(at("ferry"), dated)) });
    expect(taken[0]?.notes).toContainEqual(expect.stringContaining("still to come"));
    const [kept] = await ledger.reports(THEATRE);
    expect(kept?.report.published).toBeUndefined();
    expect(kept?.published?.to).toBe("2020-03-30");
  });

  it("that the feed carries first is the same report when its page has the same words", async () => {
    const carried = { [at("feed")]: rss(entry(at("ferry"), article)) };
    await read(at("feed"), carried);
    const html = article.replace(/^.*CDATA\[|\]\]>.*$/g, "");
    const shown = `<!doctype html><html lang="en"><head><title>An entry</title></head><body><article><h1>An entry</h1>${html}</article></body></html>`;
    const { taken } = await read(at("ferry"), { ...carried, [at("ferry")]: { type: "text/html", body: shown } });
    expect(taken).toMatchObject([{ added: false, failed: false }]);
  });

  it("without an address and without a text is told", async () => {
    const { taken } = await read(at("feed"), {
      [at("feed")]: rss("<item><title>Nothing more</title></item>", entry(at("bridge"))),
      [at("bridge")]: page("bridge"),
    });
    expect(taken.at(-1)).toMatchObject({ file: at("bridge"), failed: false });
  });
});

it("a folder has all its files read, one that cannot be among them", { timeout: PATIENCE_MS }, async () => {
  const folder = join(home, "folder");
  mkdirSync(join(folder, "inner"), { recursive: true });
  writeFileSync(join(folder, "bridge.txt"), (page("bridge") as { body: string }).body);
  writeFileSync(join(folder, "empty.txt"), "");
  writeFileSync(join(folder, "inner", "school.txt"), (page("school") as { body: string }).body);
  const { taken } = await read(folder);
  expect(taken.filter(({ failed }) => failed)).toHaveLength(1);
  expect(await ledger.reports(THEATRE)).toHaveLength(2);
});

it("an address that cannot be had is one failure, kept with its reason", { timeout: PATIENCE_MS }, async () => {
  const { taken } = await read(at("bridge"), { [at("bridge")]: { code: "timeout" } });
  expect(taken).toMatchObject([{ failed: true, added: true }]);
  expect(await ledger.failures(THEATRE)).toMatchObject([{ file: at("bridge"), code: "timeout" }]);
});
