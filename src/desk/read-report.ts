import type { Published } from "../model/report.ts";
import { readFile } from "../read/read-file.ts";
import type { Reading } from "../read/reading.ts";

/** Reads a file into a report; a publication date that is given counts before the page's own. */
export async function readReport(path: string, published?: Published): Promise<Reading> {
  const reading = await readFile(path);
  if (!reading.ok || !published) return reading;
  return { ...reading, report: { ...reading.report, published } };
}
