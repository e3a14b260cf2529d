import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { sampleFiles } from "../src/desk/sample.ts";
import { createCopyIndex } from "../src/reckon/origins/copy-index.ts";
import { hashOf } from "../src/reckon/origins/hash.ts";
import { copies, independents, LEVELS, type Sample } from "./near-copies/pairs.ts";
import { Random } from "./near-copies/random.ts";
import { printed, report } from "./near-copies/texts.ts";
import { readReport } from "./read-report.ts";

/**
 * `npx tsx bench/near-copies.ts`: how well near copies are told from independent reports, among texts made from a seed and in the
 * sample theatre, and how fast. The last line is precision and recall, as JSON.
 */
const COPIES_EACH = 200;
const INDEPENDENT_GROUPS = 700;
const SPEED_TEXTS = 100_000;
const ADDED = 500;

interface Score {
  right: number;
  wrong: number;
  all: number;
}

/** Scores each sample by the pairs found among all texts; a wrong pair counts against the samples of both its texts. */
function scored(samples: Sample[]): { bySample: Map<Sample, Score>; total: Score } {
  const bySample = new Map(samples.map((sample) => [sample, { right: 0, wrong: 0, all: 0 }]));
  const total: Score = { right: 0, wrong: 0, all: 0 };
  const index = createCopyIndex();
  const origin = new Map<string, { sample: Sample; group: string[] }>();
  for (const sample of samples) {
    for (const [at, group] of sample.groups.entries()) {
      if (sample.level !== undefined) for (const score of [bySample.get(sample) as Score, total]) score.all++;
      for (const [i, text] of group.entries()) {
        const id = `${sample.kind} ${sample.level ?? ""} ${at} ${i}`;
        origin.set(id, { sample, group });
        for (const other of index.add(id, text)) {
          const from = origin.get(other) as { sample: Sample; group: string[] };
          const isRight = from.group === group && sample.level !== undefined;
          for (const of of new Set([sample, from.sample])) (bySample.get(of) as Score)[isRight ? "right" : "wrong"]++;
          total[isRight ? "right" : "wrong"]++;
        }
      }
    }
  }
  return { bySample, total };
}

const precision = ({ right, wrong }: Score) => (right + wrong === 0 ? 1 : right / (right + wrong));
const recall = ({ right, all }: Score) => right / all;
const rounded = (value: number) => Math.round(value * 10_000) / 10_000;

function printScores(): Score {
  const positive = copies(COPIES_EACH, 1);
  const negative = independents(INDEPENDENT_GROUPS, 2);
  const { bySample, total } = scored([...positive, ...negative]);
  const scoreOf = (kind: string, level: number) =>
    bySample.get(positive.find((sample) => sample.kind === kind && sample.level === level) as Sample) as Score;
  const kinds = [...new Set(positive.map(({ kind }) => kind))];
  console.log(`Copies, ${total.all} pairs: precision / recall by the share of the words that was edited`);
  console.table(
    Object.fromEntries(
      kinds.map((kind) => [
        kind,
        Object.fromEntries(
          LEVELS.map((level) => {
            const score = scoreOf(kind, level);
            return [`${level * 100} %`, `${rounded(precision(score))} / ${rounded(recall(score))}`];
          }),
        ),
      ]),
    ),
  );
  console.log("Independent reports: pairs taken for copies");
  console.table(
    Object.fromEntries(
      negative.map((sample) => {
        const pairs = sample.groups.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
        return [sample.kind, { pairs, taken: bySample.get(sample)?.wrong }];
      }),
    ),
  );
  return total;
}

/** The sample theatre's own reports: who copies whom there is known. */
async function printSampleTheatre(): Promise<void> {
  const gold: { origins: { reports: string[]; reason: string }[] } = JSON.parse(
    readFileSync(new URL("sample-origins.json", import.meta.url), "utf8"),
  );
  const pairsOf = (ids: string[]) => ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b].sort().join(" and ")));
  const wanted = new Set(gold.origins.flatMap(({ reports }) => pairsOf(reports)));
  const index = createCopyIndex();
  const found: string[] = [];
  let reports = 0;
  for (const file of await sampleFiles("syria-iraq")) {
    const report = await readReport(file);
    if (!report) continue;
    reports++;
    const id = basename(file).replace(/\.\w+$/, "");
    for (const other of index.add(id, report.text)) found.push([id, other].sort().join(" and "));
  }
  const wrong = found.filter((pair) => !wanted.has(pair));
  const missed = [...wanted].filter((pair) => !found.includes(pair));
  console.log(
    `Sample theatre, ${reports} reports: ${found.length - wrong.length} of ${wanted.size} pairs of one origin found`,
  );
  for (const pair of wrong) console.log(`  wrongly: ${pair}`);
  for (const pair of missed) console.log(`  not as copies: ${pair}`);
}

/** Seconds of the processor that `work` takes. */
function seconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function printSpeed(): void {
  const random = new Random(3);
  const texts = Array.from({ length: SPEED_TEXTS + ADDED }, () => printed(report(random)));
  const words = texts.map((text) => text.split(/\s+/));
  const hashing = seconds(() => {
    for (const text of words.slice(0, SPEED_TEXTS)) for (const word of text) hashOf(word);
  });
  const index = createCopyIndex();
  const building = seconds(() => {
    for (let i = 0; i < SPEED_TEXTS; i++) index.add(String(i), texts[i] as string);
  });
  const times = Array.from({ length: ADDED }, (_, i) => {
    const start = performance.now();
    index.add(String(SPEED_TEXTS + i), texts[SPEED_TEXTS + i] as string);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const mean = words.reduce((sum, { length }) => sum + length, 0) / words.length;
  const megabytes = Math.round(process.memoryUsage().rss / 1e6);
  console.log(`${SPEED_TEXTS} texts of ${Math.round(mean)} words: ${building.toFixed(1)} s of processor time, `);
  console.log(
    `  ${Math.round(SPEED_TEXTS / building)} texts a second, ${Math.round(building / hashing)} times hashing the words alone`,
  );
  console.log(
    `  one more: ${(times[ADDED / 2] as number).toFixed(2)} ms in the median, ${(times[(ADDED * 19) / 20] as number).toFixed(2)} ms at the 95th percentile`,
  );
  console.log(`  resident memory, texts included: ${megabytes} MB`);
}

const total = printScores();
await printSampleTheatre();
printSpeed();
console.log(JSON.stringify({ precision: rounded(precision(total)), recall: rounded(recall(total)) }));
