import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw, type ZlibOptions } from "node:zlib";
import { isGzip } from "../binary.ts";

type Decoder = (bytes: Uint8Array, options: ZlibOptions) => Promise<Uint8Array>;

/** The bytes, or why there are none: more than the limit, or truncated or damaged. */
type Decompressed = Uint8Array | "too-large" | "broken-response";

const unzipped: Decoder = promisify(gunzip);
const inflated: Decoder = promisify(inflate);
const rawInflated: Decoder = promisify(inflateRaw);

const DECODERS: Record<string, Decoder> = {
  gzip: async (bytes, options) => (isGzip(bytes) ? unzipped(bytes, options) : bytes),
  br: promisify(brotliDecompress),
  deflate: (bytes, options) => (hasZlibHeader(bytes) ? inflated(bytes, options) : rawInflated(bytes, options)),
};

/** No honest server packs more often, and each layer can make a bomb a thousand times larger. */
const MOST_LAYERS = 3;

/**
 * A body without its compression. One that is said to be gzip and is not is left as it came, and what is no compression
 * (`Content-Encoding: utf-8`) is passed over.
 *
 * @param codings the Content-Encoding header (RFC 9110, 8.4): the codings in the order in which they were applied
 * @param most bytes to give at most; decompression ends as soon as there are more
 */
export async function decompress(body: Uint8Array, codings: string | undefined, most: number): Promise<Decompressed> {
  const layers = layersOf(codings);
  if (layers.length > MOST_LAYERS) return "broken-response";
  let bytes: Decompressed = body;
  for (const layer of layers) {
    if (typeof bytes === "string") return bytes;
    bytes = await decoded(layer, bytes, most);
  }
  return typeof bytes !== "string" && bytes.length > most ? "too-large" : bytes;
}

/** The decoders for a Content-Encoding, the last applied first. */
function layersOf(codings = ""): Decoder[] {
  const names = codings.split(",").map((name) => name.trim().toLowerCase().replace(/^x-/, ""));
  return names.reverse().flatMap((name) => DECODERS[name] ?? []);
}

async function decoded(decoder: Decoder, bytes: Uint8Array, most: number): Promise<Decompressed> {
  if (bytes.length === 0) return bytes;
  try {
    return await decoder(bytes, { maxOutputLength: most });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "broken-response";
  }
}

/** Whether "deflate" is zlib, as RFC 9110 has it, or bare deflate data, as some servers send it (RFC 1950, 2.2). */
function hasZlibHeader(bytes: Uint8Array): boolean {
  const [method = 0, flags = 0] = bytes;
  return (method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0;
}
