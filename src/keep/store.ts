import type { Kysely } from "kysely";
import { canonicalJson, digest } from "../model/identity.ts";
import type { Report } from "../model/report.ts";
import type { Review } from "../model/review.ts";
import { audit } from "./audit.ts";
import {
  claimId,
  codingId,
  type Entry,
  entryHash,
  failureId,
  GENESIS,
  type Kind,
  reportId,
  reviewId,
} from "./chain.ts";
import { type Appended, type Ledger, LedgerError, type NewCoding, type Original, type OriginalRef } from "./ledger.ts";
import { storedCoding, storedFailure, storedReport, storedReview } from "./stored.ts";
import type { CodingBody, EntryRow, FailureBody, ReportBody, Tables } from "./tables.ts";

/** How a ledger reaches its database. */
interface Access {
  db: Kysely<Tables>;
  /** The moment, ISO 8601 in UTC. */
  now: () => string;
  /** Runs work that writes, alone among all who write, and keeps all of it or nothing. */
  write<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
}

/** A ledger over any database that Kysely speaks to and that has its tables. */
export function ledgerOver(access: Access): Ledger {
  const { db, now, write } = access;
  const entries = (theatre: string, kind: Kind) => entriesOf(db, theatre, kind).orderBy("seq").execute();

  return {
    appendReport: (theatre, { report, file, original }) =>
      write(async (tx) => {
        const id = reportId(theatre, report);
        if (await entryById(tx, theatre, id)) return { added: false, id };
        const body: ReportBody = {
          report,
          file,
          original: original ? await keepOriginal(tx, theatre, original) : null,
        };
        return append(tx, now, { theatre, kind: "report", id, about: null }, body);
      }),

    appendCoding: (theatre, coding) =>
      write(async (tx) => {
        const report = await entryById(tx, theatre, coding.report);
        if (report?.kind !== "report") {
          throw new LedgerError(
            "unknown-report",
            `the ledger keeps no report ${coding.report}; append the report first`,
          );
        }
        const body = codingBody(coding, (JSON.parse(report.body) as ReportBody).report);
        const before = await lastOf(tx, theatre, "coding", coding.report);
        if (before?.body === canonicalJson(body)) return { added: false, id: before.id };
        const id = codingId(theatre, body, before?.id);
        return append(tx, now, { theatre, kind: "coding", id, about: coding.report }, body);
      }),

    appendReview: (theatre, review) =>
      write(async (tx) => {
        const before = await lastOf(tx, theatre, "review");
        if (before?.body === canonicalJson(review)) return { added: false, id: before.id };
        const seq = (await lastOf(tx, theatre))?.seq ?? 0;
        return append(
          tx,
          now,
          { theatre, kind: "review", id: reviewId(theatre, review, seq + 1), about: null },
          review,
        );
      }),

    appendFailure: (theatre, { original, ...failure }) =>
      write(async (tx) => {
        const body: FailureBody = { ...failure, ...(original && { original: refTo(original) }) };
        const id = failureId(theatre, body);
        if (await entryById(tx, theatre, id)) return { added: false, id };
        if (original) await keepOriginal(tx, theatre, original);
        return append(tx, now, { theatre, kind: "failure", id, about: null }, body);
      }),

    reports: async (theatre) => {
      const codings = new Map((await latestCodings(db, theatre)).map((coding) => [coding.about, coding]));
      return (await entries(theatre, "report")).map((entry) => storedReport(entry, codings.get(entry.id)));
    },

    report: async (theatre, id) => {
      const entry = await entryById(db, theatre, id);
      return entry?.kind === "report" ? storedReport(entry, await lastOf(db, theatre, "coding", id)) : undefined;
    },

    codings: async (theatre) => (await latestCodings(db, theatre)).map(storedCoding),

    claims: async (theatre) => (await latestCodings(db, theatre)).flatMap((entry) => storedCoding(entry).claims),

    reviews: async (theatre) => (await entries(theatre, "review")).map(storedReview),

    failures: async (theatre) => (await entries(theatre, "failure")).map(storedFailure),

    original: async (theatre, sha256) => {
      const row = await findOriginal(db, theatre, sha256);
      return row && { sha256, mediaType: row.media_type, bytes: new Uint8Array(row.bytes) };
    },

    theatres: async () => {
      const rows = await db.selectFrom("entry").select("theatre").distinct().orderBy("theatre").execute();
      return rows.map((row) => row.theatre);
    },

    size: async (theatre) => (await lastOf(db, theatre))?.seq ?? 0,

    audit: (theatre) => audit(db, theatre),

    transaction: (work) => write((tx) => work(ledgerOver({ db: tx, now, write: (inner) => inner(tx) }))),

    close: () => db.destroy(),
  };
}

function entriesOf(db: Kysely<Tables>, theatre: string, kind: Kind) {
  return db.selectFrom("entry").selectAll().where("theatre", "=", theatre).where("kind", "=", kind);
}

function entryById(db: Kysely<Tables>, theatre: string, id: string): Promise<EntryRow | undefined> {
  return db.selectFrom("entry").selectAll().where("theatre", "=", theatre).where("id", "=", id).executeTakeFirst();
}

/** The theatre's last entry: of all, of a kind, or of a kind about one report. */
function lastOf(db: Kysely<Tables>, theatre: string, kind?: Kind, about?: string): Promise<EntryRow | undefined> {
  let query = db.selectFrom("entry").selectAll().where("theatre", "=", theatre);
  if (kind) query = query.where("kind", "=", kind);
  if (about) query = query.where("about", "=", about);
  return query.orderBy("seq", "desc").limit(1).executeTakeFirst();
}

function latestCodings(db: Kysely<Tables>, theatre: string): Promise<EntryRow[]> {
  const latest = db
    .selectFrom("entry")
    .select(({ fn }) => fn.max("seq").as("seq"))
    .where("theatre", "=", theatre)
    .where("kind", "=", "coding")
    .groupBy("about");
  return entriesOf(db, theatre, "coding").where("seq", "in", latest).orderBy("seq").execute();
}

async function append(
  db: Kysely<Tables>,
  now: () => string,
  entry: Pick<EntryRow, "theatre" | "kind" | "id" | "about">,
  body: ReportBody | CodingBody | FailureBody | Review,
): Promise<Appended> {
  const last = await lastOf(db, entry.theatre);
  const { about, ...link } = entry;
  const unhashed: Omit<Entry, "hash"> = {
    ...link,
    seq: (last?.seq ?? 0) + 1,
    recorded: now(),
    body: canonicalJson(body),
    prev: last?.hash ?? GENESIS,
  };
  await db
    .insertInto("entry")
    .values({ ...unhashed, about, hash: entryHash(unhashed) })
    .execute();
  return { added: true, id: entry.id };
}

/** The body of a coding, each claim once and with its id. Rule 1: a claim whose quote is not in the text is refused. */
function codingBody({ claims, ...coding }: NewCoding, { text }: Report): CodingBody {
  const byId = new Map(claims.map((claim) => [claimId(coding.report, claim), claim]));
  for (const { quote } of byId.values()) {
    if (text.slice(quote.start, quote.end) !== quote.text) {
      throw new LedgerError(
        "wrong-quote",
        `report ${coding.report} does not read "${quote.text}" at ${quote.start}; code it again`,
      );
    }
  }
  return { ...coding, claims: [...byId].map(([id, claim]) => ({ id, claim })) };
}

function refTo({ sha256, mediaType }: Original): OriginalRef {
  return { sha256, mediaType };
}

async function keepOriginal(db: Kysely<Tables>, theatre: string, original: Original): Promise<OriginalRef> {
  if (digest(original.bytes) !== original.sha256) {
    throw new LedgerError(
      "wrong-digest",
      `the original's bytes do not have the SHA-256 ${original.sha256}; read the file again`,
    );
  }
  const { sha256, mediaType, bytes } = original;
  if (!(await findOriginal(db, theatre, sha256))) {
    await db.insertInto("original").values({ theatre, sha256, media_type: mediaType, bytes }).execute();
  }
  return refTo(original);
}

function findOriginal(db: Kysely<Tables>, theatre: string, sha256: string) {
  return db
    .selectFrom("original")
    .selectAll()
    .where("theatre", "=", theatre)
    .where("sha256", "=", sha256)
    .executeTakeFirst();
}
