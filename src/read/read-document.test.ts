import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digest } from "../model/identity.ts";
import type { Document } from "./document.ts";
import { readDocument } from "./read-document.ts";
import type { Reading } from "./reading.ts";

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const SENTENCE = "The coalition handed the base to the army on Monday, a spokesman said in a statement.";
const PAGE = `Army takes over base\n\n${SENTENCE}`;
const HTML = `<html><head><title>Army takes over base</title></head><body><article><h1>Army takes over base</h1>
  ${`<p>${SENTENCE} The governor thanked the engineers who had cleared the runway of mines in the past weeks.</p>`.repeat(4)}
  </article></body></html>`;
const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>
  <item><title>Army takes over base</title><link>https://news.example/base</link></item></channel></rss>`;

const EMAIL = `From: Jane Roe <jane@news.example>\r\nSubject: Army takes over base\r\nMIME-Version: 1.0\r\n\r\n${SENTENCE}\r\n`;

async function readingOf(document: Document): Promise<Reading> {
  const opened = await readDocument(document);
  if (opened.kind === "list") throw new Error("this is a list");
  return opened.reading;
}

const read = (name: string, content: Uint8Array | string, over: Partial<Document> = {}) =>
  readingOf({ name, bytes: typeof content === "string" ? bytes(content) : content, ...over });

describe("reading a document", () => {
  it("keeps the original beside the report", async () => {
    const page = bytes(PAGE);
    const reading = await read("a.txt", page);
    expect(reading).toMatchObject({ ok: true, original: { sha256: digest(page), mediaType: "text/plain" } });
    expect(reading.ok && reading.original.bytes).toBe(page);
  });

  it("keeps the exchange that brought it in place of the bytes", async () => {
    const warc = bytes("WARC/1.1 …");
    const original = { sha256: digest(warc), mediaType: "application/warc", bytes: warc };
    expect(await read("https://news.example/base", HTML, { warc })).toMatchObject({ ok: true, original });
    expect(await read("https://news.example/base", "Share", { warc })).toMatchObject({ ok: false, original });
  });

  it.each([
    ["a.md", "---\nheadline: Base\n---\nThe army took over the base.", "text/markdown"],
    ["page", "---\nheadline: Base\n---\nThe army took over the base.", "text/markdown"],
    ["a.json", '{"report": {"text": "The army took over."}}', "application/json"],
    ["claims", '{"report": {"text": "The army took over."}}', "application/json"],
    ["notes.log", "The army took over the base.", "text/plain"],
    ["page", HTML, "text/html"],
    ["page", EMAIL, "message/rfc822"],
    ["a.txt", EMAIL, "message/rfc822"],
  ])("tells the kind of %s by its name, else by its content", async (name, text, mediaType) => {
    expect(await read(name, text)).toMatchObject({ ok: true, original: { mediaType } });
  });

  it("unpacks a gzip file, and keeps it as it is", async () => {
    const packed = gzipSync(PAGE);
    const reading = await read("a.txt.gz", packed);
    expect(reading).toMatchObject({ report: { text: PAGE }, original: { mediaType: "application/gzip" } });
    expect(reading.original?.bytes).toBe(packed);
  });

  it("does not unpack more than it reads", async () => {
    const reading = await read("a.txt.gz", gzipSync(Buffer.alloc(20_000_001, "a ")));
    expect(reading).toMatchObject({ ok: false, failure: { code: "too-large" } });
  });

  it.each([
    ["empty", new Uint8Array()],
    ["empty", bytes(" \n\t ")],
    ["binary", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ["binary", Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 32)],
    ["binary", Uint8Array.from({ length: 2000 }, (_, i) => 20 + ((i * 167 + ((i * i) >> 3)) % 236))],
    ["unreadable", Uint8Array.from([0x1f, 0x8b, 8, 0, 1, 2, 3])],
    ["an-archive", bytes("WARC/1.0\r\nWARC-Type: warcinfo\r\n\r\n")],
    ["an-archive", gzipSync("WARC/1.0\r\nWARC-Type: warcinfo\r\n\r\n")],
    ["unreadable-list", bytes("<rss><chan")],
    ["no-article", bytes("Share\nTweet\nLeave a Reply")],
    ["too-large", new Uint8Array(20_000_001)],
    ["too-large", bytes(`${SENTENCE} `.repeat(25_000))],
  ])("refuses what gives no report in one line: %s", async (code, content) => {
    const reading = await read("folder/a.txt", content);
    expect(reading).toMatchObject({ ok: false, failure: { file: "a.txt", code } });
    expect(!reading.ok && reading.failure.message).toMatch(/^a\.txt: [^\n]+; [^\n]+$/);
  });

  it("refuses Markdown that is nested too deeply", async () => {
    expect(await read("a.md", `${"> ".repeat(10_000)}x`)).toMatchObject({ ok: false, failure: { code: "unreadable" } });
  });

  it("keeps the bytes of what it cannot read", async () => {
    const reading = await read("a.txt", "Share");
    expect(reading.original?.bytes).toEqual(bytes("Share"));
  });

  it("names a page that it cannot read by its whole address", async () => {
    const url = "https://news.example/2020/base";
    const reading = await read(url, "Share", { url });
    expect(!reading.ok && reading.failure.message).toMatch(/^https:\/\/news\.example\/2020\/base: /);
  });

  it("passes on how the bytes were decoded", async () => {
    const reading = await read("a.txt", Uint8Array.from([...bytes(PAGE), 0x20, 0x93, 0x4b, 0x31, 0x94]));
    expect(reading.ok && reading.report.text).toContain("“K1”");
    expect(reading.ok && reading.notes).toEqual([expect.stringContaining("windows-1252")]);
  });

  it("decodes a page as it declares", async () => {
    const html = HTML.replace("<head>", '<head><meta charset="windows-1256">').replace(
      "The governor",
      "\u0093The\u0094",
    );
    const reading = await read("a.html", new Uint8Array(Buffer.from(html, "latin1")));
    expect(reading).toMatchObject({ ok: true, notes: [] });
    expect(reading.ok && reading.report.text).toContain("“The”");
  });

  it("decodes a page as its server declares, before the page itself", async () => {
    const html = HTML.replace("<head>", '<head><meta charset="windows-1252">').replace("The governor", "\u00c7\u00e1");
    const page = new Uint8Array(Buffer.from(html, "latin1"));
    const reading = await read("a.html", page, { charset: "windows-1256" });
    expect(reading.ok && reading.report.text).toContain("ال thanked");
  });

  it("never throws, whatever the bytes", async () => {
    const name = fc.constantFrom("a.txt", "a.md", "a.html", "a.json", "a");
    const start = fc.constantFrom(
      "",
      "---\n",
      "{",
      "<html>",
      "# ",
      "%PDF-1.7\n",
      "\x1f\x8b\x08",
      "<rss>",
      "MIME-Version: 1.0\n",
    );
    await fc.assert(
      fc.asyncProperty(name, start, fc.uint8Array({ maxLength: 300 }), async (file, opening, content) => {
        const opened = await readDocument({
          name: file,
          bytes: Uint8Array.from([...Buffer.from(opening, "latin1"), ...content]),
        });
        if (opened.kind === "list") return;
        const { reading } = opened;
        expect(reading.ok ? reading.report.text : reading.failure.message).not.toBe("");
      }),
    );
  });

  it("gives text without control characters, and paragraphs parted by one blank line", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1 }), async (text) => {
        const opened = await readDocument({ name: "a.txt", bytes: bytes(text) });
        fc.pre(opened.kind === "report" && opened.reading.ok);
        expect(opened.kind === "report" && opened.reading.ok && opened.reading.report.text).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\n\n\n| {2}|(?<!\n)\n(?!\n)/,
        );
      }),
    );
  });
});

describe("a type that is not true", () => {
  it.each(["text/html", "text/plain", "application/octet-stream", undefined])(
    "does not hide a feed: %s",
    async (mediaType) => {
      const opened = await readDocument({
        name: "https://news.example/feed",
        url: "https://news.example/feed",
        bytes: bytes(RSS),
        ...(mediaType && { mediaType }),
      });
      expect(opened).toMatchObject({ kind: "list", list: { items: [{ url: "https://news.example/base" }] } });
    },
  );

  it("does not hide a page", async () => {
    const url = "https://news.example/base";
    expect(await read(url, HTML, { url, mediaType: "text/plain" })).toMatchObject({
      ok: true,
      original: { mediaType: "text/html" },
    });
  });

  it("does not make a page of a text", async () => {
    const url = "https://news.example/base";
    expect(await read(url, PAGE, { url, mediaType: "text/html" })).toMatchObject({ ok: true, report: { text: PAGE } });
  });

  it("does not come from an address that ends like a file's name", async () => {
    const url = "https://news.md";
    const text = "The army took over the *new* base on Monday, it said.";
    expect(await read(url, text, { url })).toMatchObject({ ok: true, report: { text } });
  });
});

describe("what the page itself does not say", () => {
  const url = "https://News.example/base?utm_source=feed&id=7#top";
  const listed = {
    headline: "Base handed over",
    byline: "Jane Roe",
    language: "en",
    published: "2020-03-29T23:30:00-05:00",
    modified: "2020-03-30T08:00:00Z",
  };

  it("is taken from its address, and from the list that led to it", async () => {
    const reading = await read(url, SENTENCE, { url, mediaType: "text/plain", listed });
    expect(reading).toMatchObject({
      report: {
        text: SENTENCE,
        headline: "Base handed over",
        byline: "Jane Roe",
        url: "https://news.example/base?id=7",
        published: { from: "2020-03-29", to: "2020-03-29", at: "2020-03-29T23:30:00-05:00", basis: "metadata" },
        modified: "2020-03-30",
        modifiedAt: "2020-03-30T08:00:00Z",
      },
      basis: { headline: "the feed that led to it", url: "the address it was fetched from" },
    });
  });

  it("may come from somebody who gives the document, with its outlet and a plain day", async () => {
    const given = { outlet: "The Tigris Post", published: "2020-03-29", saidBy: "whoever added it" };
    const reading = await read("mail.txt", SENTENCE, { mediaType: "text/plain", listed: given });
    const day = {
      from: "2020-03-29",
      to: "2020-03-29",
      basis: "metadata",
      reasons: ["whoever added it gives 2020-03-29"],
    };
    expect(reading.ok && reading.report.published).toEqual(day);
    expect(reading).toMatchObject({ report: { outlet: "The Tigris Post" }, basis: { outlet: "whoever added it" } });
  });

  it("gives no moment of a change beside the page's own day of one", async () => {
    const own = "---\nmodified: 2020-04-02\n---\nThe army took over the base.";
    const reading = await read("a.md", own, { listed });
    expect(reading.ok && reading.report).toMatchObject({ modified: "2020-04-02", byline: "Jane Roe" });
    expect(reading.ok && reading.report).not.toHaveProperty("modifiedAt");
  });

  it("gives way to what the page says", async () => {
    const canonical = HTML.replace("<head>", '<head><link rel="canonical" href="https://news.example/story/7">');
    const reading = await read(url, canonical, { url, mediaType: "text/html", listed });
    expect(reading).toMatchObject({
      report: { headline: "Army takes over base", url: "https://news.example/story/7", byline: "Jane Roe" },
    });
    expect(reading.ok && reading.basis?.headline).not.toBe("the feed that led to it");
  });
});

const shared = process.env.SITU_SHARED;
if (!shared) console.warn("SITU_SHARED is not set: the founding page is not read");
describe.skipIf(!shared)("the page that the project was founded on", () => {
  it("is read to the very text of its gold, with its section, headline and credit, and without a date", async () => {
    const gold = JSON.parse(await readFile(join(shared as string, "gold", "seed.json"), "utf8")).report;
    const page = await readFile(join(shared as string, "seed", "000_6a02102956cde772.txt"));
    const reading = await read("000_6a02102956cde772.txt", page);
    const { published: _, ...fields } = gold;
    expect(reading).toMatchObject({ ok: true, notes: [] });
    expect(reading.ok && reading.report).toEqual(fields);
  });
});
