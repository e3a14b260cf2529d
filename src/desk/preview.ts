import type { Explanation } from "../code/explain.ts";
import type { CodedReport } from "../model/claim.ts";
import type { Published, Report } from "../model/report.ts";
import type { Failure } from "../read/reading.ts";
import type { Coder } from "./coder.ts";
import { readReport } from "./read-report.ts";

export type { Explanation, NearMiss, SeenSentence } from "../code/explain.ts";
export type { ParsedReport, ParsedSentence } from "../parse/en/parse.ts";

/** What a coder made of a file, or why it could not be read. */
export type Preview<T> = { ok: true; made: T } | { ok: false; failure: Failure };

/** Reads and codes a file without keeping anything. */
export function preview(file: string, coder: Coder, published?: Published): Promise<Preview<CodedReport>> {
  return readAnd((report) => coded(report, coder), file, published);
}

/** Reads and codes a file without keeping anything, and tells what was seen in each sentence. */
export function previewExplained(
  file: string,
  coder: Coder,
  published?: Published,
): Promise<Preview<{ report: Report; explanation: Explanation }>> {
  return readAnd((report) => ({ report, explanation: coder.explain(report) }), file, published);
}

async function readAnd<T>(make: (report: Report) => T, file: string, published?: Published): Promise<Preview<T>> {
  const reading = await readReport(file, published);
  if (!reading.ok) return { ok: false, failure: { ...reading.failure, file } };
  return { ok: true, made: make(reading.report) };
}

/** A report with its claims (CLAIMS.md), and with its day as its words have it where its page has none. */
export function coded(report: Report, coder: Coder): CodedReport {
  const { published, claims } = coder.code(report);
  return { report: { ...report, ...(published && { published }) }, claims };
}
