import type { Coder } from "../desk/coder.ts";
import { openData } from "../desk/data.ts";
import { takeIn } from "../desk/intake.ts";
import { coderFor } from "../desk/packs.ts";
import { preview, previewExplained } from "../desk/preview.ts";
import { isDay } from "../model/day.ts";
import type { Published } from "../model/report.ts";
import { explain } from "./explain.ts";
import { dataFolder } from "./settings.ts";
import { takenLine } from "./taken-line.ts";
import { say, warn } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

interface Options {
  json?: boolean;
  explain?: boolean;
  published?: string;
  theatre?: string;
}

/** `situ read`: keeps reports with their claims, or shows the claims; 1 when a file could not be read. */
export async function read(files: string[], options: Options): Promise<number> {
  const published = publishedOn(options.published);
  const { coder, theatre } = coderFor(options.theatre);
  if (options.json) return printJson(files, coder, published);
  if (options.explain) return printExplained(files, coder, published);
  return keep(files, theatre.id, coder, published);
}

function publishedOn(date: string | undefined): Published | undefined {
  if (date === undefined) return undefined;
  if (!isDay(date)) throw new UsageError(`--published is "${date}": give a day such as 2020-03-29.`);
  return { from: date, to: date, basis: "metadata", reasons: ["given by the reader"] };
}

async function keep(files: string[], theatre: string, coder: Coder, published?: Published): Promise<number> {
  const ledger = await openData(dataFolder());
  let code = 0;
  try {
    for (const file of files) {
      const taken = await takeIn(file, theatre, ledger, coder, published);
      if (taken.failed) code = 1;
      (taken.failed ? warn : say)(takenLine(taken));
    }
  } finally {
    await ledger.close();
  }
  return code;
}

/** CLAIMS.md's JSON, a file a line, with an error in the place of what could not be read. */
async function printJson(files: string[], coder: Coder, published?: Published): Promise<number> {
  let code = 0;
  for (const file of files) {
    if (process.stdout.errored) break; // nobody reads on
    const result = await preview(file, coder, published);
    if (!result.ok) {
      code = 1;
      warn(`not read: ${result.failure.message}`);
    }
    process.stdout.write(`${JSON.stringify(result.ok ? result.made : { error: result.failure })}\n`);
  }
  return code;
}

async function printExplained(files: string[], coder: Coder, published?: Published): Promise<number> {
  let code = 0;
  for (const file of files) {
    const result = await previewExplained(file, coder, published);
    if (result.ok) say(explain(result.made.report, result.made.explanation));
    else {
      code = 1;
      warn(`not read: ${result.failure.message}`);
    }
  }
  return code;
}
