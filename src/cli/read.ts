import type { Coder } from "../desk/coder.ts";
import { takeIn } from "../desk/intake.ts";
import { isDay } from "../model/day.ts";
import type { Published } from "../model/report.ts";
import { readFile } from "../read/read-file.ts";
import { explain } from "./explain.ts";
import { Refusal } from "./fail.ts";
import { lineOf } from "./serve.ts";
import { coderFor, openData } from "./settings.ts";

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
  if (options.json || options.explain) return show(files, coder, published, options);
  const ledger = await openData();
  let failed = 0;
  try {
    for (const file of files) {
      const taken = await takeIn(file, theatre.id, ledger, coder, published);
      if (taken.failed) failed += 1;
      (taken.failed ? process.stderr : process.stdout).write(`${lineOf(taken)}\n`);
    }
  } finally {
    await ledger.close();
  }
  return failed > 0 ? 1 : 0;
}

function publishedOn(date: string | undefined): Published | undefined {
  if (date === undefined) return undefined;
  if (!isDay(date)) throw new Refusal(`--published is "${date}": give a day such as 2020-03-29.`);
  return { from: date, to: date, basis: "metadata", reasons: ["given by the reader"] };
}

/** Prints coded reports and keeps nothing: JSON on standard output is one line a file, a failure in its place. */
async function show(
  files: string[],
  coder: Coder,
  published: Published | undefined,
  options: Options,
): Promise<number> {
  let failed = 0;
  for (const file of files) {
    const reading = await readFile(file);
    if (!reading.ok) {
      failed += 1;
      process.stderr.write(`not read: ${reading.failure.message}\n`);
      if (options.json) process.stdout.write(`${JSON.stringify({ error: { ...reading.failure, file } })}\n`);
      continue;
    }
    const report = published ? { ...reading.report, published } : reading.report;
    const coding = coder.code(report);
    const coded = {
      report: { ...report, ...(coding.published && { published: coding.published }) },
      claims: coding.claims,
    };
    process.stdout.write(options.json ? `${JSON.stringify(coded)}\n` : explain(coded, coder.parse(report.text)));
  }
  return failed > 0 ? 1 : 0;
}
