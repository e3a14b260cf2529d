import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { HTML, PAGE, reply, type Way } from "./way.ts";

const MEGABYTE = 1_000_000;

const packed = (does: string, coding: string, body: () => string | Uint8Array): Way => ({
  does,
  answer: (socket) => reply(socket, "200 OK", [HTML, `Content-Encoding: ${coding}`], body()),
});

const zeros = (megabytes: number) => Buffer.alloc(megabytes * MEGABYTE);
const half = (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2);

/** Compression that is cut short, meant to burst, or not what the header says. */
export const COMPRESSIONS = {
  "cuts its gzip short": packed("sends half of a gzip body", "gzip", () => half(gzipSync(PAGE))),
  "cuts its brotli short": packed("sends half of a brotli body", "br", () => half(brotliCompressSync(PAGE))),
  "sends a gzip bomb": packed("sends ten megabytes of nothing as gzip", "gzip", () => gzipSync(zeros(10))),
  "sends a brotli bomb": packed("sends ten megabytes of nothing as brotli", "br", () =>
    brotliCompressSync(zeros(10), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
  ),
  "sends a bomb in a parcel": packed("packs a gzip bomb twice", "gzip, gzip", () => gzipSync(gzipSync(zeros(10)))),
  "sends a bomb in ten parcels": packed("names ten layers of gzip", Array(10).fill("gzip").join(), () =>
    gzipSync(PAGE),
  ),
  "packs twice": packed("packs the page twice and says so", "gzip, br", () => brotliCompressSync(gzipSync(PAGE))),
  "packs twice and says once": packed("packs the page twice and says gzip once", "gzip", () =>
    gzipSync(gzipSync(PAGE)),
  ),
  "packs with zlib": packed("sends deflate as RFC 9110 has it", "deflate", () => deflateSync(PAGE)),
  "packs with bare deflate": packed("sends deflate without zlib's frame", "Deflate", () => deflateRawSync(PAGE)),
  "says gzip of a plain page": packed("says gzip and sends the page as it is", "x-gzip", () => PAGE),
  "says brotli of a plain page": packed("says brotli and sends the page as it is", "br", () => PAGE),
  "says a charset for a compression": packed("sends Content-Encoding: utf-8", "utf-8", () => PAGE),
} satisfies Record<string, Way>;
