/**
 * Pages a second on one core: Situ's whole reading (text, fields, limits) beside bare Readability and bare defuddle, over
 * the same saved pages in one run.
 *
 *   npx tsx bench/pages-speed.ts FOLDER [--rounds 3]
 *
 * FOLDER is a corpus with its pages in html/, gzipped, such as article-extraction.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { EXTRACTORS, savedPage } from "./corpora/pages.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "3" } },
});
const [folder] = positionals;
if (!folder) throw new Error("usage: npx tsx bench/pages-speed.ts FOLDER [--rounds 3]");
const files = readdirSync(join(folder, "html")).filter((file) => file.endsWith(".html.gz"));
const pages = files.map((file) => savedPage(join(folder, "html", file)));

/** Milliseconds of processor time for all pages, the best of the rounds after one to warm up. */
function bestTime(extract: (html: string) => string, rounds: number): number {
  const times = Array.from({ length: rounds + 1 }, () => {
    const start = process.cpuUsage();
    for (const page of pages) extract(page);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times.slice(1));
}

const times = Object.entries(EXTRACTORS).map(
  ([name, extract]) => [name, bestTime(extract, Number(values.rounds))] as const,
);
const ours = times.find(([name]) => name === "situ")?.[1] ?? Number.NaN;
console.log(`${pages.length} pages, best of ${values.rounds} rounds, processor time`);
for (const [name, time] of times) {
  const perSecond = ((1000 * pages.length) / time).toFixed(1);
  const each = (time / pages.length).toFixed(1);
  console.log(
    `${name.padEnd(12)} ${perSecond} pages a second, ${each} ms a page, ${(time / ours).toFixed(2)} times Situ's time`,
  );
}
