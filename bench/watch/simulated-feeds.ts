import { createRandom, type Random } from "../theatre/random.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How a simulated feed behaves. Moments in milliseconds. */
export interface SimulatedFeed {
  name: string;
  /** Host of the feed and of its pages; several feeds share one. */
  host: string;
  kind: "rss" | "atom" | "json";
  /** What the server offers to be asked with whether something has changed. */
  validator: "etag" | "last-modified" | "none";
  /** Entries that it shows at a time, the newest first. */
  window: number;
  /** When its articles are published, in order. */
  published: number[];
  /** When its server answers nothing but 503. */
  outages: { from: number; to: number }[];
}

/** A feed shows at least what came in so many of its busiest hours: publishers choose it so. */
const SHOWN_HOURS = 4;
const FEWEST_SHOWN = 10;
const FEEDS_A_HOST = 3;

/** Feeds as a desk meets them: from one article a month to eight a day, more by day than by night, with six hours of sudden news at ten times the pace, and outages. */
export function simulatedFeeds(count: number, start: number, days: number, seed: number): SimulatedFeed[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, i) => simulatedFeed(i, start, start + days * DAY, random));
}

function simulatedFeed(index: number, start: number, end: number, random: Random): SimulatedFeed {
  const aDay = Math.exp(between(Math.log(1 / 30), Math.log(8), random));
  const published = publishedTimes(aDay, start - DAY, end, random);
  return {
    name: `f${index}`,
    host: `site${Math.floor(index / FEEDS_A_HOST)}.example`,
    kind: random.pick(["rss", "atom", "json"]),
    validator: random.pick(["etag", "etag", "etag", "last-modified", "none"]),
    window: Math.max(FEWEST_SHOWN, mostWithin(published, SHOWN_HOURS * HOUR)),
    published,
    outages: random.chance(0.05) ? [outage(start, end, random)] : [],
  };
}

/** Arrivals of a Poisson process whose pace follows the hour, with six busy hours now and then. */
function publishedTimes(aDay: number, from: number, to: number, random: Random): number[] {
  const times: number[] = [];
  const busiest = from + between(0, to - from, random);
  const peak = 10;
  for (let at = from; at < to; ) {
    at += (-Math.log(1 - random.share()) * DAY) / (aDay * peak);
    const isBusy = at >= busiest && at < busiest + 6 * HOUR;
    const pace = isBusy ? peak : 1 + 0.8 * Math.sin(((at % DAY) / DAY) * 2 * Math.PI);
    if (at < to && random.share() < pace / peak) times.push(Math.round(at));
  }
  return times;
}

function outage(start: number, end: number, random: Random): { from: number; to: number } {
  const from = Math.round(between(start, end, random));
  return { from, to: from + Math.round(between(1, 3, random) * HOUR) };
}

/** The most of these moments that fall within so many milliseconds. */
function mostWithin(times: readonly number[], length: number): number {
  let [most, first] = [0, 0];
  times.forEach((at, last) => {
    while (at - (times[first] as number) > length) first += 1;
    most = Math.max(most, last - first + 1);
  });
  return most;
}

function between(from: number, to: number, random: Random): number {
  return from + random.share() * (to - from);
}
