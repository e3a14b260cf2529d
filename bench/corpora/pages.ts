import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Report } from "../../src/model/report.ts";
import { decode } from "../../src/read/encoding.ts";
import { declaredCharset, readHtml } from "../../src/read/page/html.ts";

/** The report that a gzipped page holds; undefined where it cannot be read. */
export function readPage(file: string): Report | undefined {
  const bytes = gunzipSync(readFileSync(file));
  const outcome = readHtml(decode(bytes, [declaredCharset(bytes)]).text);
  return "report" in outcome ? outcome.report : undefined;
}

/** The article's body: gold has no headline in it. */
export function bodyOf(report: Report | undefined): string {
  const { headline, text = "" } = report ?? {};
  return headline && text.startsWith(headline) ? text.slice(headline.length).trim() : text;
}
