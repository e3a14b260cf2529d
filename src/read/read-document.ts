import { completed } from "./as-listed.ts";
import { binaryKind, isArchive, isBinary, isGzip, isPdf } from "./binary.ts";
import { type Document, LARGEST, tooLarge } from "./document.ts";
import { decode } from "./encoding.ts";
import { failureOf } from "./failure.ts";
import { readClaimsJson } from "./formats/claims-json.ts";
import { readEmail } from "./formats/email.ts";
import { readMarkdown } from "./formats/markdown.ts";
import { readPdf } from "./formats/pdf.ts";
import { readText } from "./formats/text.ts";
import { type Kind, kindOf, MEDIA_TYPES } from "./kind.ts";
import type { List } from "./lists/item.ts";
import { listOf } from "./lists/list.ts";
import { declaredCharset, readHtml } from "./page/html.ts";
import { type FailureCode, type Outcome, originalOf, type Reading } from "./reading.ts";
import { unpacked } from "./unpacked.ts";

/** What a document turned out to be: a report, or why there is none; or a list of reports. */
export type Opened = { kind: "report"; reading: Reading } | { kind: "list"; list: List };

/** What a document gave, and the media type that it is kept under. */
interface Contents {
  mediaType: string;
  found: Outcome | List;
}

/**
 * Reads a document of any kind that can be read. What it is, its first bytes tell before its name and its media type.
 * Never throws for what it holds. The original is the exchange that brought it, where it has one, else its bytes.
 */
export async function readDocument(document: Document): Promise<Opened> {
  const { bytes, warc } = document;
  if (bytes.length > LARGEST) {
    const failure = failureOf(document, "too-large", tooLarge(bytes.length));
    return { kind: "report", reading: { ok: false, failure } };
  }
  const { found: all, mediaType } = await contentsOf(document);
  const found = "report" in all && all.report.text.length > LONGEST_TEXT ? TOO_LONG : all;
  if ("items" in found) return { kind: "list", list: found };
  const original = warc ? originalOf(warc, "application/warc") : originalOf(bytes, mediaType);
  const reading: Reading =
    "code" in found
      ? { ok: false, failure: failureOf(document, found.code, found.message), original }
      : { ok: true, original, ...completed(found, document) };
  return { kind: "report", reading };
}

async function contentsOf(document: Document): Promise<Contents> {
  const { bytes, name, url } = document;
  if (bytes.length === 0) {
    const reason = url ? "the page is empty; open it in a browser" : "the file is empty; save the page again";
    return unreadable("empty", reason);
  }
  if (isArchive(bytes)) return unreadable("an-archive", 'this is a web archive; give its file to "situ read"');
  if (isPdf(bytes)) return { mediaType: "application/pdf", found: await readPdf(bytes) };
  if (!isGzip(bytes)) return textContents(document);
  const inside = await unpacked(bytes);
  if ("code" in inside) return { mediaType: "application/gzip", found: inside };
  const { found } = await contentsOf({ ...document, name: name.replace(/\.gz$/i, ""), bytes: inside });
  return { mediaType: "application/gzip", found };
}

async function textContents(document: Document): Promise<Contents> {
  const { bytes, charset } = document;
  const { text, note } = decode(bytes, [charset, declaredCharset(bytes)]);
  const binary = binaryKind(bytes) ?? (isBinary(text) ? "a binary file" : undefined);
  if (binary) return unreadable("binary", `this is ${binary}, not text; save the page as text, Markdown or HTML`);
  const kind = kindOf(document, text);
  const found = await readAs(kind, text, document);
  const isDecoded = kind !== "email"; // each part of a message names its own encoding
  return {
    mediaType: MEDIA_TYPES[kind],
    found: note && isDecoded && "notes" in found ? { ...found, notes: [note, ...found.notes] } : found,
  };
}

function unreadable(code: FailureCode, message: string): Contents {
  return { mediaType: "application/octet-stream", found: { code, message } };
}

async function readAs(kind: Kind, text: string, document: Document): Promise<Outcome | List> {
  if (text.trim() === "") return { code: "empty", message: "the file holds only white space; save the page again" };
  try {
    return await READERS[kind](text, document);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // parsers follow nesting by recursion, which has an end
    return { code: "unreadable", message: "it is nested too deeply to be read; save the page as text" };
  }
}

const READERS: Record<Kind, (text: string, document: Document) => Outcome | List | Promise<Outcome>> = {
  text: readText,
  markdown: readMarkdown,
  html: (text, { url }) => readHtml(text, url),
  "claims-json": readClaimsJson,
  email: (_, { bytes }) => readEmail(bytes),
  list: (text, { url, mediaType }) => listOf(text, url, mediaType) ?? NO_LIST,
};

/** No report has as many characters: whatever follows the reading would take minutes over it. */
const LONGEST_TEXT = 2_000_000;
const TOO_LONG: Outcome = {
  code: "too-large",
  message: "its text is longer than a book; save only the article",
};

const NO_LIST: Outcome = {
  code: "unreadable-list",
  message:
    "this begins like a feed or a sitemap, but is none that can be read; open it in a browser to see what is wrong",
};
