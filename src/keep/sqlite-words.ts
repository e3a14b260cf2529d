import { sql } from "kysely";
import type { WordIndex } from "./access.ts";
import { beginningOf } from "./search/phrases.ts";

/**
 * The table for `sqliteWords`. It holds no text of its own, and takes words as they come, parted by spaces: letters beyond ASCII are not
 * looked at (https://www.sqlite.org/fts5.html, 4.3.2 and 4.4.1).
 */
export const WORDS_TABLE = "CREATE VIRTUAL TABLE words USING fts5 (headline, text, content = '', tokenize = 'ascii');";

/** How many times more a word counts in the headline. */
const HEADLINE = 4;
/** Of so many reports, the latest that were kept, the best matches are sought: a word that all reports hold would take seconds. */
const WEIGHED = 1000;

/** The index of words in SQLite's full-text search. */
export const sqliteWords: WordIndex = {
  async add(db, number, { headline, text }) {
    await sql`INSERT INTO words (rowid, headline, text) VALUES (${number}, ${headline.join(" ")}, ${text.join(" ")})`.execute(
      db,
    );
  },

  async find(db, theatre, phrases, limit) {
    const { rows } = await sql<{ seq: number }>`
      SELECT seq FROM (
        SELECT report.seq AS seq, bm25(words, ${HEADLINE}, 1) AS misfit
        FROM words JOIN report ON report.number = words.rowid
        WHERE words MATCH ${matching(phrases)} AND report.theatre = ${theatre}
        ORDER BY words.rowid DESC LIMIT ${WEIGHED})
      ORDER BY misfit, seq DESC LIMIT ${limit}`.execute(db);
    return rows;
  },

  async missing(db, theatre) {
    const { rows } = await sql<{ seq: number }>`
      SELECT report.seq FROM report LEFT JOIN words_docsize ON words_docsize.id = report.number
      WHERE report.theatre = ${theatre} AND words_docsize.id IS NULL ORDER BY report.seq`.execute(db);
    return rows;
  },

  async clear(db) {
    await sql`INSERT INTO words (words) VALUES ('delete-all')`.execute(db);
  },
};

/** Words hold only letters and digits, so that within quotes nothing of them is syntax. */
function matching(phrases: string[][]): string {
  const all = phrases.map((phrase) => `"${phrase.join(" ")}"`).join(" AND ");
  return beginningOf(phrases) ? `${all} *` : all;
}
