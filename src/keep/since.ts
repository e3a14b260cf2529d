import type { Access } from "./access.ts";
import type { Ledger, StoredEntry } from "./ledger.ts";
import { storedCoding, storedFailure, storedPresence, storedReport, storedReview } from "./stored.ts";
import type { EntryRow } from "./tables.ts";

/** What came after an entry. */
export function sinceOver({ db }: Access): Pick<Ledger, "since"> {
  return {
    since: async (theatre, seq, limit) => {
      const rows = await db
        .selectFrom("entry")
        .selectAll()
        .where("theatre", "=", theatre)
        .where("seq", ">", seq)
        .where(({ not, exists, selectFrom, and, eb }) =>
          not(
            and([
              eb("entry.about", "is not", null),
              exists(
                selectFrom("entry as later")
                  .select("later.seq")
                  .whereRef("later.theatre", "=", "entry.theatre")
                  .whereRef("later.kind", "=", "entry.kind")
                  .whereRef("later.about", "=", "entry.about")
                  .whereRef("later.seq", ">", "entry.seq"),
              ),
            ]),
          ),
        )
        .orderBy("seq")
        .limit(limit)
        .execute();
      return rows.map(storedEntry);
    },
  };
}

function storedEntry(row: EntryRow): StoredEntry {
  const { seq, kind } = row;
  switch (kind) {
    case "report":
      return { seq, kind, entry: storedReport(row, undefined) };
    case "coding":
      return { seq, kind, entry: storedCoding(row) };
    case "review":
      return { seq, kind, entry: storedReview(row) };
    case "failure":
      return { seq, kind, entry: storedFailure(row) };
    case "presence":
      return { seq, kind, entry: storedPresence(row) };
  }
}
