import type { Published } from "../model/report.ts";
import { failureOf } from "../read/failure.ts";
import { fileAt } from "../read/file.ts";
import { readDocument } from "../read/read-document.ts";
import type { Reading } from "../read/reading.ts";

/** Reads a file into a report; a publication date that is given counts before the page's own. */
export async function readReport(path: string, published?: Published): Promise<Reading> {
  const document = await fileAt(path);
  if (!("bytes" in document)) return { ok: false, failure: document };
  const opened = await readDocument(document);
  if (opened.kind === "list") {
    const reason =
      'this is a list of reports and no report; read it with "situ read" or watch it with "situ watch add"';
    return { ok: false, failure: failureOf(document, "a-list", reason) };
  }
  const { reading } = opened;
  return reading.ok && published ? { ...reading, report: { ...reading.report, published } } : reading;
}
