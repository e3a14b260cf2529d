import { brotliCompressSync, deflateRawSync, deflateSync, gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Document } from "../document.ts";
import type { Failure } from "../reading.ts";
import { documentsInWarc } from "./read-warc.ts";
import { archive, pieces, record, response } from "./testing.ts";
import { warcOf } from "./write-warc.ts";

const URL = "https://news.example/base";
const PAGE = "<html><body><p>The army took over the base on Monday.</p></body></html>";

async function readAll(bytes: Uint8Array, size?: number) {
  const documents: Document[] = [];
  const failures: Failure[] = [];
  const notes: string[] = [];
  for await (const found of documentsInWarc(pieces(bytes, size), "a.warc", (note) => notes.push(note))) {
    if ("bytes" in found) documents.push(found);
    else failures.push(found);
  }
  return { documents, failures, notes, bodies: documents.map(({ bytes }) => Buffer.from(bytes).toString()) };
}

describe("a web archive", () => {
  it.each([
    [false, 16_384],
    [true, 16_384],
    [true, 7],
    [false, 7],
  ])(
    "gives its pages with their addresses and moments, compressed: %s, in pieces of %i bytes",
    async (packed, size) => {
      const bytes = archive(
        [record({ "WARC-Type": "warcinfo" }, "software: x"), response(URL, PAGE), response(`${URL}/2`, "two")],
        packed,
      );
      const { documents, bodies, failures } = await readAll(bytes, size);
      expect(failures).toEqual([]);
      expect(bodies).toEqual([PAGE, "two"]);
      expect(documents[0]).toMatchObject({
        name: URL,
        url: URL,
        mediaType: "text/html",
        charset: "utf-8",
        retrieved: "2020-03-29T11:05:00.000Z",
      });
    },
  );

  it("gives each page with its own record, as it stands in the archive", async () => {
    const first = response(URL, PAGE, { "x-Odd": "1", "X-odd": "2" });
    const { documents } = await readAll(archive([first, response(`${URL}/2`, "two")], true));
    expect(gunzipSync(documents[0]?.warc as Uint8Array).equals(first)).toBe(true);
    const again = await readAll(documents[0]?.warc as Uint8Array);
    expect(again.bodies).toEqual([PAGE]);
    expect(again.documents[0]?.warc).toEqual(documents[0]?.warc);
  });

  it("that this program wrote is read", async () => {
    const body = gzipSync(PAGE);
    const warc = await warcOf([
      {
        url: URL,
        at: "2020-03-29T11:05:00.250Z",
        request: { method: "GET", path: "/base", headers: [] },
        response: {
          status: 200,
          statusText: "OK",
          headers: [
            ["Content-Type", "text/html"],
            ["Content-Encoding", "gzip"],
            ["Transfer-Encoding", "chunked"],
          ],
          body,
        },
      },
    ]);
    const { bodies, documents } = await readAll(warc);
    expect(bodies).toEqual([PAGE]);
    expect(documents[0]?.retrieved).toBe("2020-03-29T11:05:00.250Z");
  });

  it("gives resource records too", async () => {
    const bytes = record({ "WARC-Type": "resource", "WARC-Target-URI": URL, "Content-Type": "text/html" }, PAGE);
    expect((await readAll(bytes)).bodies).toEqual([PAGE]);
  });

  it.each([
    ["gzip", gzipSync(PAGE)],
    ["br", brotliCompressSync(PAGE)],
    ["deflate", deflateSync(PAGE)],
    ["deflate", deflateRawSync(PAGE)],
    ["gzip, br", brotliCompressSync(gzipSync(PAGE))],
    ["gzip", PAGE],
    ["identity", PAGE],
  ])("undoes what was done to a body, where it was done: %s", async (coding, body) => {
    expect((await readAll(response(URL, body, { "Content-Encoding": coding }))).bodies).toEqual([PAGE]);
  });

  it.each(["5\r\n<p>ab\r\n3\r\ncde\r\n0\r\n\r\n", "<p>abcde"])(
    "joins chunks, where there are any: %j",
    async (body) => {
      expect((await readAll(response(URL, body, { "Transfer-Encoding": "chunked" }))).bodies).toEqual(["<p>abcde"]);
    },
  );

  it("passes over what is no report, and tells how much that was", async () => {
    const bytes = archive([
      response(`${URL}.png`, "…", { "Content-Type": "image/png" }),
      response(`${URL}.js`, "…", { "Content-Type": "text/javascript" }),
      response("https://news.example/robots.txt", "User-agent: *", { "Content-Type": "text/plain" }),
      response(URL, "", { Location: "/" }, "301 Moved"),
      response(URL, "Not found", {}, "404 Not Found"),
      record({ "WARC-Type": "revisit", "WARC-Target-URI": URL }, ""),
      record({ "WARC-Type": "request", "WARC-Target-URI": URL }, "GET / HTTP/1.1\r\n\r\n"),
      record({ "WARC-Type": "resource", "WARC-Target-URI": "urn:pageinfo:x", "Content-Type": "text/plain" }, "x"),
      record({ "WARC-Type": "response", "WARC-Target-URI": "dns:news.example", "Content-Type": "text/dns" }, "x"),
    ]);
    const { documents, failures, notes } = await readAll(bytes);
    expect([documents, failures]).toEqual([[], []]);
    expect(notes).toEqual([
      "a.warc: passed over pictures, scripts and the like (3), redirects and errors (2), pages that had not changed since an earlier visit (1)",
    ]);
  });

  it("gives a PDF whatever its type is said to be", async () => {
    const bytes = response(URL, "%PDF-1.7 …", { "Content-Type": "application/octet-stream" });
    expect((await readAll(bytes)).bodies).toEqual(["%PDF-1.7 …"]);
  });

  it("passes over a body that is too large once it is inflated, and reads on", async () => {
    const bomb = gzipSync(Buffer.alloc(30_000_000));
    const bytes = archive([response(URL, bomb, { "Content-Encoding": "gzip" }), response(`${URL}/2`, "two")], true);
    const { bodies, notes } = await readAll(bytes);
    expect(bodies).toEqual(["two"]);
    expect(notes[0]).toContain("too large");
  });

  it("passes over a record that is too large, and reads on", async () => {
    const bytes = archive([response(URL, Buffer.alloc(25_000_001, 32)), response(`${URL}/2`, "two")], true);
    expect((await readAll(bytes)).bodies).toEqual(["two"]);
  });
});

describe("a damaged web archive", () => {
  const two = [response(URL, PAGE), response(`${URL}/2`, `${PAGE}${"<p>More of it.</p>".repeat(40)}`)];

  it.each([true, false])("gives what stands before the place where it is cut short, compressed: %s", async (packed) => {
    const bytes = archive(two, packed);
    const { bodies, failures } = await readAll(bytes.subarray(0, bytes.length - 60));
    expect(bodies).toEqual([PAGE]);
    expect(failures).toEqual([
      { file: "a.warc", code: "unreadable-archive", message: expect.stringMatching(/^a\.warc: .*; /) },
    ]);
  });

  it("gives what stands before bytes that cannot be inflated", async () => {
    const bytes = archive([...two, ...two], true);
    bytes.fill(0x55, gzipSync(two[0] as Uint8Array).length + 20, gzipSync(two[0] as Uint8Array).length + 90);
    const { bodies, failures } = await readAll(bytes);
    expect(bodies).toEqual([PAGE]);
    expect(failures).toHaveLength(1);
  });

  it("gives what stands before something that is no record", async () => {
    const { bodies, failures } = await readAll(archive([...two, Buffer.from("<html>".repeat(50_000))]));
    expect(bodies).toHaveLength(2);
    expect(failures).toHaveLength(1);
  });

  it.each(["", "WARC/1.0\r\n", "WARC/1.0\r\nContent-Length: -5\r\n\r\n", "no archive"])(
    "is a failure: %j",
    async (text) => {
      const { documents, failures } = await readAll(Buffer.from(text));
      expect(documents).toEqual([]);
      expect(failures).toHaveLength(1);
    },
  );

  it("ends, wherever a byte is changed or it is cut", async () => {
    const bytes = archive(two, true);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length), async (at, value, length) => {
        const changed = Buffer.from(bytes);
        changed[at] = value;
        const { documents } = await readAll(changed.subarray(0, length));
        expect(documents.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 200 },
    );
  });
});

it("an archive is read no further than to the page that is asked for", async () => {
  const one = archive([response(URL, PAGE)], true);
  let taken = 0;
  async function* endless() {
    for (;;) {
      taken++;
      yield one;
    }
  }
  let given = 0;
  for await (const found of documentsInWarc(endless(), "a.warc", () => {})) {
    expect("bytes" in found).toBe(true);
    expect(taken - ++given).toBeLessThanOrEqual(1);
    if (given === 100) break;
  }
});
