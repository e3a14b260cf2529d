import { LedgerError } from "../../keep/ledger.ts";
import type { WatchedFeed, WatchedPage } from "../../keep/watchlist.ts";
import { hostOf } from "../../model/address.ts";
import { SHORTEST_INTERVAL } from "./schedule.ts";
import { afterFailure } from "./trouble.ts";
import { visitFeed } from "./visit-feed.ts";
import { visitPage } from "./visit-page.ts";
import { moment, type Watching } from "./watching.ts";

/** Visits at a time, each to another host. */
const AT_ONCE = 16;
/** Visits to feeds among them, so that pages are read however many feeds are due. */
const FEEDS_AT_ONCE = 12;
/** Another program may add a feed to the ledger: it is heard of within the time in which any feed is. */
const LONGEST_SLEEP_MS = SHORTEST_INTERVAL * 1000;
/** How long others have the ledger to themselves when they need it. */
const YIELD_MS = 60_000;

/** The visits under way. */
interface Running {
  /** By the host that is asked: the end of the visit. */
  visits: Map<string, Promise<void>>;
  feeds: number;
  /** What went wrong with the ledger at a visit. */
  errors: unknown[];
}

/**
 * Reads the theatre's feeds and their pages when they are due, until the signal is aborted; visits that have begun are then finished, or
 * interrupted where the fetcher is closed. All that it knows is in the ledger: what was interrupted is done the next time, and nothing is done
 * twice. While another program keeps the ledger to itself, it rests and tries again.
 *
 * @throws LedgerError when the ledger can keep no more
 */
export async function watch(watching: Watching, signal: AbortSignal): Promise<void> {
  const running: Running = { visits: new Map(), feeds: 0, errors: [] };
  try {
    while (!signal.aborted) {
      await step(watching, running, signal).catch((error) => running.errors.push(error));
      if (running.errors.length > 0) await recover(watching, running, signal);
    }
  } finally {
    await Promise.all(running.visits.values());
  }
}

/** Begins what is due, or waits until something is: another visit, or the end of one. */
async function step(watching: Watching, running: Running, signal: AbortSignal): Promise<void> {
  const { ledger, theatre, clock } = watching;
  const isFull = running.visits.size >= AT_ONCE || running.feeds >= FEEDS_AT_ONCE;
  if (isFull) return Promise.race(running.visits.values());
  const due = await ledger.watchlist.nextDue(theatre, [...running.visits.keys()]);
  const wait = due === undefined ? LONGEST_SLEEP_MS : Date.parse(due) - clock.now();
  return wait > 0
    ? rest(Math.min(wait, LONGEST_SLEEP_MS), watching, running, signal)
    : beginDue(watching, running, signal);
}

/** Begins the visits that are due, one a host; where a feed and a page of a host are, it is the feed, which is read before it forgets. */
async function beginDue(watching: Watching, running: Running, signal: AbortSignal): Promise<void> {
  const { ledger, theatre, clock } = watching;
  const now = moment(clock.now());
  const free = AT_ONCE - running.visits.size;
  const busy = [...running.visits.keys()];
  const feeds = await ledger.watchlist.dueFeeds(theatre, now, Math.min(free, FEEDS_AT_ONCE - running.feeds), busy);
  const asked = [...busy, ...feeds.map(({ url }) => hostOf(url))];
  const pages = await ledger.watchlist.duePages(theatre, now, free - feeds.length, asked);
  for (const feed of feeds) {
    running.feeds += 1;
    begin(feed, () => feedVisit(feed, watching, signal).finally(() => (running.feeds -= 1)), running);
  }
  for (const page of pages) begin(page, () => pageVisit(page, watching, signal), running);
}

function begin(visited: WatchedFeed | WatchedPage, visit: () => Promise<void>, { visits, errors }: Running): void {
  const host = hostOf(visited.url);
  const over = visit().catch((error) => void errors.push(error));
  visits.set(
    host,
    over.finally(() => visits.delete(host)),
  );
}

/** Waits so long, or until a visit is over or the signal is aborted. */
async function rest(
  milliseconds: number,
  { clock }: Watching,
  { visits }: Running,
  signal: AbortSignal,
): Promise<void> {
  const waking = new AbortController();
  const wake = () => waking.abort();
  signal.addEventListener("abort", wake);
  if (signal.aborted) wake();
  await Promise.race([...visits.values(), clock.sleep(milliseconds, waking.signal)]).finally(wake);
  signal.removeEventListener("abort", wake);
}

/** Rests while another program keeps the ledger to itself: what could not be kept is still due. Anything else ends the watch. */
async function recover(watching: Watching, running: Running, signal: AbortSignal): Promise<void> {
  const errors = running.errors.splice(0);
  const lasting = errors.find((error) => !(error instanceof LedgerError && error.code === "locked"));
  if (lasting) throw lasting;
  const next = moment(watching.clock.now() + YIELD_MS);
  watching.tell({ kind: "trouble", url: "the ledger", message: (errors[0] as LedgerError).message, next });
  await rest(YIELD_MS, watching, { ...running, visits: new Map() }, signal);
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
