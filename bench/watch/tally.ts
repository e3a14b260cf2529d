import type { Ledger } from "../../src/keep/ledger.ts";
import type { SimulatedFeed } from "./simulated-feeds.ts";
import { correctedAt } from "./simulated-web.ts";

/** What a watch brought, beside what there was. */
interface Tally {
  /** Articles published since the watch began and up to the moment up to which all had to be read. */
  articles: number;
  missed: number;
  /** Articles with more reports than they had versions. */
  twice: number;
  reports: number;
  corrected: number;
  /** Corrections older than a day of which no version was kept. */
  correctionsMissed: number;
  /** Minutes from an article's publication to its first reading: the median and the 95th percentile of those published during the watch. */
  delayMedian: number;
  delay95: number;
}

const DAY = 86_400_000;

/** Compares the reports kept with what the feeds published up to a moment, in milliseconds. */
export async function tally(
  feeds: readonly SimulatedFeed[],
  ledger: Ledger,
  theatre: string,
  until: number,
  start: number,
): Promise<Tally> {
  const read = new Map<string, string[]>();
  for (const { fetched } of await ledger.reports(theatre)) {
    const name = fetched && new URL(fetched.url).pathname.slice(1);
    if (name) read.set(name, [...(read.get(name) ?? []), fetched.at]);
  }
  const delays: number[] = [];
  const sums = { articles: 0, missed: 0, twice: 0, reports: 0, corrected: 0, correctionsMissed: 0 };
  for (const feed of feeds) {
    feed.published.forEach((at, index) => {
      if (at < start) return;
      const readings = read.get(`${feed.name}/${index}`) ?? [];
      sums.reports += readings.length;
      if (at > until) return;
      sums.articles += 1;
      if (readings.length === 0) sums.missed += 1;
      const corrected = correctedAt(feed, index);
      const isCorrected = corrected !== undefined && readings[0] !== undefined && corrected > Date.parse(readings[0]);
      if (readings.length > (isCorrected ? 2 : 1)) sums.twice += 1;
      if (isCorrected && corrected < until - DAY) {
        sums.corrected += 1;
        if (readings.length < 2) sums.correctionsMissed += 1;
      }
      if (readings[0]) delays.push((Date.parse(readings[0]) - at) / 60_000);
    });
  }
  delays.sort((a, b) => a - b);
  const at = (share: number) => Math.round(delays[Math.floor(share * (delays.length - 1))] ?? 0);
  return { ...sums, delayMedian: at(0.5), delay95: at(0.95) };
}
