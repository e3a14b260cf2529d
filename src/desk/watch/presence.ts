import type { WatchedPage } from "../../keep/watchlist.ts";
import { moment, type Watching } from "./watching.ts";

/** Keeps with the report of a page that the page was withdrawn, or is back. */
export async function keepPresence(
  page: WatchedPage,
  { withdrawn, reason }: { withdrawn: boolean; reason: string },
  { ledger, theatre, clock, tell }: Watching,
): Promise<void> {
  if (!page.report) return;
  await ledger.appendPresence(theatre, { report: page.report, withdrawn, seen: moment(clock.now()), reason });
  tell({ kind: withdrawn ? "withdrawn" : "returned", url: page.url, reason });
}
