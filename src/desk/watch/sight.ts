import type { WatchedPage } from "../../keep/watchlist.ts";
import { pageKey } from "../../model/address.ts";
import type { Fetched } from "../../read/web/fetched.ts";

/** What a visit shows of a page: what was fetched, or that a page that was read before is not there any more. */
export type Sight = Fetched | Gone;

export interface Gone {
  kind: "gone";
  /** False where it should be seen a second time. */
  sure: boolean;
  reason: string;
}

/**
 * Tells a page that its publisher withdrew from one that only cannot be had today. 410 says so; 404, or an address that now leads to the
 * site's first page, says so when it is seen twice, a day apart. What was never read cannot be withdrawn, only not found.
 */
export function sightOf(page: WatchedPage, fetched: Fetched): Sight {
  if (!page.report) return found(page, fetched);
  const again = page.state === "withdrawn" || wasGoneADayBefore(page, fetched.retrieved);
  if (fetched.kind === "failed" && fetched.code === "gone") {
    const sure = fetched.status === 410 || again;
    return { kind: "gone", sure, reason: `the server answers ${fetched.status ?? 404} for its address` };
  }
  if (fetched.kind === "document" && leadsHome(page.url, fetched.url)) {
    return { kind: "gone", sure: again, reason: "its address leads to the site’s first page" };
  }
  return fetched;
}

function found(page: WatchedPage, fetched: Fetched): Fetched {
  if (fetched.kind !== "document" || !leadsHome(page.url, fetched.url)) return fetched;
  const message = "its address leads to the site’s first page: there is no article to read";
  return { kind: "failed", code: "gone", message, retrieved: fetched.retrieved };
}

const DAY_MS = 86_400_000;

function wasGoneADayBefore({ trouble }: WatchedPage, at: string): boolean {
  return trouble?.code === "gone" && Date.parse(at) - Date.parse(trouble.since) >= DAY_MS;
}

function leadsHome(asked: string, given: string): boolean {
  const { pathname, search } = new URL(given);
  return pathname === "/" && search === "" && pageKey(asked) !== pageKey(given);
}
