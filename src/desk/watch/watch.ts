import { LedgerError } from "../../keep/ledger.ts";
import type { WatchedFeed, WatchedPage } from "../../keep/watchlist.ts";
import { afterFailure } from "./trouble.ts";
import { visitFeed } from "./visit-feed.ts";
import { visitPage } from "./visit-page.ts";
import { moment, type Watching } from "./watching.ts";

/** Visits at a time, each to another host. */
const AT_ONCE = 16;
/** Another program may add a feed to the ledger: it is heard of within this time. */
const LONGEST_SLEEP_MS = 60_000;

/**
 * Reads the theatre's feeds and their pages when they are due, until the signal is aborted; visits that have begun are then finished, or
 * interrupted where the fetcher is closed. All that it knows is in the ledger: what was interrupted is done the next time, and nothing is done
 * twice.
 *
 * @throws LedgerError when the ledger can keep no more
 */
export async function watch(watching: Watching, signal: AbortSignal): Promise<void> {
  const running = new Map<string, Promise<void>>();
  try {
    while (!signal.aborted) {
      for (const { host, visit } of await dueVisits(watching, running, signal)) {
        running.set(
          host,
          visit().finally(() => running.delete(host)),
        );
      }
      await somethingToDo(watching, running, signal);
    }
  } finally {
    await Promise.allSettled(running.values());
  }
}

interface Visit {
  host: string;
  visit: () => Promise<void>;
}

/** The visits that are due, the feeds before the pages, and one a host. */
async function dueVisits(watching: Watching, running: Map<string, unknown>, signal: AbortSignal): Promise<Visit[]> {
  const { ledger, theatre, clock } = watching;
  const limit = AT_ONCE - running.size;
  if (limit === 0) return [];
  const now = moment(clock.now());
  const busy = [...running.keys()];
  const feeds = await ledger.watchlist.dueFeeds(theatre, now, limit, busy);
  const asked = [...busy, ...feeds.map(hostOf)];
  const pages = await ledger.watchlist.duePages(theatre, now, limit - feeds.length, asked);
  return [
    ...feeds.map((feed) => ({ host: hostOf(feed), visit: () => feedVisit(feed, watching, signal) })),
    ...pages.map((page) => ({ host: hostOf(page), visit: () => pageVisit(page, watching, signal) })),
  ];
}

function hostOf({ url }: WatchedFeed | WatchedPage): string {
  return URL.canParse(url) ? new URL(url).host : "";
}

/** Resolves when a visit is over, when something is due that can be begun, or when the signal is aborted. */
async function somethingToDo(
  watching: Watching,
  running: Map<string, Promise<void>>,
  signal: AbortSignal,
): Promise<void> {
  const { ledger, theatre, clock } = watching;
  if (running.size >= AT_ONCE) return Promise.race(running.values());
  const due = await ledger.watchlist.nextDue(theatre, [...running.keys()]);
  const wait = due === undefined ? LONGEST_SLEEP_MS : Math.max(0, Date.parse(due) - clock.now());
  const waking = new AbortController();
  const wake = () => waking.abort();
  signal.addEventListener("abort", wake);
  await Promise.race([...running.values(), clock.sleep(Math.min(wait, LONGEST_SLEEP_MS), waking.signal)]).finally(wake);
  signal.removeEventListener("abort", wake);
}

async function feedVisit(feed: WatchedFeed, watching: Watching, signal: AbortSignal): Promise<void> {
  const { ledger, theatre } = watching;
  await visitFeed(feed, watching).catch(async (error) => {
    if (signal.aborted) return; // interrupted: it is still due
    await ledger.watchlist.keepFeed(theatre, { ...feed, ...afterError(error, feed, watching) });
  });
}

async function pageVisit(page: WatchedPage, watching: Watching, signal: AbortSignal): Promise<void> {
  const { ledger, theatre } = watching;
  await visitPage(page, watching).catch(async (error) => {
    if (signal.aborted) return;
    await ledger.watchlist.keepPage(theatre, { ...page, ...afterError(error, page, watching) });
  });
}

/** A fault of ours at one address is not to end the watch over all others: it is kept as trouble, and tried again later. */
function afterError(error: unknown, visited: WatchedFeed | WatchedPage, watching: Watching) {
  if (error instanceof LedgerError) throw error;
  const message = `Situ failed at it (${(error as Error).message}): please report this`;
  const kept = afterFailure(visited, { code: "fault", message }, watching);
  watching.tell({ kind: "trouble", url: visited.url, message, next: kept.due });
  return kept;
}
