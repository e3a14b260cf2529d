import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { CompiledQuery, Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from "kysely";
import type { Access } from "./access.ts";
import { type Ledger, LedgerError } from "./ledger.ts";
import { indexAll } from "./report-index.ts";
import { isBusy, naming } from "./sqlite-errors.ts";
import { needsUpgrade, upgradeSchema } from "./sqlite-schema.ts";
import { sqliteWords } from "./sqlite-words.ts";
import { ledgerOver } from "./store.ts";
import type { Tables } from "./tables.ts";

export interface Options {
  /** The clock by which entries are recorded: ISO 8601 in UTC. */
  now?: () => string;
  /** How long to wait while somebody else writes, in milliseconds. */
  patience?: number;
}

/**
 * Opens the ledger in a SQLite file, and creates file and folder where there are none; one of an older version is brought up to
 * date. Several processes may have it open; what was appended is on the disk when the append returns (WAL, synchronous=FULL).
 *
 * @throws LedgerError unwritable, locked, not-a-ledger, newer or damaged
 */
export function openLedger(file: string, { now = clock, patience = 10_000 }: Options = {}): Promise<Ledger> {
  return naming(file, async () => {
    makeFolder(file);
    const sqlite = new Database(file, { timeout: 100 });
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: preparedOnce(sqlite) }) });
    const write: Access["write"] = (work) => writeAlone(db, patience, work);
    try {
      if (await patiently(patience, () => needsUpgrade(sqlite, file))) await write((tx) => upgrade(sqlite, tx));
      await patiently(patience, () => sqlite.pragma("journal_mode = WAL"));
      sqlite.pragma("synchronous = FULL");
    } catch (error) {
      sqlite.close();
      throw error;
    }
    return namingErrors(file, ledgerOver({ db, now, write, words: sqliteWords }));
  });
}

/** Prepared statements that are kept; there are more only where a list of values has ever another length. */
const MOST_STATEMENTS = 500;

/** The database as the queries see it: each statement is prepared once, which takes longer than to run a small one. */
function preparedOnce(sqlite: Database.Database): SqliteDatabase {
  const prepared = new Map<string, Database.Statement>();
  return {
    close: () => sqlite.close(),
    prepare: (sql) => {
      const statement = prepared.get(sql) ?? sqlite.prepare(sql);
      if (prepared.size >= MOST_STATEMENTS) prepared.clear();
      prepared.set(sql, statement);
      return statement as unknown as SqliteStatement;
    },
  };
}

function clock(): string {
  return new Date().toISOString();
}

async function upgrade(sqlite: Database.Database, db: Kysely<Tables>): Promise<void> {
  upgradeSchema(sqlite);
  await indexAll(db, sqliteWords);
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
  return { ...namingMethods(file, ledger), watchlist: namingMethods(file, ledger.watchlist) };
}

function namingMethods<T extends object>(file: string, methods: T): T {
  const all = Object.entries(methods) as [string, (...args: unknown[]) => Promise<unknown>][];
  const named = all.map(([name, method]) => [name, (...args: unknown[]) => naming(file, () => method(...args))]);
  return Object.fromEntries(named) as T;
}
