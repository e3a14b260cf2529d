import { constants, gunzipSync } from "node:zlib";

/** First bytes of files that hold no text, and what to call them. */
const SIGNATURES: [number[], string][] = [
  [[0x89, 0x50, 0x4e, 0x47], "a PNG image"],
  [[0xff, 0xd8, 0xff], "a JPEG image"],
  [[0x47, 0x49, 0x46, 0x38], "a GIF image"],
  [[0x50, 0x4b, 0x03, 0x04], "a ZIP archive or an office document"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old office document"],
  [[0x7f, 0x45, 0x4c, 0x46], "a program"],
];

/** What a file without text is by its first bytes; undefined when they say nothing. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(([signature]) => signature.every((byte, i) => bytes[i] === byte))?.[1];
}

/** Whether these are the bytes of a PDF (ISO 32000-1, 7.5.2); some servers send a byte order mark or blank lines first. */
export function isPdf(bytes: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s*%PDF-/.test(latin1(bytes.subarray(0, 1024)));
}

/** Whether these are the bytes of a gzip member (RFC 1952, 2.3.1). */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** Whether these are the first bytes of a web archive (ISO 28500), compressed or not. */
export function isArchive(bytes: Uint8Array): boolean {
  const start = isGzip(bytes) ? inflatedStart(bytes.subarray(0, 4096)) : bytes;
  return /^WARC\/\d/.test(latin1(start.subarray(0, 6)));
}

function inflatedStart(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return new Uint8Array();
  }
}

/** Whether decoded text is no text after all: many characters that no writer types. */
export function isBinary(text: string): boolean {
  const sample = text.slice(0, 8192);
  const strange = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  const legible = sample.match(/[\p{L}\p{M}\p{N}\s]/gu)?.length ?? 0;
  return strange > sample.length / 10 || (strange > sample.length / 100 && legible < 0.7 * sample.length);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}
