import { readFile as load, stat } from "node:fs/promises";
import { basename } from "node:path";
import { decode } from "./encoding.ts";
import { readClaimsJson } from "./formats/claims-json.ts";
import { readMarkdown } from "./formats/markdown.ts";
import { readText } from "./formats/text.ts";
import { binaryKind, isBinary, type Kind, kindOf, MEDIA_TYPES } from "./kind.ts";
import { declaredCharset, readHtml } from "./page/html.ts";
import { type FailureCode, type Original, type Outcome, originalOf, type Reading } from "./reading.ts";

const MEGABYTE = 1_000_000;
/** No news page is as large; a larger file is a mistake, and is refused before it is loaded. */
const LARGEST = 20 * MEGABYTE;

const READERS: Record<Kind, (text: string) => Outcome> = {
  text: readText,
  markdown: readMarkdown,
  html: readHtml,
  "claims-json": readClaimsJson,
};

/** Reads a file of any kind that can be read into a report. Never throws for what the file is or holds. */
export async function readFile(path: string): Promise<Reading> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST) return tooLarge(path, size);
    return readBytes(path, await load(path));
  } catch (error) {
    return failedToLoad(path, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}

/**
 * Reads a document from its bytes.
 *
 * @param name the file's name, whose extension tells the kind (.txt, .md, .html, .json), else the content does
 */
export function readBytes(name: string, bytes: Uint8Array): Reading {
  if (bytes.length > LARGEST) return tooLarge(name, bytes.length);
  if (bytes.length === 0) return failure(name, "empty", "the file is empty; save the page again");
  const binary = binaryKind(bytes);
  const decoded = decode(bytes, declaredCharset(bytes));
  if (binary || isBinary(decoded.text)) {
    const message = `this is ${binary ?? "a binary file"}, not text; save the page as text, Markdown or HTML`;
    return failure(name, "binary", message, originalOf(bytes, "application/octet-stream"));
  }
  const kind = kindOf(name, decoded.text);
  const original = originalOf(bytes, MEDIA_TYPES[kind]);
  if (decoded.text.trim() === "")
    return failure(name, "empty", "the file holds only white space; save the page again", original);
  const outcome = readAs(kind, decoded.text);
  if ("code" in outcome) return failure(name, outcome.code, outcome.message, original);
  return {
    ok: true,
    report: outcome.report,
    original,
    notes: [...(decoded.note ? [decoded.note] : []), ...outcome.notes],
  };
}

/** The parsers of Markdown and JSON follow nesting by recursion, and a file can be nested deeper than that goes. */
function readAs(kind: Kind, text: string): Outcome {
  try {
    return READERS[kind](text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { code: "unreadable", message: "the file is nested too deeply to be read; save the page as text" };
  }
}

function tooLarge(name: string, size: number): Reading {
  const message = `the file has ${Math.ceil(size / MEGABYTE)} MB, more than the ${LARGEST / MEGABYTE} MB that are read; save only the article`;
  return failure(name, "too-large", message);
}

function failedToLoad(path: string, code: string): Reading {
  if (code === "ENOENT" || code === "ENOTDIR")
    return failure(path, "not-found", "there is no such file; check the path");
  if (code === "EISDIR") return failure(path, "not-a-file", "this is a folder; name the files in it");
  return failure(path, "unreadable", `the file cannot be read (${code}); check its permissions`);
}

function failure(path: string, code: FailureCode, reason: string, original?: Original): Reading {
  const file = basename(path);
  return { ok: false, failure: { file, code, message: `${file}: ${reason}` }, ...(original && { original }) };
}
