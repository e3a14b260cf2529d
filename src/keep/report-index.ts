import type { Kysely } from "kysely";
import { pageKey } from "../model/address.ts";
import type { WordIndex } from "./access.ts";
import { wordsOf } from "./search/words.ts";
import type { EntryRow, ReportBody, Tables } from "./tables.ts";

/** The key of the page that a report is of: by the address that it names itself, else by the one that gave it. */
export function pageOf({ report, fetched }: ReportBody): string | null {
  const url = report.url ?? fetched?.url;
  return url ? pageKey(url) : null;
}

/** Makes a kept report findable by its page and its words. */
export async function indexReport(
  db: Kysely<Tables>,
  words: WordIndex,
  { theatre, seq, body }: Pick<EntryRow, "theatre" | "seq" | "body">,
): Promise<void> {
  const kept: ReportBody = JSON.parse(body);
  const { number } = await db
    .insertInto("report")
    .values({ theatre, seq, page: pageOf(kept) })
    .returning("number")
    .executeTakeFirstOrThrow();
  const { headline = "", text } = kept.report;
  await words.add(db, number, { headline: foldedWords(headline), text: foldedWords(text) });
}

function foldedWords(text: string): string[] {
  return wordsOf(text).map(({ folded }) => folded);
}

const AT_ONCE = 500;

/** Builds the index of pages and words anew from the entries. */
export async function indexAll(db: Kysely<Tables>, words: WordIndex): Promise<void> {
  await db.deleteFrom("report").execute();
  await words.clear(db);
  const after = (last?: EntryRow) =>
    db
      .selectFrom("entry")
      .selectAll()
      .where("kind", "=", "report")
      .$if(last !== undefined, (query) =>
        query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple("theatre", "seq"), ">", tuple((last as EntryRow).theatre, (last as EntryRow).seq)),
        ),
      )
      .orderBy("theatre")
      .orderBy("seq")
      .limit(AT_ONCE)
      .execute();
  for (let some = await after(); some.length > 0; some = await after(some.at(-1))) {
    for (const entry of some) await indexReport(db, words, entry);
  }
}

/**
 * What is wrong with the index of a theatre. What the index of words has of a report is not compared, only that it has it.
 *
 * @param pages the page of each report, by its place in the chain, as the entries have it
 */
export async function problemsOfIndex(
  db: Kysely<Tables>,
  words: WordIndex,
  theatre: string,
  pages: ReadonlyMap<number, string | null>,
): Promise<string[]> {
  const rows = await db.selectFrom("report").select(["seq", "page"]).where("theatre", "=", theatre).execute();
  const indexed = new Map(rows.map(({ seq, page }) => [seq, page]));
  const wrong = new Set([
    ...[...pages].filter(([seq, page]) => indexed.get(seq) !== page).map(([seq]) => seq),
    ...[...indexed.keys()].filter((seq) => !pages.has(seq)),
    ...(await words.missing(db, theatre)).map(({ seq }) => seq),
  ]);
  if (wrong.size === 0) return [];
  return [
    `the search index is wrong for entries ${[...wrong].slice(0, 10).join(", ")}; rebuild it with "situ reindex"`,
  ];
}
