const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Bounds of the seconds between two readings of a feed: sudden news is not to pass unseen, nor a server to be asked all the time. */
export const SHORTEST_INTERVAL = 5 * MINUTE;
export const LONGEST_INTERVAL = 3 * HOUR;
/** Seconds between the first two readings of a feed. */
export const FIRST_INTERVAL = 30 * MINUTE;
/** A publisher's wish to be asked less often is followed as far as this, in seconds. */
const LONGEST_WISH = HOUR;

/** What one reading of a feed showed. Times in seconds. */
interface Sighting {
  /** Between readings, as planned. */
  interval: number;
  /** Since the reading before, as it came; absent at the first, where everything is new. */
  elapsed?: number;
  /** Entries that were not known before, and all entries. */
  fresh: number;
  entries: number;
  /** The fewest in which half of the entries came (`paceOf`). */
  pace?: number;
  /** What the publisher asks readers to wait. */
  wait?: number;
}

const SLOWER = 1.5;
const FASTER = 0.5;
/** No more of what a feed shows at a time than this should be new at a reading. */
const SHARE_OF_FEED = 0.25;

/**
 * Seconds until a feed is read next: half as long after several new entries, half as long again after none; and never so long that, at the
 * pace of the last entries or at the busiest pace of those that it shows, more than a quarter of it would be new.
 */
export function nextInterval({ interval, elapsed, fresh, entries, pace, wait = 0 }: Sighting): number {
  const isFirst = elapsed === undefined;
  const adapted = interval * (isFirst || fresh === 1 ? 1 : fresh > 1 ? FASTER : SLOWER);
  const atThisPace = isFirst || fresh === 0 ? LONGEST_INTERVAL : (elapsed * entries * SHARE_OF_FEED) / fresh;
  const atBusiestPace = pace === undefined ? LONGEST_INTERVAL : Math.max(FIRST_INTERVAL, pace * 2 * SHARE_OF_FEED);
  const shortest = Math.max(SHORTEST_INTERVAL, Math.min(wait, LONGEST_WISH));
  return Math.round(Math.max(shortest, Math.min(LONGEST_INTERVAL, adapted, atThisPace, atBusiestPace)));
}

/** Fewer dates than these tell no pace. */
const ENOUGH_DATES = 4;

/** The fewest seconds in which half of a list's entries came; undefined where too few are dated. */
export function paceOf(published: readonly string[]): number | undefined {
  const at = published.map((moment) => Date.parse(moment) / 1000).sort((a, b) => a - b);
  if (at.length < ENOUGH_DATES) return undefined;
  const half = Math.floor(at.length / 2);
  return Math.min(...at.slice(half).map((last, i) => last - (at[i] as number)));
}

/** Seconds after it was found at which a page is looked at again: most corrections come within a day, some within weeks. */
const VISITS = [HOUR, DAY, 7 * DAY, 30 * DAY];

/**
 * The moment of the next visit to a page that was read; undefined when it has had its last. All moments in milliseconds.
 *
 * @param found when its feed first had it
 */
export function nextVisit(found: number, now: number): number | undefined {
  return VISITS.map((after) => found + after * 1000).find((at) => at > now);
}
