import type { Access } from "./access.ts";
import { audit } from "./audit.ts";
import { codingsOver } from "./codings.ts";
import { lastOf } from "./entries.ts";
import { failuresOver } from "./failures.ts";
import type { Ledger } from "./ledger.ts";
import { presencesOver } from "./presences.ts";
import { indexAll } from "./report-index.ts";
import { reportsOver } from "./reports.ts";
import { reviewsOver } from "./reviews.ts";
import { sinceOver } from "./since.ts";
import { watchlistOver } from "./watched.ts";

/** A ledger over any database that Kysely speaks to and that has its tables. */
export function ledgerOver(access: Access): Ledger {
  const { db, write, words } = access;
  return {
    ...reportsOver(access),
    ...codingsOver(access),
    ...reviewsOver(access),
    ...failuresOver(access),
    ...presencesOver(access),
    ...sinceOver(access),
    watchlist: watchlistOver(access),

    theatres: async () => {
      const rows = await db.selectFrom("entry").select("theatre").distinct().orderBy("theatre").execute();
      return rows.map((row) => row.theatre);
    },

    size: async (theatre) => (await lastOf(db, theatre))?.seq ?? 0,

    audit: (theatre) => audit(access, theatre),

    reindex: () => write((tx) => indexAll(tx, words)),

    transaction: (work) => write((tx) => work(ledgerOver({ ...access, db: tx, write: (inner) => inner(tx) }))),

    close: () => db.destroy(),
  };
}
