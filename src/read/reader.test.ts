import { deflateSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { digest } from "../model/identity.ts";
import { pdfFrom, stream } from "./formats/pdf/testing.ts";
import { createReader, type Limits, type Reader } from "./reader.ts";

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const PAGE = bytes("Army takes over base\n\nThe coalition handed the base to the army on Monday, a spokesman said.");

const started: Reader[] = [];
function start(limits?: Limits): Reader {
  const reader = createReader(limits);
  started.push(reader);
  return reader;
}
afterAll(() => Promise.all(started.map((reader) => reader.close())));

async function codeOf(reader: Reader, name: string, content: Uint8Array): Promise<string> {
  const opened = await reader.read({ name, bytes: content });
  if (opened.kind === "list") return "list";
  return opened.reading.ok ? "report" : opened.reading.failure.code;
}

/** A PDF whose one page is a stream that grows a million times when it is inflated. */
function inflatingPdf(size: number): Uint8Array {
  const twice = deflateSync(deflateSync(Buffer.alloc(size, " "))).toString("latin1");
  return pdfFrom([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
    stream(twice, "/Filter [/FlateDecode /FlateDecode]"),
  ]);
}

describe("a reader", () => {
  it("reads in a worker what is read without one, and leaves the bytes where they are", async () => {
    const reader = start();
    const opened = await reader.read({ name: "a.txt", bytes: PAGE });
    expect(opened).toMatchObject({ kind: "report", reading: { ok: true, original: { sha256: digest(PAGE) } } });
    expect(opened.kind === "report" && opened.reading.original?.bytes).toBe(PAGE);
    expect(PAGE.length).toBeGreaterThan(0);
  });

  it("keeps the exchange in place of the bytes", async () => {
    const warc = bytes("WARC/1.1");
    const opened = await start().read({ name: "https://news.example", bytes: PAGE, warc });
    expect(opened).toMatchObject({ reading: { original: { sha256: digest(warc), mediaType: "application/warc" } } });
    expect(opened.kind === "report" && opened.reading.original?.bytes).toBe(warc);
  });

  it("reads one document after the other", async () => {
    const reader = start();
    const names = ["a.txt", "b.txt", "c.txt"];
    const read = await Promise.all(names.map((name) => reader.read({ name, bytes: PAGE })));
    expect(read.every((opened) => opened.kind === "report" && opened.reading.ok)).toBe(true);
  });

  it("is closed when what it reads is done", async () => {
    const reader = start();
    const reading = reader.read({ name: "a.txt", bytes: PAGE });
    await reader.close();
    expect(await reading).toMatchObject({ reading: { ok: true } });
  });
});

describe("a document that costs too much", () => {
  it("is stopped after a time, and the next one is read", async () => {
    const reader = start({ seconds: 0.5, megabytes: 768 });
    const content = bytes(`${"> ".repeat(200_000)}x`); // a parser follows it in time that grows with its square
    const opened = await reader.read({ name: "a.md", bytes: content, mediaType: "text/markdown" });
    expect(opened).toMatchObject({
      reading: {
        failure: {
          code: "too-costly",
          message: expect.stringMatching(/^a\.md: .*0\.5 seconds.*; save the article/),
        },
        original: { mediaType: "text/markdown" },
      },
    });
    expect(opened.kind === "report" && opened.reading.original?.bytes).toBe(content);
    expect(await codeOf(reader, "a.txt", PAGE)).toBe("report");
  });

  it.each([
    ["lists of JSON ten million deep", "a.json", bytes("[".repeat(10_000_000))],
    ["a PDF that inflates to 400 MB", "a.pdf", inflatingPdf(400_000_000)],
  ])("is stopped at a size: %s", async (_, name, content) => {
    const reader = start({ seconds: 60, megabytes: 150 });
    const opened = await reader.read({ name, bytes: content });
    expect(opened).toMatchObject({
      reading: { failure: { code: "too-costly", message: expect.stringContaining("150 MB") } },
    });
    expect(await codeOf(reader, "a.txt", PAGE)).toBe("report");
  });
});

describe("a document that was made to cost much and does not", () => {
  const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join("");
  const reader = start({ seconds: 60, megabytes: 500 });
  it.each([
    [
      "entities that name each other",
      "a.xml",
      "list",
      bytes(
        `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "boom">${entities}]><rss><channel><item><title>&e9;</title><link>https://news.example/1</link></item></channel></rss>`,
      ),
    ],
    ["elements 100,000 deep", "a.html", "too-large", bytes(`<html><body>${"<div>".repeat(100_000)}text`)],
    ["19 MB of bold type", "a.html", "too-large", bytes(`<html><body>${"<b>".repeat(6_300_000)}`)],
    ["quotations 10,000 deep", "a.md", "unreadable", bytes(`${"> ".repeat(10_000)}x`)],
    ["lists of JSON a million deep", "a.json", "unreadable-json", bytes("[".repeat(1_000_000))],
    ["comments and no page", "a.txt", "report", bytes(`${"<!-- -->".repeat(100_000)} The army took over the base.`)],
    [
      "a PDF that says it has a billion pages",
      "a.pdf",
      "pictures-of-text",
      pdfFrom([
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Count 1000000000 /Kids [3 0 R] >>",
        "<< /Type /Page /Parent 2 0 R >>",
      ]),
    ],
  ])("is read to the end: %s", async (_, name, code, content) => {
    expect(await codeOf(reader, name, content)).toBe(code);
  });
});
