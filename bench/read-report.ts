import type { Report } from "../src/model/report.ts";
import { fileAt } from "../src/read/file.ts";
import { readDocument } from "../src/read/read-document.ts";

/** The report that a file holds; undefined where it holds none. */
export async function readReport(path: string): Promise<Report | undefined> {
  const document = await fileAt(path);
  const opened = "bytes" in document ? await readDocument(document) : undefined;
  return opened?.kind === "report" && opened.reading.ok ? opened.reading.report : undefined;
}
