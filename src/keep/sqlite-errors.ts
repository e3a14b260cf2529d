import { LedgerError, type LedgerErrorCode } from "./ledger.ts";

/** What errors of SQLite mean for a ledger, by the beginning of their code. */
const MEANINGS: [RegExp, LedgerErrorCode, string][] = [
  [/^SQLITE_(?:BUSY|LOCKED)/, "locked", "is in use by another program; close that, then try again"],
  [/^SQLITE_NOTADB/, "not-a-ledger", "is not a ledger; name another file"],
  [/^SQLITE_CORRUPT/, "damaged", "is damaged; restore it from a backup"],
  [/^SQLITE_FULL/, "full", "cannot grow: the disk is full; free some space"],
  [
    /^SQLITE_(?:CANTOPEN|READONLY|IOERR|PERM|AUTH)/,
    "unwritable",
    "cannot be written; check the folder's permissions or name another file",
  ],
];

/** Runs work on a ledger's file; what SQLite throws comes out as a LedgerError that names the file. */
export async function naming<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    const meaning = MEANINGS.find(([pattern]) => pattern.test(code));
    throw meaning ? new LedgerError(meaning[1], `${file} ${meaning[2]}`, error) : error;
  }
}

/** Whether somebody else holds the database at the moment. */
export function isBusy(error: unknown): boolean {
  return codeOf(error).startsWith("SQLITE_BUSY");
}

function codeOf(error: unknown): string {
  return error instanceof LedgerError ? "" : String((error as { code?: unknown })?.code ?? "");
}
