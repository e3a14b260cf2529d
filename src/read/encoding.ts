/** Text from bytes, with the encoding they were read in and what a person should know of it. */
interface Decoded {
  text: string;
  encoding: string;
  note?: string;
}

/**
 * Decodes bytes by byte order mark, else as UTF-16 without one, else as UTF-8, else in the encoding that is declared,
 * else in the likelier of windows-1256 (Arabic) and windows-1252. Never fails: what cannot be decoded is replaced, and
 * the note says so.
 *
 * @param declared the labels of encodings that the server and the document name, the server's first (HTML standard,
 *   "determining the character encoding"); one in which the bytes are not valid gives way to the next
 */
export function decode(bytes: Uint8Array, declared: (string | undefined)[] = []): Decoded {
  const sure = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (sure) return replacing(bytes, sure);
  const named = declared
    .map(supported)
    .filter((encoding) => encoding !== undefined && encoding !== "utf-8") as string[];
  if (named.includes(ESCAPED) && bytes.includes(ESCAPE)) return replacing(bytes, ESCAPED);
  const utf8 = decodeStrictly(bytes, "utf-8");
  if (utf8 !== undefined) return { text: utf8, encoding: "utf-8" };
  if (isMostlyUtf8(bytes)) return replacing(bytes, "utf-8");
  const [first] = named;
  if (first) return replacing(bytes, named.find((encoding) => decodeStrictly(bytes, encoding) !== undefined) ?? first);
  const guess = looksArabic(bytes) ? "windows-1256" : "windows-1252";
  return {
    ...replacing(bytes, guess),
    note: `not valid UTF-8 and no other encoding is declared; read as ${guess}: check the accents and quotation marks`,
  };
}

/** The one encoding whose every byte is ASCII, and so valid UTF-8: it changes alphabets by escapes. */
const ESCAPED = "iso-2022-jp";
const ESCAPE = 0x1b;

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** High bytes of UTF-16 units in Latin, Cyrillic, Hebrew, Arabic and general punctuation. */
const HIGH_BYTES = new Set([0x00, 0x04, 0x05, 0x06, 0x20]);

/** UTF-16 tells itself by its high bytes, all at the same parity, with a zero one at each space. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length & ~1, 4096);
  const high = [0, 0];
  const zero = [0, 0];
  for (let i = 0; i < length; i++) {
    if (HIGH_BYTES.has(bytes[i] as number)) high[i % 2] = (high[i % 2] as number) + 1;
    if (bytes[i] === 0) zero[i % 2] = (zero[i % 2] as number) + 1;
  }
  const isHigh = (parity: 0 | 1) =>
    (zero[parity] as number) > length / 40 && (high[parity] as number) > 0.45 * length && zero[1 - parity] === 0;
  if (length < 4) return undefined;
  return isHigh(1) ? "utf-16le" : isHigh(0) ? "utf-16be" : undefined;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  if (encoding === "windows-1252") return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function replacing(bytes: Uint8Array, encoding: string): Decoded {
  const strict = decodeStrictly(bytes, encoding);
  if (strict !== undefined) return { text: strict, encoding };
  const note = `some bytes are not valid ${encoding} and were replaced by \ufffd: compare with the original`;
  return { text: new TextDecoder(encoding).decode(bytes), encoding, note };
}

/** The characters 0x80 to 0x9F of windows-1252 (Encoding standard); the others are those of Unicode. */
const WINDOWS_1252 =
  "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f" +
  "\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178";

/** Node 20 decodes windows-1252 as ISO 8859-1 and so loses its quotation marks. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  return latin1.replace(/[\x80-\x9f]/g, (c) => WINDOWS_1252.charAt(c.charCodeAt(0) - 0x80));
}

/** Whether most of what is not ASCII is well-formed UTF-8: a damaged UTF-8 text and not one in a single-byte encoding. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const wellFormed = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return wellFormed > broken;
}

function supported(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Alef and lam, about a quarter of the letters of any Arabic text, are 0xC7 and 0xE1 in windows-1256. */
function looksArabic(bytes: Uint8Array): boolean {
  const letters = bytes.filter((byte) => byte >= 0xc0);
  const alefAndLam = letters.filter((byte) => byte === 0xc7 || byte === 0xe1);
  return letters.length > bytes.length / 4 && alefAndLam.length > letters.length / 8;
}
