import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Document } from "./document.ts";
import type { Failure } from "./reading.ts";
import { documentsOf } from "./sources.ts";
import { archive, pieces, response } from "./warc/testing.ts";

const PAGES = archive([response("https://news.example/1", "one"), response("https://news.example/2", "two")], true);

async function open(source: string, input?: AsyncIterable<Uint8Array>) {
  const notes: string[] = [];
  const found: (Document | Failure)[] = [];
  for await (const one of documentsOf(source, { tell: (note) => notes.push(note), ...(input && { input }) })) {
    found.push(one);
  }
  const texts = found.map((one) => ("bytes" in one ? Buffer.from(one.bytes).toString() : one.code));
  return { found, texts, notes };
}

let folder: string;
const at = (...path: string[]) => join(folder, ...path);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "situ-sources-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("a file", () => {
  it("is one document, named by its path", async () => {
    await writeFile(at("a.txt"), "The army took over.");
    expect((await open(at("a.txt"))).found).toEqual([{ name: at("a.txt"), bytes: Buffer.from("The army took over.") }]);
  });

  it.each(["a.warc.gz", "an archive without an extension"])(
    "that is a web archive gives its pages: %s",
    async (name) => {
      await writeFile(at(name), PAGES);
      expect((await open(at(name))).texts).toEqual(["one", "two"]);
    },
  );

  it("of 50 MB is refused before it is loaded", async () => {
    await writeFile(at("large.txt"), "");
    await truncate(at("large.txt"), 50_000_000);
    const { found } = await open(at("large.txt"));
    expect(found).toEqual([
      { file: "large.txt", code: "too-large", message: expect.stringMatching(/^large\.txt: .*50 MB.*; /) },
    ]);
  });

  it("that is none is a failure in one line", async () => {
    const { found } = await open(at("none.txt"));
    expect(found).toEqual([
      { file: "none.txt", code: "not-found", message: expect.stringMatching(/^none\.txt: .*; /) },
    ]);
  });

  it("is not opened by a file address, which says what to give instead", async () => {
    const { found } = await open(pathToFileURL(at("a.txt")).href);
    expect(found).toMatchObject([{ code: "an-address", message: expect.stringContaining(at("a.txt")) }]);
    expect((await open("file://elsewhere/%zz")).texts).toEqual(["an-address"]);
  });
});

it.each([
  ["ftp://files.example/a.html", "ftp"],
  ["GOPHER://old.example/1", "GOPHER"],
])("%s is no kind of address that is read, and says what to do", async (address, scheme) => {
  const { found } = await open(address);
  const message = `${address}: ${scheme} addresses are not read; save the document and give its file`;
  expect(found).toEqual([{ file: address, code: "an-address", message }]);
});

describe("a folder", () => {
  beforeEach(async () => {
    await rm(at("in"), { recursive: true, force: true });
    await mkdir(at("in", "b"), { recursive: true });
    await writeFile(at("in", "c.md"), "3");
    await writeFile(at("in", "a.HTML"), "1");
    await writeFile(at("in", "b", "x.txt"), "2");
  });

  it("gives what is in it and in its folders, in the order of their names", async () => {
    const { texts, notes } = await open(at("in"));
    expect(texts).toEqual(["1", "2", "3"]);
    expect(notes).toEqual([]);
  });

  it("gives the pages of its web archives", async () => {
    await writeFile(at("in", "b", "y.warc.gz"), PAGES);
    expect((await open(at("in"))).texts).toEqual(["1", "2", "one", "two", "3"]);
  });

  it("passes over hidden files and those that nobody reads, with one note", async () => {
    await writeFile(at("in", ".hidden.txt"), "x");
    await mkdir(at("in", ".git"));
    await writeFile(at("in", ".git", "x.txt"), "x");
    await writeFile(at("in", "photo.jpg"), "x");
    await writeFile(at("in", "b", "style.css"), "x");
    const { texts, notes } = await open(at("in"));
    expect(texts).toEqual(["1", "2", "3"]);
    expect(notes).toEqual([`${at("in")}: passed over 2 files of kinds that are not read`]);
  });

  it("is read once, however its links lead", async () => {
    await symlink(at("in"), at("in", "b", "up"));
    await symlink(at("in", "b"), at("in", "d"));
    await symlink(at("nowhere.txt"), at("in", "lost.txt"));
    expect((await open(at("in"))).texts).toEqual(["1", "2", "3", "not-found"]);
  });
});

describe("standard input", () => {
  it("is one document", async () => {
    const { found } = await open("-", pieces(Buffer.from("The army took over."), 3));
    expect(found).toEqual([{ name: "standard input", bytes: Buffer.from("The army took over.") }]);
  });

  it("that is a web archive gives its pages", async () => {
    expect((await open("-", pieces(PAGES, 100))).texts).toEqual(["one", "two"]);
  });

  it("that is a gzip file and no archive is one document", async () => {
    const packed = gzipSync("The army took over.");
    expect((await open("-", pieces(packed))).found).toEqual([{ name: "standard input", bytes: packed }]);
  });

  it("is not read beyond the limit", async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given += 1_000_000;
        yield Buffer.alloc(1_000_000, 97);
      }
    }
    expect((await open("-", endless())).texts).toEqual(["too-large"]);
    expect(given).toBeLessThan(30_000_000);
  });
});
