import { fork } from "node:child_process";
import { writeFileSync } from "node:fs";
import { plot } from "../plot.ts";
import { theatre } from "../theatre.ts";
import { codedReports } from "./coded.ts";
import { createEngine } from "./engine.ts";
import { type Growth, growthOf, nLogN } from "./growth.ts";

const SEED = 7;
const SMALLEST = 1000;
const HEAP_MEGABYTES = 16_000;
const PLOT = new URL("../../docs/reckoning-growth.svg", import.meta.url);

/** One whole rebuild. */
export interface Rebuild {
  claims: number;
  /** Processor time, the collection of memory included. */
  seconds: number;
  microsecondsAClaim: number;
  /** How much longer it takes than sorting the same claims and reading them from JSON. */
  ofBaseline: number;
  /** The most memory that the process held, the theatre itself included. */
  peakMegabytes: number;
}

export interface Speed {
  rebuilds: Rebuild[];
  growth: Growth;
}

/** Rebuilds theatres of doubling size, up to so many claims, each in a process of its own; draws the growth. */
export async function speed(upTo: number): Promise<Speed> {
  const rebuilds: Rebuild[] = [];
  for (const claims of sizes(upTo)) rebuilds.push(await inOwnProcess(claims));
  const costs = rebuilds.map(({ claims, seconds }) => ({ size: claims, seconds }));
  const growth = growthOf(costs);
  writeFileSync(PLOT, drawn(rebuilds, growth));
  return { rebuilds, growth };
}

/** Rebuilds one theatre in this process. */
export function rebuild(claims: number): Rebuild {
  const made = theatre({ seed: SEED, claims });
  const coded = codedReports(made);
  const baseline = secondsOf(() => {
    const sorted = made.claims.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    for (const claim of sorted) JSON.parse(JSON.stringify(claim));
  });
  const seconds = secondsOf(() => {
    const engine = createEngine(made.id, made.knowledge);
    engine.review(made.reviews);
    engine.put(coded);
    engine.settle();
  });
  return {
    claims: made.claims.length,
    seconds,
    microsecondsAClaim: (seconds * 1e6) / made.claims.length,
    ofBaseline: seconds / baseline,
    peakMegabytes: process.resourceUsage().maxRSS / 1000,
  };
}

/** 1,000 doubled as long as it stays under the largest, and the largest. */
function sizes(upTo: number): number[] {
  const doubled: number[] = [];
  for (let size = SMALLEST; size < upTo / 1.5; size *= 2) doubled.push(size);
  return [...doubled, upTo];
}

function inOwnProcess(claims: number): Promise<Rebuild> {
  const script = new URL("../reckoning.ts", import.meta.url);
  const execArgv = [...process.execArgv, `--max-old-space-size=${HEAP_MEGABYTES}`];
  return new Promise((resolve, reject) => {
    const child = fork(script, ["rebuild", "--claims", String(claims), "--json"], { execArgv, silent: true });
    let [out, errors] = ["", ""];
    child.stdout?.on("data", (part) => {
      out += part;
    });
    child.stderr?.on("data", (part) => {
      errors += part;
    });
    child.on("close", (code) => (code === 0 ? resolve(JSON.parse(out)) : reject(new Error(errors))));
  });
}

/** Of the processor's time, which others on the machine do not lengthen. */
function secondsOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function drawn(rebuilds: Rebuild[], { factor }: Growth): string {
  const points = rebuilds.map(({ claims, seconds }): [number, number] => [claims, seconds]);
  return plot({
    title: "A whole rebuild by the number of claims",
    x: { label: "claims", scale: "log" },
    y: { label: "seconds", scale: "log" },
    series: [
      { name: "measured", points },
      { name: "n log n", points: points.map(([size]) => [size, factor * nLogN(size)]), isGuide: true },
    ],
  });
}
