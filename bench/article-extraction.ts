import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readBytes } from "../src/read/read-file.ts";

/** The benchmark's own measure (scrapinghub/article-extraction-benchmark, evaluate.py): shingles of four tokens. */
const SHINGLE = 4;

function shingles(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, tokens.length - SHINGLE + 1); i++) {
    const shingle = tokens.slice(i, i + SHINGLE).join(" ");
    if (shingle) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

interface Score {
  precision: number;
  recall: number;
}

function score(gold: string, given: string): Score {
  const [wanted, got] = [shingles(gold), shingles(given)];
  let right = 0;
  for (const [shingle, count] of got) right += Math.min(count, wanted.get(shingle) ?? 0);
  const total = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
  const share = (whole: number, other: number) => (whole ? right / whole : other ? 0 : 1);
  return { precision: share(total(got), total(wanted)), recall: share(total(wanted), total(got)) };
}

function f1({ precision, recall }: Score): number {
  return precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
}

function mean(values: number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

/** The article's body: the benchmark's gold has no headline. */
function bodyOf(folder: string, id: string): string {
  const page = gunzipSync(readFileSync(join(folder, "html", `${id}.html.gz`)));
  const reading = readBytes(`${id}.html`, page);
  if (!reading.ok) return "";
  const { headline, text } = reading.report;
  return headline && text.startsWith(headline) ? text.slice(headline.length).trim() : text;
}

function run(folder: string): void {
  const truth: Record<string, { articleBody: string; url: string }> = JSON.parse(
    readFileSync(join(folder, "ground-truth.json"), "utf8"),
  );
  const scores = Object.entries(truth).map(([id, { articleBody, url }]) => ({
    id,
    url,
    ...score(articleBody, bodyOf(folder, id)),
  }));
  if (process.argv.includes("--each")) {
    for (const each of scores.sort((a, b) => f1(a) - f1(b))) {
      console.log(
        f1(each).toFixed(3),
        each.precision.toFixed(3),
        each.recall.toFixed(3),
        each.id.slice(0, 8),
        each.url,
      );
    }
  }
  const over = { precision: mean(scores.map((s) => s.precision)), recall: mean(scores.map((s) => s.recall)) };
  console.log(
    `article extraction: F1 ${f1(over).toFixed(3)}, precision ${over.precision.toFixed(3)}, recall ${over.recall.toFixed(3)}, ${scores.length} pages`,
  );
}

const shared = process.env.SITU_SHARED;
const folder = join(shared ?? "", "corpora", "article-extraction");
if (shared && existsSync(folder)) run(folder);
else console.log("article extraction: skipped, SITU_SHARED does not lead to the corpus");
