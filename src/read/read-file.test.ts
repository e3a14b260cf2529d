import { readFile as load, mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { digest } from "../model/identity.ts";
import { readBytes, readFile } from "./read-file.ts";

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const PAGE =
  "Army takes over base\n\nThe coalition handed the base to the army on Monday, a spokesman said in a statement.";

describe("reading bytes", () => {
  it("keeps the original beside the report", () => {
    const page = bytes(PAGE);
    const reading = readBytes("a.txt", page);
    expect(reading).toMatchObject({ ok: true, original: { sha256: digest(page), mediaType: "text/plain" } });
    expect(reading.ok && reading.original.bytes).toBe(page);
  });

  it.each([
    ["a.md", "---\nheadline: Base\n---\nThe army took over the base.", "text/markdown"],
    ["page", "---\nheadline: Base\n---\nThe army took over the base.", "text/markdown"],
    ["a.json", '{"report": {"text": "The army took over."}}', "application/json"],
    ["claims", '{"report": {"text": "The army took over."}}', "application/json"],
    ["notes.log", "The army took over the base.", "text/plain"],
  ])("tells the kind of %s by its name, else by its content", (name, text, mediaType) => {
    expect(readBytes(name, bytes(text))).toMatchObject({ ok: true, original: { mediaType } });
  });

  it.each([
    ["empty", new Uint8Array()],
    ["empty", bytes(" \n\t ")],
    ["binary", Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37])],
    ["binary", Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 32)],
    ["binary", Uint8Array.from({ length: 2000 }, (_, i) => 20 + ((i * 167 + ((i * i) >> 3)) % 236))],
    ["no-article", bytes("Share\nTweet\nLeave a Reply")],
    ["too-large", new Uint8Array(20_000_001)],
  ])("refuses what gives no report in one line: %s", (code, content) => {
    const reading = readBytes("folder/a.txt", content);
    expect(reading).toMatchObject({ ok: false, failure: { file: "a.txt", code } });
    expect(!reading.ok && reading.failure.message).toMatch(/^a\.txt: [^\n]+; [^\n]+$/);
  });

  it("refuses Markdown that is nested too deeply", () => {
    expect(readBytes("a.md", bytes(`${"> ".repeat(10_000)}x`))).toMatchObject({
      ok: false,
      failure: { code: "unreadable" },
    });
  });

  it("keeps the bytes of what it cannot read", () => {
    const reading = readBytes("a.txt", bytes("Share"));
    expect(!reading.ok && reading.original?.bytes).toEqual(bytes("Share"));
  });

  it("passes on how the bytes were decoded", () => {
    const reading = readBytes("a.txt", Uint8Array.from([...bytes(PAGE), 0x20, 0x93, 0x4b, 0x31, 0x94]));
    expect(reading.ok && reading.report.text).toContain("“K1”");
    expect(reading.ok && reading.notes).toEqual([expect.stringContaining("windows-1252")]);
  });

  it("never throws, whatever the bytes", () => {
    const name = fc.constantFrom("a.txt", "a.md", "a.html", "a.json", "a");
    const start = fc.constantFrom("", "---\n", "{", "<html>", "# ");
    fc.assert(
      fc.property(name, start, fc.uint8Array({ maxLength: 300 }), (file, opening, content) => {
        const reading = readBytes(file, Uint8Array.from([...bytes(opening), ...content]));
        expect(reading.ok ? reading.report.text : reading.failure.message).not.toBe("");
      }),
    );
  });

  it("gives text without control characters, and paragraphs parted by one blank line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
        const reading = readBytes("a.txt", bytes(text));
        fc.pre(reading.ok);
        expect(reading.ok && reading.report.text).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\n\n\n| {2}|(?<!\n)\n(?!\n)/,
        );
      }),
    );
  });
});

describe("reading a file", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "situ-read-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("gives what its bytes give", async () => {
    const path = join(folder, "a.txt");
    await writeFile(path, PAGE);
    expect(await readFile(path)).toMatchObject({ ok: true, report: { headline: "Army takes over base", text: PAGE } });
  });

  it("refuses 50 MB before it loads them", async () => {
    const path = join(folder, "large.txt");
    await writeFile(path, "");
    await truncate(path, 50_000_000);
    const reading = await readFile(path);
    expect(reading).toMatchObject({
      ok: false,
      failure: { code: "too-large", message: expect.stringContaining("50 MB") },
    });
    expect(reading).not.toHaveProperty("original");
  });

  it("says in one line what a path is, when it is no file", async () => {
    expect(await readFile(join(folder, "none.txt"))).toMatchObject({
      failure: { code: "not-found", file: "none.txt" },
    });
    expect(await readFile(folder)).toMatchObject({ failure: { code: "not-a-file" } });
  });
});

const shared = process.env.SITU_SHARED;
if (!shared) console.warn("SITU_SHARED is not set: the founding page is not read");
describe.skipIf(!shared)("the page that the project was founded on", () => {
  it("is read to the very text of its gold, with its section, headline and credit, and without a date", async () => {
    const gold = JSON.parse(await load(join(shared as string, "gold", "seed.json"), "utf8")).report;
    const reading = await readFile(join(shared as string, "seed", "000_6a02102956cde772.txt"));
    const { published: _, ...fields } = gold;
    expect(reading).toMatchObject({ ok: true, notes: [] });
    expect(reading.ok && reading.report).toEqual(fields);
  });
});
