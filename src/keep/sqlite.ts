import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { CompiledQuery, Kysely, SqliteDialect } from "kysely";
import { type Ledger, LedgerError } from "./ledger.ts";
import { isBusy, naming } from "./sqlite-errors.ts";
import { prepareSchema } from "./sqlite-schema.ts";
import { ledgerOver } from "./store.ts";
import type { Tables } from "./tables.ts";

export interface Options {
  /** The clock by which entries are recorded: ISO 8601 in UTC. */
  now?: () => string;
  /** How long to wait while somebody else writes, in milliseconds. */
  patience?: number;
}

/**
 * Opens the ledger in a SQLite file, and creates file and folder where there are none. Several processes may have it
 * open; what was appended is on the disk when the append returns (WAL, synchronous=FULL).
 *
 * @throws LedgerError unwritable, locked, not-a-ledger, newer or damaged
 */
export async function openLedger(file: string, { now = clock, patience = 10_000 }: Options = {}): Promise<Ledger> {
  const sqlite = await naming(file, () => patiently(patience, () => open(file)));
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) });
  return namingErrors(file, ledgerOver({ db, now, write: (work) => writeAlone(db, patience, work) }));
}

function clock(): string {
  return new Date().toISOString();
}

function open(file: string): Database.Database {
  makeFolder(file);
  const sqlite = new Database(file, { timeout: 100 });
  try {
    prepareSchema(sqlite, file);
    sqlite.pragma("journal_mode = WAL");
    sqlite.pragma("synchronous = FULL");
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

function makeFolder(file: string): void {
  const folder = dirname(file);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new LedgerError(
      "unwritable",
      `the folder ${folder} cannot be made; check its permissions or name another`,
      error,
    );
  }
}

/** Runs work in a transaction that holds the write lock from its beginning, so that nobody's entry comes in between. */
function writeAlone<T>(db: Kysely<Tables>, patience: number, work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
  return db.connection().execute(async (connection) => {
    const run = (sql: string) => connection.executeQuery(CompiledQuery.raw(sql));
    await patiently(patience, () => run("BEGIN IMMEDIATE"));
    try {
      const result = await work(connection);
      await run("COMMIT");
      return result;
    } catch (error) {
      await run("ROLLBACK").catch(() => undefined); // SQLite has rolled back by itself when the disk is full
      throw error;
    }
  });
}

/** Tries again while the database is busy. It waits outside SQLite, whose own waiting would stop the whole program. */
async function patiently<T>(patience: number, work: () => T | Promise<T>): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || Date.now() > end) throw error;
      await sleep(5 + 20 * Math.random());
    }
  }
}

/** The same ledger, whose errors name its file. */
function namingErrors(file: string, ledger: Ledger): Ledger {
  const methods = Object.entries(ledger) as [string, (...args: unknown[]) => Promise<unknown>][];
  const named = methods.map(([name, method]) => [name, (...args: unknown[]) => naming(file, () => method(...args))]);
  return Object.fromEntries(named) as Ledger;
}
