import type { Kysely } from "kysely";
import type { Access } from "./access.ts";
import { reportId } from "./chain.ts";
import { append, entriesOf, entryById, lastOf, latestOf } from "./entries.ts";
import type { Ledger } from "./ledger.ts";
import { findOriginal, keepOriginal } from "./originals.ts";
import { indexReport } from "./report-index.ts";
import { excerptOf } from "./search/excerpt.ts";
import { phrasesOf } from "./search/phrases.ts";
import { storedReport } from "./stored.ts";
import type { EntryRow, ReportBody, Tables } from "./tables.ts";

type Reports = Pick<Ledger, "appendReport" | "reports" | "report" | "versions" | "search" | "original">;

/** The reports of a ledger. */
export function reportsOver({ db, now, write, words }: Access): Reports {
  return {
    appendReport: (theatre, { original, ...kept }) =>
      write(async (tx) => {
        const id = reportId(theatre, kept.report);
        if (await entryById(tx, theatre, id)) return { added: false, id };
        const body: ReportBody = { ...kept, original: original ? await keepOriginal(tx, theatre, original) : null };
        await indexReport(tx, words, await append(tx, now, { theatre, kind: "report", id, about: null }, body));
        return { added: true, id };
      }),

    reports: async (theatre) => {
      const codings = new Map((await latestOf(db, theatre, "coding")).map((coding) => [coding.about, coding]));
      return (await entriesOf(db, theatre, "report")).map((entry) => storedReport(entry, codings.get(entry.id)));
    },

    report: async (theatre, id) => {
      const entry = await entryById(db, theatre, id);
      return entry?.kind === "report" ? withCoding(db, entry) : undefined;
    },

    versions: async (theatre, page) => {
      const versions = await db
        .selectFrom("report")
        .innerJoin("entry", (join) =>
          join.onRef("entry.theatre", "=", "report.theatre").onRef("entry.seq", "=", "report.seq"),
        )
        .selectAll("entry")
        .where("report.theatre", "=", theatre)
        .where("report.page", "=", page)
        .orderBy("report.seq")
        .execute();
      return Promise.all(versions.map((entry) => withCoding(db, entry)));
    },

    search: async (theatre, sought, limit) => {
      const phrases = phrasesOf(sought);
      const found = phrases.length > 0 ? await words.find(db, theatre, phrases, limit) : [];
      const entries = await entriesAt(
        db,
        theatre,
        found.map(({ seq }) => seq),
      );
      return found.flatMap(({ seq }) => {
        const entry = entries.get(seq);
        if (!entry) return [];
        const { report }: ReportBody = JSON.parse(entry.body);
        return [{ report: entry.id, excerpt: excerptOf(report.text, phrases) }];
      });
    },

    original: (theatre, sha256) => findOriginal(db, theatre, sha256),
  };
}

async function withCoding(db: Kysely<Tables>, entry: EntryRow) {
  return storedReport(entry, await lastOf(db, entry.theatre, "coding", entry.id));
}

/** The entries at these places of the chain: one question for all of them. */
async function entriesAt(db: Kysely<Tables>, theatre: string, seqs: number[]): Promise<Map<number, EntryRow>> {
  const query = db.selectFrom("entry").selectAll().where("theatre", "=", theatre).where("seq", "in", seqs);
  return new Map((await query.execute()).map((entry) => [entry.seq, entry]));
}
