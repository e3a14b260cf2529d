import type { Kysely } from "kysely";
import type { Tables, WatchedKind, WatchedRow } from "./tables.ts";

type Host = Pick<WatchedRow, "theatre" | "kind" | "host">;

/** Sets down whose turn is next at these hosts: so that what is due is found without looking at all that is due. */
export async function giveTurns(db: Kysely<Tables>, hosts: Host[]): Promise<void> {
  for (const { theatre, kind, host } of hosts) {
    const next = await db
      .selectFrom("watched")
      .select(["due", "key"])
      .where("theatre", "=", theatre)
      .where("kind", "=", kind)
      .where("host", "=", host)
      .where("due", "is not", null)
      .orderBy("due")
      .orderBy("key")
      .limit(1)
      .$narrowType<{ due: string }>()
      .executeTakeFirst();
    if (next) await giveTurn(db, { theatre, kind, host }, next);
    else await takeTurn(db, { theatre, kind, host });
  }
}

async function giveTurn(db: Kysely<Tables>, host: Host, next: { due: string; key: string }): Promise<void> {
  await db
    .insertInto("turn")
    .values({ ...host, ...next })
    .onConflict((conflict) => conflict.columns(["theatre", "kind", "host"]).doUpdateSet(next))
    .execute();
}

async function takeTurn(db: Kysely<Tables>, { theatre, kind, host }: Host): Promise<void> {
  await db
    .deleteFrom("turn")
    .where("theatre", "=", theatre)
    .where("kind", "=", kind)
    .where("host", "=", host)
    .execute();
}

/** What is due by a moment, one of each host that is not busy, the longest overdue first. */
export function turnsBy(
  db: Kysely<Tables>,
  theatre: string,
  kind: WatchedKind,
  { by, limit, busy }: { by: string; limit: number; busy: string[] },
): Promise<{ body: string }[]> {
  return turnsOf(db, theatre, kind, busy)
    .innerJoin("watched", (join) =>
      join
        .onRef("watched.theatre", "=", "turn.theatre")
        .onRef("watched.kind", "=", "turn.kind")
        .onRef("watched.key", "=", "turn.key"),
    )
    .select("watched.body")
    .where("turn.due", "<=", by)
    .limit(limit)
    .execute();
}

/** The moment of the next turn at a host that is not busy. */
export async function nextTurn(
  db: Kysely<Tables>,
  theatre: string,
  kind: WatchedKind,
  busy: string[],
): Promise<string | undefined> {
  return (await turnsOf(db, theatre, kind, busy).select("turn.due").limit(1).executeTakeFirst())?.due;
}

function turnsOf(db: Kysely<Tables>, theatre: string, kind: WatchedKind, busy: string[]) {
  return db
    .selectFrom("turn")
    .where("turn.theatre", "=", theatre)
    .where("turn.kind", "=", kind)
    .$if(busy.length > 0, (query) => query.where("turn.host", "not in", busy))
    .orderBy("turn.due")
    .orderBy("turn.key");
}
