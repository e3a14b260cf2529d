import { WARCRecord, WARCSerializer } from "warcio";
import { canonicalJson, digest } from "../../model/identity.ts";

/** One request to a web server and its response. Header names and values are as sent, one character a byte. */
export interface Exchange {
  /** The address asked for. */
  url: string;
  /** The moment of the response, ISO 8601 in UTC. */
  at: string;
  /** The IP address that answered. */
  address?: string;
  request: { method: string; path: string; headers: [string, string][] };
  response: {
    status: number;
    statusText: string;
    headers: [string, string][];
    /** As transferred: still compressed, but no longer in chunks. */
    body: Uint8Array;
  };
}

/**
 * Exchanges as WARC 1.1 records (ISO 28500), each a gzip member of its own: a response, then the request for it, with
 * the SHA-256 of payload and block. Equal exchanges give equal bytes on every machine.
 */
export async function warcOf(exchanges: Exchange[]): Promise<Uint8Array> {
  const records: Uint8Array[] = [];
  for (const exchange of exchanges) {
    const response = responseRecord(exchange);
    records.push(await serialized(response.record), await serialized(requestRecord(exchange, response.id)));
  }
  return new Uint8Array(Buffer.concat(records));
}

/** The record's own compressor is written in JavaScript, and so gives the same bytes everywhere. */
function serialized(record: WARCRecord): Promise<Uint8Array> {
  return WARCSerializer.serialize(record, { gzip: true, preferPako: true });
}

function responseRecord(exchange: Exchange): { id: string; record: WARCRecord } {
  const { status, statusText, headers, body } = exchange.response;
  const start = `HTTP/1.1 ${status} ${statusText}`;
  return httpRecord(exchange, "response", httpMessage(start, withoutChunks(headers, body.length), body), {
    "WARC-Payload-Digest": `sha256:${digest(body)}`,
  });
}

function requestRecord(exchange: Exchange, response: string): WARCRecord {
  const { method, path, headers } = exchange.request;
  const block = httpMessage(`${method} ${path} HTTP/1.1`, headers, new Uint8Array());
  return httpRecord(exchange, "request", block, {
    "WARC-Concurrent-To": response,
    "WARC-Payload-Digest": `sha256:${digest("")}`,
  }).record;
}

/** A record whose block is the HTTP message as it stands: headers parsed anew could change their order. */
function httpRecord(
  { url, at, address }: Exchange,
  type: "request" | "response",
  block: Uint8Array,
  fields: Record<string, string>,
): { id: string; record: WARCRecord } {
  const id = recordId(canonicalJson({ type, url, at, address, fields, block: digest(block) }));
  const warcHeaders = {
    "WARC-Record-ID": id,
    ...(address && { "WARC-IP-Address": address }),
    ...fields,
    "WARC-Block-Digest": `sha256:${digest(block)}`,
  };
  const record = WARCRecord.create({ url, date: at, type, warcHeaders, warcVersion: "WARC/1.1" }, [block]);
  record.httpHeaders = null;
  return { id, record };
}

/** A name that follows from the content: a UUID of version 8 from its SHA-256 (RFC 9562, 5.8). */
function recordId(content: string): string {
  const hex = digest(content);
  const variant = "89ab".charAt(Number.parseInt(hex.charAt(16), 16) & 3);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20)];
  return `<urn:uuid:${parts.join("-")}-${hex.slice(20, 32)}>`;
}

function httpMessage(start: string, headers: [string, string][], body: Uint8Array): Uint8Array {
  const head = [start, ...headers.map(([name, value]) => `${name}: ${value}`)].join("\r\n");
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`, "latin1"), body]);
}

/**
 * The headers of a message whose chunks are joined (RFC 9112, 7.1.3): with its length, and without a transfer coding
 * that readers would undo again. What the server sent stays beside it under the name that web archives use.
 */
function withoutChunks(headers: [string, string][], length: number): [string, string][] {
  const isCoding = ([name]: [string, string]) => name.toLowerCase() === "transfer-encoding";
  if (!headers.some(isCoding)) return headers;
  const kept = headers
    .filter(([name]) => name.toLowerCase() !== "content-length")
    .map((header): [string, string] => (isCoding(header) ? [`X-Archive-Orig-${header[0]}`, header[1]] : header));
  return [...kept, ["Content-Length", String(length)]];
}
