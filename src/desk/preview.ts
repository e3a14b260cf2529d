import type { CodedReport } from "../model/claim.ts";
import type { Published, Report } from "../model/report.ts";
import type { ParsedReport } from "../parse/en/parse.ts";
import type { Failure } from "../read/reading.ts";
import type { Coder } from "./coder.ts";
import { readReport } from "./read-report.ts";

export type { ParsedReport, ParsedSentence } from "../parse/en/parse.ts";

/** What a file states, or why it could not be read; `parsed` gives what the claims come from. */
export type Preview = { ok: true; coded: CodedReport; parsed: () => ParsedReport } | { ok: false; failure: Failure };

/** Reads and codes a file without keeping anything. */
export async function preview(file: string, coder: Coder, published?: Published): Promise<Preview> {
  const reading = await readReport(file, published);
  if (!reading.ok) return { ok: false, failure: { ...reading.failure, file } };
  const { report } = reading;
  return { ok: true, coded: coded(report, coder), parsed: () => coder.parse(report.text) };
}

/** A report with its claims (CLAIMS.md), and with its day as its words have it where its page has none. */
export function coded(report: Report, coder: Coder): CodedReport {
  const { published, claims } = coder.code(report);
  return { report: { ...report, ...(published && { published }) }, claims };
}
