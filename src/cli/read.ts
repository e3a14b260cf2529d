import { openAccess } from "../desk/access.ts";
import { openData } from "../desk/data.ts";
import { readSource } from "../desk/intake/read-source.ts";
import { localCoder } from "../desk/local/local-coder.ts";
import { coderFor } from "../desk/packs.ts";
import { type PreviewMeans, preview, previewExplained } from "../desk/preview.ts";
import { isDay } from "../model/day.ts";
import type { Published } from "../model/report.ts";
import { explain } from "./explain.ts";
import { dataFolder, webSettings } from "./settings.ts";
import { emptySummary, summaryLine, summed } from "./summary.ts";
import { takenLine } from "./taken-line.ts";
import { say, warn } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

interface Options {
  json?: boolean;
  explain?: boolean;
  published?: string;
  theatre?: string;
}

/** `situ read`: keeps reports with their claims, or shows the claims; 1 when something could not be read. */
export async function read(sources: string[], options: Options): Promise<number> {
  const published = publishedOn(options.published);
  const { coder, theatre } = coderFor(options.theatre);
  const access = openAccess(webSettings());
  try {
    const means = { coder, ...access, note: warn };
    if (options.json) return await printJson(sources, means, published);
    if (options.explain) return await printExplained(sources, means, published);
    return await keep(sources, theatre.id, means, published);
  } finally {
    await access.close();
  }
}

function publishedOn(date: string | undefined): Published | undefined {
  if (date === undefined) return undefined;
  if (!isDay(date)) throw new UsageError(`--published is "${date}": give a day such as 2020-03-29.`);
  return { from: date, to: date, basis: "metadata", reasons: ["given by the reader"] };
}

/** Prints a line for each document as it is done, numbered, and what became of all at the end. */
async function keep(sources: string[], theatre: string, means: PreviewMeans, published?: Published): Promise<number> {
  const ledger = await openData(dataFolder());
  let summary = emptySummary();
  try {
    const coder = await localCoder(ledger, theatre, means.coder);
    for (const source of sources) {
      const before = summary.documents;
      for await (const taken of readSource(source, { theatre, ledger, ...means, coder }, published)) {
        summary = summed(summary, taken);
        (taken.failed ? warn : say)(`${summary.documents}. ${takenLine(taken)}`);
      }
      if (summary.documents === before) warn(`${source}: there is nothing to read in it`);
    }
  } finally {
    await ledger.close();
  }
  if (summary.documents > 1) say(summaryLine(summary));
  return summary.failed > 0 ? 1 : 0;
}

/** CLAIMS.md's JSON, a report a line, with an error in the place of what could not be read. */
async function printJson(sources: string[], means: PreviewMeans, published?: Published): Promise<number> {
  let code = 0;
  for (const source of sources) {
    for await (const result of preview(source, means, published)) {
      if (process.stdout.errored) return code; // nobody reads on
      if (!result.ok) {
        code = 1;
        warn(`not read: ${result.failure.message}`);
      }
      process.stdout.write(`${JSON.stringify(result.ok ? result.made : { error: result.failure })}\n`);
    }
  }
  return code;
}

async function printExplained(sources: string[], means: PreviewMeans, published?: Published): Promise<number> {
  let code = 0;
  for (const source of sources) {
    for await (const result of previewExplained(source, means, published)) {
      if (result.ok) say(explain(result.made.report, result.made.explanation));
      else {
        code = 1;
        warn(`not read: ${result.failure.message}`);
      }
    }
  }
  return code;
}
