import { gzipSync } from "node:zlib";

type Fields = Record<string, string>;

/** A record as other programs write it: its named fields, and its block as it stands. */
export function record(fields: Fields, block: Uint8Array | string): Uint8Array {
  const bytes = Buffer.from(block);
  const all = { "WARC-Record-ID": "<urn:uuid:1>", "WARC-Date": "2020-03-29T11:05:00Z", ...fields };
  const lines = Object.entries({ ...all, "Content-Length": String(bytes.length) }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join("\r\n")}\r\n\r\n`), bytes, Buffer.from("\r\n\r\n")]);
}

/** A response record of a page. */
export function response(url: string, body: Uint8Array | string, headers: Fields = {}, status = "200 OK"): Uint8Array {
  const all = Object.entries({ "Content-Type": "text/html; charset=UTF-8", ...headers });
  const head = `HTTP/1.1 ${status}\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
  const fields = {
    "WARC-Type": "response",
    "WARC-Target-URI": url,
    "Content-Type": "application/http; msgtype=response",
  };
  return record(fields, Buffer.concat([Buffer.from(head), Buffer.from(body)]));
}

/** Records one after the other, or each a gzip member of its own. */
export function archive(records: Uint8Array[], packed = false): Buffer {
  return Buffer.concat(packed ? records.map((bytes) => gzipSync(bytes)) : records);
}

/** Bytes in pieces of a size, as a file gives them. */
export async function* pieces(bytes: Uint8Array, size = 16_384): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}
