import type { Kysely } from "kysely";
import { canonicalJson } from "../model/identity.ts";
import { type Entry, entryHash, GENESIS, type Kind } from "./chain.ts";
import { LedgerError } from "./ledger.ts";
import type { EntryRow, Tables } from "./tables.ts";

/** The theatre's entries of a kind, in the order in which they came. */
export function entriesOf(db: Kysely<Tables>, theatre: string, kind: Kind): Promise<EntryRow[]> {
  return selectOf(db, theatre, kind).orderBy("seq").execute();
}

function selectOf(db: Kysely<Tables>, theatre: string, kind: Kind) {
  return db.selectFrom("entry").selectAll().where("theatre", "=", theatre).where("kind", "=", kind);
}

export function entryById(db: Kysely<Tables>, theatre: string, id: string): Promise<EntryRow | undefined> {
  return db.selectFrom("entry").selectAll().where("theatre", "=", theatre).where("id", "=", id).executeTakeFirst();
}

/**
 * The entry of a report that something is said about.
 *
 * @throws LedgerError unknown-report
 */
export async function keptReport(db: Kysely<Tables>, theatre: string, id: string): Promise<EntryRow> {
  const entry = await entryById(db, theatre, id);
  if (entry?.kind === "report") return entry;
  throw new LedgerError("unknown-report", `the ledger keeps no report ${id}; append the report first`);
}

/** The theatre's last entry: of all, of a kind, or of a kind about one report. */
export function lastOf(
  db: Kysely<Tables>,
  theatre: string,
  kind?: Kind,
  about?: string,
): Promise<EntryRow | undefined> {
  let query = db.selectFrom("entry").selectAll().where("theatre", "=", theatre);
  if (kind) query = query.where("kind", "=", kind);
  if (about) query = query.where("about", "=", about);
  return query.orderBy("seq", "desc").limit(1).executeTakeFirst();
}

/** The last entry of a kind about each report, in the order in which they came. */
export function latestOf(db: Kysely<Tables>, theatre: string, kind: "coding" | "presence"): Promise<EntryRow[]> {
  const latest = db
    .selectFrom("entry")
    .select(({ fn }) => fn.max("seq").as("seq"))
    .where("theatre", "=", theatre)
    .where("kind", "=", kind)
    .groupBy("about");
  return selectOf(db, theatre, kind).where("seq", "in", latest).orderBy("seq").execute();
}

/** Adds an entry to the end of its theatre's chain. */
export async function append(
  db: Kysely<Tables>,
  now: () => string,
  entry: Pick<EntryRow, "theatre" | "kind" | "id" | "about">,
  body: object,
): Promise<EntryRow> {
  const last = await lastOf(db, entry.theatre);
  const { about, ...link } = entry;
  const unhashed: Omit<Entry, "hash"> = {
    ...link,
    seq: (last?.seq ?? 0) + 1,
    recorded: now(),
    body: canonicalJson(body),
    prev: last?.hash ?? GENESIS,
  };
  const row = { ...unhashed, about, hash: entryHash(unhashed) };
  await db.insertInto("entry").values(row).execute();
  return row;
}
