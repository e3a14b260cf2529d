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
 * site's first page, says so when it is seen twice.
 */
export function sightOf(page: WatchedPage, fetched: Fetched): Sight {
  if (!page.report) return fetched;
  const again = page.trouble?.code === "gone" || page.state === "withdrawn";
  if (fetched.kind === "failed" && fetched.code === "gone") {
    const sure = fetched.status === 410 || again;
    return { kind: "gone", sure, reason: `the server answers ${fetched.status ?? 404} for its address` };
  }
  if (fetched.kind === "document" && leadsHome(page.url, fetched.url)) {
    return { kind: "gone", sure: again, reason: "its address leads to the site’s first page" };
  }
  return fetched;
}

function leadsHome(asked: string, given: string): boolean {
  const { pathname, search } = new URL(given);
  return pathname === "/" && search === "" && pageKey(asked) !== pageKey(given);
}
