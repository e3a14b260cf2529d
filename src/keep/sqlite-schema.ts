import type { Database } from "better-sqlite3";
import { LedgerError } from "./ledger.ts";

/** Marks a SQLite file as a ledger: "Situ" in ASCII. */
const APPLICATION_ID = 0x53697475;
const VERSION = 1;

/**
 * The tables, and triggers that let nothing but appending happen. The triggers before an insert are for INSERT OR
 * REPLACE, which deletes without asking the triggers before a delete.
 */
const SCHEMA = `
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
PRAGMA user_version = ${VERSION};
`;

/**
 * Makes the tables in an empty database, and leaves those of a ledger as they are.
 *
 * @throws LedgerError not-a-ledger for another program's database, newer for one that a later version made
 */
export function prepareSchema(sqlite: Database, file: string): void {
  if (isBlank(sqlite)) create(sqlite);
  if (sqlite.pragma("application_id", { simple: true }) !== APPLICATION_ID) {
    throw new LedgerError("not-a-ledger", `${file} is another program's database, not a ledger; name another file`);
  }
  if ((sqlite.pragma("user_version", { simple: true }) as number) > VERSION) {
    throw new LedgerError("newer", `${file} was written by a newer version of Situ; update Situ to open it`);
  }
}

/** Another process may create the ledger at the same time: the one that comes second finds it made. */
function create(sqlite: Database): void {
  const createOnce = sqlite.transaction(() => {
    if (isBlank(sqlite)) sqlite.exec(SCHEMA);
  });
  createOnce.immediate();
}

function isBlank(sqlite: Database): boolean {
  return sqlite.prepare("SELECT count(*) FROM sqlite_schema").pluck().get() === 0;
}
