import type { Kysely } from "kysely";
import { digest } from "../model/identity.ts";
import { LedgerError, type Original, type OriginalRef } from "./ledger.ts";
import type { Tables } from "./tables.ts";

export function refTo({ sha256, mediaType }: Original): OriginalRef {
  return { sha256, mediaType };
}

/**
 * Keeps a preserved document, once.
 *
 * @throws LedgerError wrong-digest
 */
export async function keepOriginal(db: Kysely<Tables>, theatre: string, original: Original): Promise<OriginalRef> {
  if (digest(original.bytes) !== original.sha256) {
    throw new LedgerError(
      "wrong-digest",
      `the original's bytes do not have the SHA-256 ${original.sha256}; read the file again`,
    );
  }
  const { sha256, mediaType, bytes } = original;
  const kept = await selectOriginal(db, theatre, sha256).select("sha256").executeTakeFirst();
  if (!kept) await db.insertInto("original").values({ theatre, sha256, media_type: mediaType, bytes }).execute();
  return refTo(original);
}

export async function findOriginal(db: Kysely<Tables>, theatre: string, sha256: string): Promise<Original | undefined> {
  const row = await selectOriginal(db, theatre, sha256).selectAll().executeTakeFirst();
  return row && { sha256, mediaType: row.media_type, bytes: new Uint8Array(row.bytes) };
}

function selectOriginal(db: Kysely<Tables>, theatre: string, sha256: string) {
  return db.selectFrom("original").where("theatre", "=", theatre).where("sha256", "=", sha256);
}
