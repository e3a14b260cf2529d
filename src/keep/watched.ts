import type { Kysely } from "kysely";
import { hostOf } from "../model/address.ts";
import type { Access } from "./access.ts";
import type { Tables, WatchedKind, WatchedRow } from "./tables.ts";
import { giveTurns, nextTurn, turnsBy } from "./turns.ts";
import type { FeedPages, WatchedFeed, WatchedPage, Watchlist } from "./watchlist.ts";

/** What is watched, over the ledger's database. */
export function watchlistOver({ db, write }: Access): Watchlist {
  const due = async <T>(theatre: string, kind: WatchedKind, by: string, limit: number, busy: string[]) =>
    (await turnsBy(db, theatre, kind, { by, limit, busy })).map(parsed<T>);

  return {
    feeds: async (theatre) => {
      const rows = await watchedOf(db, theatre, "feed").selectAll().orderBy("key").execute();
      return rows.map(parsed<WatchedFeed>);
    },

    keepFeed: (theatre, feed) => write((tx) => keep(tx, feedRow(theatre, feed))),

    keepPage: (theatre, page) => write((tx) => keep(tx, pageRow(theatre, page))),

    dropFeed: (theatre, url) =>
      write(async (tx) => {
        const feeds = await watchedOf(tx, theatre, "feed").selectAll().where("key", "=", url).execute();
        const pages = await watchedOf(tx, theatre, "page").selectAll().where("feed", "=", url).execute();
        await drop(tx, [...feeds, ...pages.filter((row) => !parsed<WatchedPage>(row).report)]);
      }),

    dueFeeds: (theatre, by, limit, busy) => due<WatchedFeed>(theatre, "feed", by, limit, busy),

    duePages: (theatre, by, limit, busy) => due<WatchedPage>(theatre, "page", by, limit, busy),

    page: async (theatre, page) => {
      const row = await watchedOf(db, theatre, "page").selectAll().where("key", "=", page).executeTakeFirst();
      return row && parsed<WatchedPage>(row);
    },

    pages: async (theatre, keys) => {
      const found: WatchedPage[] = [];
      for (let i = 0; i < keys.length; i += AT_ONCE) {
        const some = keys.slice(i, i + AT_ONCE);
        const rows = await watchedOf(db, theatre, "page").selectAll().where("key", "in", some).execute();
        found.push(...rows.map(parsed<WatchedPage>));
      }
      return found;
    },

    unread: async (theatre, feed, limit) => {
      const rows = await watchedOf(db, theatre, "page")
        .selectAll()
        .where("feed", "=", feed)
        .where("state", "in", ["unread", "unreadable"])
        .where("trouble", "is not", null)
        .orderBy("found", "desc")
        .limit(limit)
        .execute();
      return rows.map(parsed<WatchedPage>);
    },

    counts: async (theatre) => {
      const rows = await watchedOf(db, theatre, "page")
        .select(["feed", "state", ({ fn }) => fn.countAll<number>().as("count")])
        .groupBy(["feed", "state"])
        .execute();
      return rows as FeedPages[];
    },

    nextDue: async (theatre, busy) => {
      const turns = [await nextTurn(db, theatre, "feed", busy), await nextTurn(db, theatre, "page", busy)];
      return turns.filter((due) => due !== undefined).sort()[0];
    },
  };
}

/** Databases take only so many values in one query. */
const AT_ONCE = 500;

function watchedOf(db: Kysely<Tables>, theatre: string, kind: WatchedKind) {
  return db.selectFrom("watched").where("theatre", "=", theatre).where("kind", "=", kind);
}

function feedRow(theatre: string, feed: WatchedFeed): WatchedRow {
  const nothing = { feed: null, state: null, found: null, trouble: null };
  return {
    theatre,
    kind: "feed",
    key: feed.url,
    host: hostOf(feed.url),
    due: feed.due,
    ...nothing,
    body: JSON.stringify(feed),
  };
}

function pageRow(theatre: string, page: WatchedPage): WatchedRow {
  const { page: key, url, due = null, feed, state, found, trouble } = page;
  const since = trouble?.since ?? null;
  return {
    theatre,
    kind: "page",
    key,
    host: hostOf(url), // none for an entry that its feed gives whole: it has no address
    due,
    feed,
    state,
    found,
    trouble: since,
    body: JSON.stringify(page),
  };
}

function parsed<T>({ body }: { body: string }): T {
  return JSON.parse(body);
}

async function keep(db: Kysely<Tables>, row: WatchedRow): Promise<void> {
  const { theatre, kind, key, ...rest } = row;
  const before = await watchedOf(db, theatre, kind).select("host").where("key", "=", key).executeTakeFirst();
  await db
    .insertInto("watched")
    .values(row)
    .onConflict((conflict) => conflict.columns(["theatre", "kind", "key"]).doUpdateSet(rest))
    .execute();
  await giveTurns(db, [row, ...(before && before.host !== row.host ? [{ ...row, host: before.host }] : [])]);
}

async function drop(db: Kysely<Tables>, rows: WatchedRow[]): Promise<void> {
  for (const { theatre, kind, key } of rows) {
    await db
      .deleteFrom("watched")
      .where("theatre", "=", theatre)
      .where("kind", "=", kind)
      .where("key", "=", key)
      .execute();
  }
  await giveTurns(db, [...new Map(rows.map((row) => [`${row.kind} ${row.host}`, row])).values()]);
}
