import type { Trouble } from "../../keep/watchlist.ts";
import type { FetchCode } from "../../read/web/fetched.ts";
import { retryDelay } from "../../read/web/retry-delay.ts";
import { moment, type Watching } from "./watching.ts";

/** What may be over the next time: the same address is tried again. */
const PASSING: FetchCode[] = ["unknown-host", "no-connection", "timeout", "broken-response", "busy", "server-error"];

/** Tries before a page counts as unreadable: with the delays between them about two days. */
const MOST_TRIES = 8;

/** A failed visit. */
interface Failed {
  code: string;
  message: string;
  retryAfter?: number;
}

/**
 * What is kept of an address after a visit that failed, with the moment to try again.
 *
 * @param longest seconds after which it is tried again at the latest, unless the server asks for more
 */
export function afterFailure(
  visited: { failures: number; trouble?: Trouble },
  { code, message, retryAfter }: Failed,
  { clock, random }: Pick<Watching, "clock" | "random">,
  longest = Number.POSITIVE_INFINITY,
): { failures: number; trouble: Trouble; due: string } {
  const failures = visited.failures + 1;
  const now = clock.now();
  return {
    failures,
    trouble: { code, message, since: visited.trouble?.since ?? moment(now) },
    due: moment(now + 1000 * Math.max(Math.min(retryDelay(failures, random()), longest), retryDelay(1, 0, retryAfter))),
  };
}

/** Whether it is worth trying again after so many failures. */
export function isPassing(code: FetchCode, failures: number): boolean {
  return PASSING.includes(code) && failures < MOST_TRIES;
}
