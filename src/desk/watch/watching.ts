import type { WatchedFeed } from "../../keep/watchlist.ts";
import type { Clock } from "../../model/clock.ts";
import type { Fetcher } from "../../read/web/fetched.ts";
import type { Intake } from "../intake/take-in.ts";
import type { Taken } from "../intake/taken.ts";

/** What a watch works with. */
export interface Watching extends Intake {
  fetcher: Fetcher;
  clock: Clock;
  /** From 0 to 1, to spread retries. */
  random: () => number;
  /** Hears what happens, as it happens. */
  tell: (happening: Happening) => void;
}

/** What happened at one visit. */
export type Happening =
  | { kind: "feed"; feed: WatchedFeed; fresh: number; entries: number; notes: string[] }
  | { kind: "page"; taken: Taken }
  | { kind: "withdrawn" | "returned"; url: string; reason: string }
  | { kind: "trouble"; url: string; message: string; next?: string };

/** Milliseconds as a moment, ISO 8601 in UTC. */
export function moment(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
