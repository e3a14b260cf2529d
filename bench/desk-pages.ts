/**
 * Server time of each kind of page at a desk of many claims, beside a page that shows nothing of the situation:
 *
 *   npx tsx bench/desk-pages.ts [--claims 100000] [--only REGEX] [--data FOLDER]
 *
 * The ledger, the desk and the site are the real ones; requests go to the site without a network between. --data keeps the ledger
 * for the next run; --only measures the kinds whose name it finds.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Hono } from "hono";
import { LAST_DAY } from "../src/model/day.ts";
import { createApp } from "../src/show/app.tsx";
import type { Assets } from "../src/show/assets.ts";
import { type PageKinds, pageKinds, someDays } from "./desk-pages/page-kinds.ts";
import { openSyntheticDesk, type SyntheticDesk } from "./desk-pages/synthetic-desk.ts";
import { percentile } from "./desk-pages/timings.ts";
import { createRandom, type Random } from "./theatre/random.ts";

/** Days that people look at again and again, and days that nobody asked for before. */
const USUAL_DAYS = 8;
const NEW_DAYS = 5;
/** A page is asked for so often, or so long. */
const ROUNDS = 40;
const MOST_MILLISECONDS = 10_000;
const BASELINE = "/nowhere";
const ASSETS: Assets = { script: "/static/main.js", styles: [], preload: () => [], file: async () => undefined };

interface Answer {
  milliseconds: number;
  status: number;
  kilobytes: number;
}

async function ask(app: Hono, path: string): Promise<Answer> {
  const began = performance.now();
  const response = await app.request(`http://localhost${path}`, { headers: { Accept: "text/html" } });
  const { byteLength } = await response.arrayBuffer();
  return { milliseconds: performance.now() - began, status: response.status, kilobytes: byteLength / 1000 };
}

function onDay(path: string, day: string): string {
  return `${path}${path.includes("?") ? "&" : "?"}day=${day}`;
}

async function measure(name: string, app: Hono, path: () => string, days: { usual: string[]; fresh: string[] }) {
  const first = await ask(app, onDay(path(), days.usual[0] ?? ""));
  const found = name === "baseline" ? 404 : 200;
  if (first.status !== found) return undefined;
  const fresh: Answer[] = [];
  for (const day of days.fresh) fresh.push(await ask(app, onDay(path(), day)));
  for (const day of days.usual) await ask(app, onDay(path(), day));
  const usual: Answer[] = [];
  const began = performance.now();
  for (let round = 0; round < ROUNDS && performance.now() - began < MOST_MILLISECONDS; round++) {
    usual.push(await ask(app, onDay(path(), days.usual[round % USUAL_DAYS] ?? "")));
  }
  const of = (answers: Answer[], share: number) =>
    percentile(
      answers.map(({ milliseconds }) => milliseconds),
      share,
    );
  return {
    page: name,
    first: first.milliseconds,
    newDay: of(fresh, 0.5),
    median: of(usual, 0.5),
    p95: of(usual, 0.95),
    kilobytes: percentile(
      usual.map(({ kilobytes }) => kilobytes),
      0.5,
    ),
    wrong: [...fresh, ...usual].filter(({ status }) => status !== found).length,
  };
}

async function run({ desk, made }: SyntheticDesk, only: RegExp, random: Random): Promise<void> {
  const app = createApp(desk, ASSETS);
  const opened = performance.now();
  const index = await desk.index(LAST_DAY);
  console.log(`${made.claims.length} claims in ${made.reports.length} reports, ${index.whole.events.length} events;`);
  console.log(`read and reckoned in ${((performance.now() - opened) / 1000).toFixed(1)} s`);
  const usual = someDays(made, USUAL_DAYS, random);
  const kinds: PageKinds = { baseline: () => BASELINE, ...pageKinds(made, index) };
  console.log(`milliseconds     ${" ".repeat(3)}${COLUMNS.map((name) => name.padStart(10)).join("")}`);
  for (const [name, path] of Object.entries(kinds)) {
    if (name !== "baseline" && !only.test(name)) continue;
    const days = { usual, fresh: someDays(made, NEW_DAYS, random) };
    const figures = await measure(name, app, () => path(random), days);
    if (figures) console.log(line(figures));
    else console.log(`${name}: not there`);
  }
}

type Figures = NonNullable<Awaited<ReturnType<typeof measure>>>;

const COLUMNS: (keyof Figures)[] = ["first", "newDay", "median", "p95", "kilobytes", "wrong"];

function line(figures: Figures): string {
  return figures.page.padEnd(20) + COLUMNS.map((name) => Number(figures[name]).toFixed(1).padStart(10)).join("");
}

const { values } = parseArgs({
  options: {
    claims: { type: "string", default: "100000" },
    only: { type: "string", default: "" },
    data: { type: "string" },
  },
});
const folder = values.data ?? mkdtempSync(join(tmpdir(), "situ-pages-"));
const opened = await openSyntheticDesk(Number(values.claims), folder);
try {
  await run(opened, new RegExp(values.only), createRandom(1));
} finally {
  await opened.close();
  if (!values.data) rmSync(folder, { recursive: true });
}
