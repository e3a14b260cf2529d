import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Report } from "../../src/model/report.ts";
import { readBytes } from "../../src/read/read-file.ts";

/** The report that a gzipped page holds; undefined where it cannot be read. */
export function readPage(file: string): Report | undefined {
  const reading = readBytes("page.html", gunzipSync(readFileSync(file)));
  return reading.ok ? reading.report : undefined;
}

/** The article's body: gold has no headline in it. */
export function bodyOf(report: Report | undefined): string {
  const { headline, text = "" } = report ?? {};
  return headline && text.startsWith(headline) ? text.slice(headline.length).trim() : text;
}
