import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { commandLine } from "./testing.ts";

const PATIENCE_MS = 60_000;

const home = mkdtempSync(join(tmpdir(), "situ-web-"));
let server: Server;
let site: string;

const PAGE = `<!doctype html><html lang="en"><head><title>Coalition leaves K1</title>
<link rel="alternate" type="application/rss+xml" href="/feed"></head><body><article><h1>Coalition leaves K1</h1>
<p>The coalition handed the K1 base near Kirkuk to the Iraqi army on 29 March 2020, the two sides said in a statement.</p></article></body></html>`;
const feed = () =>
  `<rss version="2.0"><channel><title>The Paper</title><item><title>Coalition leaves K1</title><link>${site}/k1</link></item></channel></rss>`;

beforeAll(async () => {
  server = createServer((request, response) => {
    const shown = { "/k1": ["text/html", PAGE], "/": ["text/html", PAGE], "/feed": ["application/rss+xml", feed()] }[
      request.url ?? ""
    ];
    if (!shown) return void response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": shown[0] }).end(shown[1]);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(home, { recursive: true });
});

const command = commandLine();
beforeEach(() => {
  vi.stubEnv("SITU_DATA", mkdtempSync(join(home, "data-")));
  vi.stubEnv("SITU_ALLOW", "127.0.0.1");
});

const situ = (...words: string[]) => command(words);

describe("situ read of an address", { timeout: PATIENCE_MS }, () => {
  it("keeps the report of a page, and of a page that a feed lists, once", async () => {
    expect(await situ("read", `${site}/k1`)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^1\. read: Coalition leaves K1: \d+ claim/),
    });
    expect(await situ("read", `${site}/feed`)).toMatchObject({
      code: 0,
      out: expect.stringContaining("kept before: Coalition leaves K1"),
    });
  });

  it("on a private network is refused unless it is allowed by name", async () => {
    vi.stubEnv("SITU_ALLOW", "");
    const { code, err } = await situ("read", `${site}/k1`);
    expect([code, err]).toEqual([1, expect.stringMatching(/SITU_ALLOW/)]);
  });

  it("--json prints what a page states", async () => {
    const { out } = await situ("read", "--json", `${site}/k1`);
    expect(JSON.parse(out)).toMatchObject({ report: { headline: "Coalition leaves K1", url: `${site}/k1` } });
  });
});

describe("situ watch", { timeout: PATIENCE_MS }, () => {
  it("add takes a feed, a site that names its feed, and a list of feeds; list shows them; remove takes them off", async () => {
    expect((await situ("watch", "add", `${site}/feed`)).out).toBe(`watched from now on: The Paper, ${site}/feed\n`);
    expect((await situ("watch", "add", `${site}/`)).out).toBe(`watched already: ${site}/feed\n`);
    const opml = join(home, "feeds.opml");
    writeFileSync(opml, `<opml version="2.0"><body><outline text="Other" xmlUrl="${site}/other"/></body></opml>`);
    expect((await situ("watch", "add", opml)).out).toBe(`watched from now on: Other, ${site}/other\n`);
    const list = await situ("watch", "list");
    expect(list.out).toMatch(/The Paper .*\n {2}not read yet; every 30 min, next now\n {2}pages: none yet\n/);
    expect((await situ("watch", "remove", `${site}/other`)).out).toBe(`watched no longer: ${site}/other\n`);
    expect((await situ("watch", "list")).out).not.toContain("Other");
  });

  it("add goes on after a source that leads to no feed, and ends with 1", async () => {
    const { code, out, err } = await situ("watch", "add", `${site}/k1/none`, `${site}/feed`);
    expect([code, out]).toEqual([1, `watched from now on: The Paper, ${site}/feed\n`]);
    expect(err).toMatch(/^not watched: http[^\n]*404[^\n]*\n$/);
  });

  it("and its commands are about the theatre that is named", async () => {
    for (const command of [["watch"], ["watch", "list"], ["watch", "add", `${site}/feed`]]) {
      const { code, err } = await situ(...command, "--theatre", "nowhere");
      expect([code, err]).toEqual([2, expect.stringContaining('no theatre "nowhere"')]);
    }
  });

  it("says what to do where there is no feed, and where nothing is watched", async () => {
    expect(await situ("watch")).toMatchObject({ code: 1, err: expect.stringContaining("situ watch add") });
    expect(await situ("watch", "add", `${site}/nothing`)).toMatchObject({
      code: 1,
      err: expect.stringContaining("404"),
    });
    expect(await situ("watch", "remove", `${site}/feed`)).toMatchObject({
      code: 1,
      err: expect.stringContaining("not watched"),
    });
  });
});
