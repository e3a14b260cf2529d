import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { loadPacks } from "../src/packs/load.ts";

const BUILT = new URL("../dist/packs/load.js", import.meta.url);
const RUNS = 7;

interface Cost {
  ms: number;
  megabytes: number;
}

/** What some code costs in a fresh process, as a command meets it: the time, and the heap that stays after a collection. */
function costOf(imports: string, load: string): Cost {
  const script = `${imports}
    gc();
    const before = process.memoryUsage().heapUsed;
    const start = performance.now();
    const loaded = ${load};
    const ms = performance.now() - start;
    gc();
    const megabytes = (process.memoryUsage().heapUsed - before) / 1e6;
    if (loaded.length > 0) console.log(JSON.stringify({ ms, megabytes }));`;
  return JSON.parse(
    execFileSync(process.execPath, ["--expose-gc", "--input-type=module", "-e", script], { encoding: "utf8" }),
  );
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function line(name: string, costs: Cost[]): string {
  const [ms, megabytes] = [median(costs.map((c) => c.ms)), median(costs.map((c) => c.megabytes))];
  return `${name.padEnd(28)} ${ms.toFixed(0).padStart(4)} ms ${megabytes.toFixed(1).padStart(6)} MB`;
}

function run(folder: string): void {
  const packs = loadPacks();
  const json = join(folder, "packs.json");
  writeFileSync(json, JSON.stringify(packs));
  const runs = Array.from({ length: RUNS }, () => ({
    packs: costOf(`import { loadPacks } from ${JSON.stringify(BUILT.href)};`, "loadPacks()"),
    json: costOf(
      `import { readFileSync } from "node:fs";`,
      `JSON.parse(readFileSync(new URL(${JSON.stringify(pathToFileURL(json).href)}), "utf8"))`,
    ),
  }));
  const entities = packs.reduce((sum, pack) => sum + pack.entities.length, 0);
  console.log(`packs: ${entities} entities, ${RUNS} fresh processes each, medians`);
  console.log(
    line(
      "loadPacks, built",
      runs.map((each) => each.packs),
    ),
  );
  console.log(
    line(
      "JSON.parse of the same data",
      runs.map((each) => each.json),
    ),
  );
}

if (existsSync(BUILT)) {
  const folder = mkdtempSync(join(tmpdir(), "packs-load-"));
  try {
    run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
} else console.log("packs: skipped, `npm run build` comes first");
