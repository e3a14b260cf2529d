import { once } from "node:events";
import { openAccess } from "../desk/access.ts";
import { openData } from "../desk/data.ts";
import { coderFor } from "../desk/packs.ts";
import { Refusal } from "../desk/refusal.ts";
import { SYSTEM_CLOCK } from "../desk/system-clock.ts";
import { addFeeds } from "../desk/watch/add-feeds.ts";
import { beSoleWatch } from "../desk/watch/sole-watch.ts";
import { watch } from "../desk/watch/watch.ts";
import type { Happening, Watching } from "../desk/watch/watching.ts";
import { watchedFeeds } from "../desk/watched.ts";
import { clockTime, happeningLines } from "./happening-lines.ts";
import { dataFolder, webSettings } from "./settings.ts";
import { say, warn } from "./terminal.ts";
import { watchedLines } from "./watched-lines.ts";

interface Options {
  theatre?: string;
}

/** `situ watch`: reads the watched feeds and their pages when they are due, until the program is told to end. */
export function watchFeeds(options: Options): Promise<number> {
  return withWatching(options, async (watching) => {
    const feeds = await watching.ledger.watchlist.feeds(watching.theatre);
    if (feeds.length === 0) {
      warn('Nothing is watched yet: add a feed with "situ watch add ADDRESS".');
      return 1;
    }
    const letGo = await beSoleWatch(dataFolder(), watching.theatre);
    say(`Watching ${feeds.length} ${feeds.length === 1 ? "feed" : "feeds"} (Ctrl+C ends it)`);
    const stop = new AbortController();
    void Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]).then(() => {
      stop.abort();
      return watching.fetcher.close();
    });
    await watch(watching, stop.signal).finally(letGo);
    return 0;
  });
}

/** `situ watch add`: watches feeds from now on; 1 when a source leads to none. */
export function watchAdd(sources: string[], options: Options): Promise<number> {
  return withWatching(options, async (watching) => {
    let code = 0;
    for (const source of sources) {
      try {
        for (const { url, title, added } of await addFeeds(source, watching)) {
          say(`${added ? "watched from now on" : "watched already"}: ${title ? `${title}, ` : ""}${url}`);
        }
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        warn(`not watched: ${error.message}`);
        code = 1;
      }
    }
    return code;
  });
}

/** `situ watch remove`: watches feeds no longer; what was read of them stays. */
export function watchRemove(addresses: string[], options: Options): Promise<number> {
  return withWatching(options, async ({ ledger, theatre }) => {
    const watched = new Set((await ledger.watchlist.feeds(theatre)).map(({ url }) => url));
    for (const address of addresses) {
      if (watched.has(address)) await ledger.watchlist.dropFeed(theatre, address);
      (watched.has(address) ? say : warn)(
        watched.has(address)
          ? `watched no longer: ${address}`
          : `not watched: ${address}; "situ watch list" shows what is`,
      );
    }
    return addresses.every((address) => watched.has(address)) ? 0 : 1;
  });
}

/** `situ watch list`: what is watched, and how it stands. */
export function watchList(options: Options): Promise<number> {
  return withWatching(options, async ({ ledger, theatre, clock }) => {
    for (const line of watchedLines(await watchedFeeds(ledger, theatre), clock.now())) say(line);
    return 0;
  });
}

async function withWatching(
  { theatre: named }: Options,
  work: (watching: Watching) => Promise<number>,
): Promise<number> {
  const { coder, theatre } = coderFor(named);
  const access = openAccess(webSettings());
  const ledger = await openData(dataFolder());
  try {
    const { reader, fetcher } = access;
    const clock = SYSTEM_CLOCK;
    return await work({ theatre: theatre.id, ledger, coder, reader, fetcher, clock, random: Math.random, tell });
  } finally {
    await access.close();
    await ledger.close();
  }
}

/** Prints what happened with the time of day, unless nothing did. */
function tell(happening: Happening): void {
  for (const { line, wrong } of happeningLines(happening)) (wrong ? warn : say)(`${clockTime(new Date())} ${line}`);
}
