import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openData } from "../src/desk/data.ts";
import { NO_CODER } from "../src/desk/testing.ts";
import { LONGEST_INTERVAL } from "../src/desk/watch/schedule.ts";
import { newFeed } from "../src/desk/watch/visit-feed.ts";
import { watch } from "../src/desk/watch/watch.ts";
import type { Watching } from "../src/desk/watch/watching.ts";
import type { Ledger } from "../src/keep/ledger.ts";
import { readDocument } from "../src/read/read-document.ts";
import { createFetcher } from "../src/read/web/fetcher.ts";
import { createRandom } from "./theatre/random.ts";
import { SimulatedClock } from "./watch/simulated-clock.ts";
import { type SimulatedFeed, simulatedFeeds } from "./watch/simulated-feeds.ts";
import { serveSimulatedWeb } from "./watch/simulated-web.ts";
import { tally } from "./watch/tally.ts";

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 5);
const THEATRE = "simulation";

const USAGE = "usage: npx tsx bench/watch.ts [--feeds 10000] [--days 7] [--seed 1]";

/**
 * Watches simulated feeds on loopback for simulated days, and counts what was asked, what was missed and what was read twice. Requests,
 * robots.txt, pauses, lists, pages and the ledger are the real ones; time is not, nor is the coder.
 */
async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      feeds: { type: "string", default: "10000" },
      days: { type: "string", default: "7" },
      seed: { type: "string", default: "1" },
    },
  });
  const [count, days, seed] = [values.feeds, values.days, values.seed].map(Number) as [number, number, number];
  if (![count, days, seed].every(Number.isInteger)) throw new Error(USAGE);
  const feeds = simulatedFeeds(count, START, days, seed);
  const folder = mkdtempSync(join(tmpdir(), "situ-watch-"));
  const ledger = await openData(folder);
  try {
    await simulate(feeds, days, ledger);
  } finally {
    await ledger.close();
    rmSync(folder, { recursive: true });
  }
}

async function simulate(feeds: SimulatedFeed[], days: number, ledger: Ledger): Promise<void> {
  const clock = new SimulatedClock(START);
  const web = await serveSimulatedWeb(feeds, () => clock.now());
  const fetcher = createFetcher({ clock: clock.workers, allowed: ["127.0.0.1"], resolve: async () => ["127.0.0.1"] });
  const random = createRandom(1);
  const watching: Watching = {
    theatre: THEATRE,
    ledger,
    coder: NO_CODER,
    reader: { read: readDocument },
    fetcher: { ...fetcher, fetch: (url, validators) => clock.working(() => fetcher.fetch(url, validators)) },
    clock: clock.loop,
    random: random.share,
    tell: () => undefined,
  };
  await ledger.transaction(async ({ watchlist }) => {
    for (const feed of feeds) await watchlist.keepFeed(THEATRE, newFeed({ url: web.addressOf(feed) }, START));
  });
  const stop = new AbortController();
  const began = performance.now();
  const done = watch(watching, stop.signal);
  for (let day = 1; day <= days; day++) {
    await clock.passUntil(START + day * DAY);
    report(`day ${day}`, web.traffic.requests, began);
  }
  stop.abort();
  await done;
  console.log(
    JSON.stringify(
      { ...web.traffic, ...(await tally(feeds, ledger, THEATRE, clock.now() - LONGEST_INTERVAL * 1000, START)) },
      null,
      2,
    ),
  );
  await fetcher.close();
  await web.close();
}

function report(when: string, requests: number, began: number): void {
  const { rss, heapUsed } = process.memoryUsage();
  const seconds = Math.round((performance.now() - began) / 1000);
  const megabytes = (bytes: number) => Math.round(bytes / 1_000_000);
  console.log(
    `${when}: ${requests} requests in ${seconds} s; ${megabytes(rss)} MB resident, ${megabytes(heapUsed)} MB of it heap`,
  );
}

await run().catch((error) => {
  console.error((error as Error).message);
  process.exitCode = 1;
});
