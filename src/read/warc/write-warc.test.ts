import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { WARCParser } from "warcio";
import { digest } from "../../model/identity.ts";
import { type Exchange, warcOf } from "./write-warc.ts";

const exchange = (over: Partial<Exchange["response"]> = {}): Exchange => ({
  url: "https://news.example/base?id=1",
  at: "2020-03-29T11:05:00.250Z",
  address: "192.0.2.7",
  request: { method: "GET", path: "/base?id=1", headers: [["Host", "news.example"]] },
  response: {
    status: 200,
    statusText: "OK",
    headers: [
      ["Set-Cookie", "a=1"],
      ["Content-Type", "text/html"],
      ["Set-Cookie", "b=2"],
    ],
    body: Buffer.from("<p>The army took over the base."),
    ...over,
  },
});

async function records(warc: Uint8Array) {
  const found = [];
  for await (const record of WARCParser.iterRecords([warc])) {
    found.push({ record, body: Buffer.from(await record.readFully(true)).toString() });
  }
  return found;
}

describe("an exchange as WARC records", () => {
  it("is a response and the request for it", async () => {
    const [response, request] = await records(await warcOf([exchange()]));
    expect(response?.record.warcHeaders.statusline).toBe("WARC/1.1");
    expect(response?.record.warcType).toBe("response");
    expect(response?.record.warcTargetURI).toBe("https://news.example/base?id=1");
    expect(response?.record.warcDate).toBe("2020-03-29T11:05:00.250Z");
    expect(response?.record.warcHeader("WARC-IP-Address")).toBe("192.0.2.7");
    expect(response?.body).toBe("<p>The army took over the base.");
    expect(request?.record.warcType).toBe("request");
    expect(request?.record.warcHeader("WARC-Concurrent-To")).toBe(response?.record.warcHeader("WARC-Record-ID"));
    expect(request?.record.httpHeaders?.statusline).toBe("GET /base?id=1 HTTP/1.1");
  });

  it("has the digests of payload and block", async () => {
    const [response] = await records(await warcOf([exchange()]));
    expect(response?.record.warcPayloadDigest).toBe(`sha256:${digest("<p>The army took over the base.")}`);
    const block = gunzipSync(await warcOf([exchange()]))
      .toString("latin1")
      .split("\r\n\r\n")
      .slice(1, 3)
      .join("\r\n\r\n");
    expect(response?.record.warcBlockDigest).toBe(`sha256:${digest(block)}`);
  });

  it("keeps the headers in their order and to the byte", async () => {
    const headers: [string, string][] = [
      ["X-b", "caf\u00e9"],
      ["WARC-Type", "x"],
      ["x-B", "2"],
      ["WARC-Type", "y"],
    ];
    const warc = gunzipSync(await warcOf([exchange({ headers })])).toString("latin1");
    expect(warc).toContain("HTTP/1.1 200 OK\r\nX-b: caf\u00e9\r\nWARC-Type: x\r\nx-B: 2\r\nWARC-Type: y\r\n\r\n<p>");
  });

  it("gives the same bytes for the same exchange, and other names for another", async () => {
    expect(await warcOf([exchange()])).toEqual(await warcOf([exchange()]));
    const ids = (await records(await warcOf([exchange(), exchange({ body: Buffer.from("other") })]))).map(
      ({ record }) => record.warcHeader("WARC-Record-ID"),
    );
    expect(new Set(ids).size).toBe(4);
    expect(ids[0]).toMatch(/^<urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>$/);
  });

  it("holds each record in a gzip member of its own", async () => {
    const warc = Buffer.from(await warcOf([exchange()]));
    const second = warc.indexOf(Buffer.from([0x1f, 0x8b, 8]), 3);
    expect(gunzipSync(warc.subarray(second)).toString()).toMatch(/^WARC\/1\.1\r\n/);
  });

  it("tells the length of a body whose chunks were joined, and no transfer coding to undo", async () => {
    const body = Buffer.from("5\r\nwords that begin like a chunk");
    const headers: [string, string][] = [["Transfer-Encoding", "chunked"]];
    const [response] = await records(await warcOf([exchange({ headers, body })]));
    expect(response?.body).toBe(body.toString());
    expect(response?.record.httpHeaders?.headers.get("content-length")).toBe(String(body.length));
    expect(response?.record.httpHeaders?.headers.get("x-archive-orig-transfer-encoding")).toBe("chunked");
  });
});
