import { AsyncIterReader, StatusAndHeadersParser } from "warcio";
import { decompress } from "../web/decompress.ts";

/** A response as an archive keeps it: its status, its type, and its body without transfer and content codings. */
export interface HttpMessage {
  status: number;
  mediaType?: string;
  charset?: string;
  body: Uint8Array;
}

/**
 * The HTTP response in a record's block (RFC 9112). Archives keep bodies in chunks or not, compressed or not, whatever
 * their headers say: what cannot be undone is taken to be undone.
 *
 * @param largest the most bytes of a body
 * @returns undefined where it is no HTTP response, or its body is larger
 */
export async function httpResponseOf(block: Uint8Array, largest: number): Promise<HttpMessage | undefined> {
  const reader = new AsyncIterReader([block], null);
  const head = await new StatusAndHeadersParser().parse(reader, { headersClass: Headers });
  if (!head || !/^HTTP\/\d/.test(head.statusline)) return undefined;
  const field = (name: string) => head.headers.get(name)?.toLowerCase();
  const isChunked = /\bchunked\b/.test(field("transfer-encoding") ?? "");
  const transferred = await (isChunked ? new AsyncIterReader(reader, null, true) : reader).readFully();
  const body = await decoded(transferred, field("content-encoding"), largest);
  if (!body) return undefined;
  return { status: Number(head.statusCode), ...typeOf(field("content-type")), body };
}

/** The media type and the charset of a Content-Type field (RFC 9110, 8.3), in lower case. */
export function typeOf(contentType: string | null | undefined): Pick<HttpMessage, "mediaType" | "charset"> {
  const [type = "", ...parameters] = (contentType ?? "").toLowerCase().split(";");
  const mediaType = type.trim();
  const charset = /charset\s*=\s*["']?([^\s"';]+)/.exec(parameters.join(";"))?.[1];
  return { ...(mediaType && { mediaType }), ...(charset && { charset }) };
}

/** Undoes content codings, the last one first; undefined where there are more bytes than asked for. */
async function decoded(
  bytes: Uint8Array,
  codings: string | undefined,
  largest: number,
): Promise<Uint8Array | undefined> {
  let body = bytes;
  for (const coding of (codings ?? "").split(",").reverse()) {
    const undone = await decompress(body, coding, largest);
    if (undone === "too-large") return undefined;
    if (undone !== "broken-response") body = undone;
  }
  return body.length <= largest ? body : undefined;
}
