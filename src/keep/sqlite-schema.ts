import type { Database } from "better-sqlite3";
import { LedgerError } from "./ledger.ts";
import { WORDS_TABLE } from "./sqlite-words.ts";

/** Marks a SQLite file as a ledger: "Situ" in ASCII. */
const APPLICATION_ID = 0x53697475;

/**
 * The record: its tables, and triggers that let nothing but appending happen. The triggers before an insert are for INSERT OR
 * REPLACE, which deletes without asking the triggers before a delete.
 */
const RECORD = `
CREATE TABLE entry (
  theatre TEXT NOT NULL,
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  about TEXT,
  recorded TEXT NOT NULL,
  body TEXT NOT NULL,
  prev TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (theatre, seq),
  UNIQUE (theatre, kind, id)
) STRICT;
CREATE INDEX entry_id ON entry (theatre, id);
CREATE INDEX entry_about ON entry (theatre, kind, about, seq);

CREATE TABLE original (
  theatre TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (theatre, sha256)
) STRICT;

CREATE TRIGGER entry_follows BEFORE INSERT ON entry
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry WHERE theatre = NEW.theatre)
  OR EXISTS (SELECT 1 FROM entry WHERE theatre = NEW.theatre AND kind = NEW.kind AND id = NEW.id)
BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER entry_is_kept BEFORE DELETE ON entry BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER original_is_new BEFORE INSERT ON original
WHEN EXISTS (SELECT 1 FROM original WHERE theatre = NEW.theatre AND sha256 = NEW.sha256)
BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER original_stays BEFORE UPDATE ON original BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER original_is_kept BEFORE DELETE ON original BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
PRAGMA application_id = ${APPLICATION_ID};
`;

/** What the record is searched by, and what is watched. */
const INDEX_AND_WATCHLIST = `
CREATE TABLE report (
  number INTEGER PRIMARY KEY,
  theatre TEXT NOT NULL,
  seq INTEGER NOT NULL,
  page TEXT,
  UNIQUE (theatre, seq)
) STRICT;
CREATE INDEX report_page ON report (theatre, page, seq) WHERE page IS NOT NULL;
${WORDS_TABLE}

CREATE TABLE watched (
  theatre TEXT NOT NULL,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  host TEXT NOT NULL,
  due TEXT,
  feed TEXT,
  state TEXT,
  found TEXT,
  trouble TEXT,
  body TEXT NOT NULL,
  PRIMARY KEY (theatre, kind, key)
) STRICT;
CREATE INDEX watched_due ON watched (theatre, kind, host, due, key) WHERE due IS NOT NULL;
CREATE INDEX watched_feed ON watched (theatre, kind, feed, state, found);

CREATE TABLE turn (
  theatre TEXT NOT NULL,
  kind TEXT NOT NULL,
  host TEXT NOT NULL,
  due TEXT NOT NULL,
  key TEXT NOT NULL,
  PRIMARY KEY (theatre, kind, host)
) STRICT;
CREATE INDEX turn_due ON turn (theatre, kind, due, key, host);
`;

/** What makes a ledger of one version into one of the next; the first makes it. */
const UPGRADES = [RECORD, INDEX_AND_WATCHLIST];

/**
 * Looks whether a file is, or can become, a ledger.
 *
 * @returns whether its schema must be made or brought up to date
 * @throws LedgerError not-a-ledger for another program's database, newer for one that a later version made
 */
export function needsUpgrade(sqlite: Database, file: string): boolean {
  const version = versionOf(sqlite);
  if (!isBlank(sqlite) && sqlite.pragma("application_id", { simple: true }) !== APPLICATION_ID) {
    throw new LedgerError("not-a-ledger", `${file} is another program's database, not a ledger; name another file`);
  }
  if (version > UPGRADES.length) {
    throw new LedgerError("newer", `${file} was written by a newer version of Situ; update Situ to open it`);
  }
  return version < UPGRADES.length;
}

/** Brings the schema up to date, inside a transaction. Where another process did so since, it does nothing. */
export function upgradeSchema(sqlite: Database): void {
  for (const step of UPGRADES.slice(versionOf(sqlite))) sqlite.exec(step);
  sqlite.pragma(`user_version = ${UPGRADES.length}`);
}

function versionOf(sqlite: Database): number {
  return sqlite.pragma("user_version", { simple: true }) as number;
}

function isBlank(sqlite: Database): boolean {
  return sqlite.prepare("SELECT count(*) FROM sqlite_schema").pluck().get() === 0;
}
