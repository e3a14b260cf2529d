import type { WatchedFeed, WatchedPage } from "../../keep/watchlist.ts";
import { digest } from "../../model/identity.ts";
import type { Fetched, Validators } from "../../read/web/fetched.ts";

/** What to ask with whether an address has changed. */
export function validatorsOf({ etag, lastModified }: WatchedFeed | WatchedPage): Validators {
  return { ...(etag && { etag }), ...(lastModified && { lastModified }) };
}

/** What is kept of a feed or a page after a visit that went well: what was heard replaces what was, and trouble is over. */
export function afterVisit<T extends WatchedFeed | WatchedPage>(
  before: T,
  fetched: Exclude<Fetched, { kind: "failed" }>,
): T {
  const { trouble: _, ...visited } = { ...before, failures: 0, lastRead: fetched.retrieved };
  if (fetched.kind === "unchanged") return visited as T;
  const { etag: _etag, lastModified: _lastModified, ...rest } = visited;
  return { ...rest, ...fetched.validators, body: digest(fetched.bytes) } as T;
}
