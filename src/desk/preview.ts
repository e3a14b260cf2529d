import type { Explanation } from "../code/explain.ts";
import type { CodedReport } from "../model/claim.ts";
import type { Published, Report } from "../model/report.ts";
import type { Document } from "../read/document.ts";
import type { Coder } from "./coder.ts";
import type { NotRead } from "./intake/documents.ts";
import { type Opening, openSource } from "./intake/open-source.ts";
import { documentsIn } from "./intake/take-given.ts";
import { type Intake, noReport } from "./intake/take-in.ts";

export type { Explanation, NearMiss, SeenSentence } from "../code/explain.ts";
export type { ParsedReport, ParsedSentence } from "../parse/en/parse.ts";

/** What a coder made of a document, or why it could not be read. */
export type Preview<T> = { ok: true; made: T } | { ok: false; failure: NotRead };

/** What a preview works with. */
export type PreviewMeans = Opening & Pick<Intake, "coder" | "reader">;

/** Reads and codes the documents of a source without keeping anything. */
export function preview(source: string, means: PreviewMeans, given?: Published): AsyncGenerator<Preview<CodedReport>> {
  return readAnd((report) => coded(report, means.coder), openSource(source, means), means, given);
}

/** The same of a document that somebody gives, or of the pages in it where it is a web archive. */
export function previewGiven(
  document: Document,
  means: Pick<Intake, "coder" | "reader">,
): AsyncGenerator<Preview<CodedReport>> {
  return readAnd((report) => coded(report, means.coder), documentsIn(document), means);
}

/** Reads and codes the documents of a source without keeping anything, and tells what was seen in each sentence. */
export function previewExplained(
  source: string,
  means: PreviewMeans,
  given?: Published,
): AsyncGenerator<Preview<{ report: Report; explanation: Explanation }>> {
  const explained = (report: Report) => ({ report, explanation: means.coder.explain(report) });
  return readAnd(explained, openSource(source, means), means, given);
}

async function* readAnd<T>(
  make: (report: Report) => T,
  documents: AsyncIterable<Document | NotRead>,
  means: Pick<Intake, "reader">,
  given?: Published,
): AsyncGenerator<Preview<T>> {
  for await (const found of documents) {
    if (!("bytes" in found)) {
      yield { ok: false, failure: found };
      continue;
    }
    const opened = await means.reader.read(found);
    if (opened.kind === "list") yield { ok: false, failure: noReport(found) };
    else if (!opened.reading.ok) yield { ok: false, failure: { ...opened.reading.failure, file: found.name } };
    else yield { ok: true, made: make({ ...opened.reading.report, ...(given && { published: given }) }) };
  }
}

/** A report with its claims (CLAIMS.md), and with its day as its words have it where its page has none. */
export function coded(report: Report, coder: Coder): CodedReport {
  const { published, claims } = coder.code(report);
  return { report: { ...report, ...(published && { published }) }, claims };
}
