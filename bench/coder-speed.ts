import { readFileSync } from "node:fs";
import { coderFor } from "../src/desk/packs.ts";
import { sampleFiles } from "../src/desk/sample.ts";
import type { Report } from "../src/model/report.ts";
import { decodeModel } from "../src/parse/en/model.ts";
import { splitSentences } from "../src/parse/en/sentences.ts";
import { lookAt, tag } from "../src/parse/en/tagger.ts";
import { readReport } from "./read-report.ts";

const MODEL = new URL("../models/en/model.bin", import.meta.url);
const PASSES = 5;
const STREAM = 10_000;
const LENGTHS = [20_000, 40_000, 80_000, 160_000, 320_000, 640_000];

const { coder, theatre } = coderFor("syria-iraq");
const model = decodeModel(readFileSync(MODEL));
const sample = await Promise.all((await sampleFiles(theatre.id)).map(readReport));
const reports = sample.flatMap((report) => (report?.language === "en" ? [report] : []));

/** Tags as the parser does before it parses: the part of the work that every coder must do. */
function tagAlone({ text }: Report): void {
  for (const { tokens } of splitSentences(text)) {
    const forms = tokens.map(({ start, end }) => text.slice(start, end));
    tag(model.tagger, lookAt(forms, model.tagger.clusters));
  }
}

function perSecond(work: (report: Report) => void): number {
  for (const report of reports) work(report);
  const start = performance.now();
  for (let pass = 0; pass < PASSES; pass++) for (const report of reports) work(report);
  return (reports.length * PASSES * 1000) / (performance.now() - start);
}

const words = reports.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / reports.length;
const tagging = perSecond(tagAlone);
const parsing = perSecond(({ text }) => coder.parse(text));
const coding = perSecond((report) => coder.code(report));
console.log(
  `${reports.length} sample reports of ${Math.round(words)} words in the mean, reports a second on one core:`,
);
console.table({
  "tagging alone": { perSecond: Math.round(tagging), ofTagging: 1 },
  "full parse": { perSecond: Math.round(parsing), ofTagging: Number((parsing / tagging).toFixed(2)) },
  "parse and code": { perSecond: Math.round(coding), ofTagging: Number((coding / tagging).toFixed(2)) },
});

const heaps: number[] = [];
for (let i = 0; i < STREAM; i++) {
  coder.code(reports[i % reports.length] as Report);
  if (i % (STREAM / 10) === 0) {
    globalThis.gc?.();
    heaps.push(Math.round(process.memoryUsage().rss / 1e6));
  }
}
console.log(`memory over ${STREAM} reports in a stream, resident MB at each tenth: ${heaps.join(" ")}`);

const body = reports.map(({ text }) => text).join("\n\n");
const times = LENGTHS.map((length) => {
  const text = body.repeat(Math.ceil(length / body.length)).slice(0, length);
  const start = performance.now();
  coder.code({ text });
  return { characters: length, ms: Math.round(performance.now() - start) };
});
console.log("time over doubling lengths of one report:");
console.table(times.map((row) => ({ ...row, msPerThousand: Number(((row.ms * 1000) / row.characters).toFixed(2)) })));
