import type { Kysely } from "kysely";
import { claimId } from "../model/claim-id.ts";
import { canonicalJson, digest } from "../model/identity.ts";
import type { Access } from "./access.ts";
import { codingId, entryHash, failureId, GENESIS, presenceId, reportId, reviewId } from "./chain.ts";
import type { Audit, OriginalRef, Presence, Problem } from "./ledger.ts";
import { pageOf, problemsOfIndex } from "./report-index.ts";
import type { CodingBody, EntryRow, ReportBody, Tables } from "./tables.ts";

/** Verifies a theatre's chain, or all of them: hashes, links, ids, bodies and preserved originals; and that all reports can be found. */
export async function audit(access: Access, theatre?: string): Promise<Audit> {
  const theatres = theatre === undefined ? await theatresOf(access.db) : [theatre];
  const audits = new Map<string, Audit>();
  for (const each of theatres) audits.set(each, await auditTheatre(access, each));
  const all = [...audits.values()];
  return {
    entries: all.reduce((sum, { entries }) => sum + entries, 0),
    head: jointHead(audits),
    problems: all.flatMap(({ problems }) => problems),
  };
}

function jointHead(audits: Map<string, Audit>): string {
  const heads = Object.fromEntries([...audits].map(([theatre, { head }]) => [theatre, head]));
  const [only, second] = Object.values(heads);
  return second === undefined ? (only ?? GENESIS) : digest(canonicalJson(heads));
}

async function theatresOf(db: Kysely<Tables>): Promise<string[]> {
  const rows = await db
    .selectFrom("entry")
    .select("theatre")
    .union(db.selectFrom("original").select("theatre"))
    .orderBy("theatre")
    .execute();
  return rows.map(({ theatre }) => theatre);
}

/** What the entries before said, as far as the next ones depend on it. */
interface Progress {
  count: number;
  seq: number;
  head: string;
  ids: Set<string>;
  /** The last coding and the last presence of each report. */
  codings: Map<string, string>;
  presences: Map<string, string>;
  /** The page of each report, by its place in the chain. */
  pages: Map<number, string | null>;
  /** The media type under which each original was first kept. */
  originals: Map<string, string>;
}

const PAGE = 500;

async function auditTheatre({ db, words }: Access, theatre: string): Promise<Audit> {
  const progress: Progress = {
    count: 0,
    seq: 0,
    head: GENESIS,
    ids: new Set(),
    codings: new Map(),
    presences: new Map(),
    pages: new Map(),
    originals: new Map(),
  };
  const problems: Problem[] = [];
  for (let page = await pageAfter(db, theatre); page.length > 0; page = await pageAfter(db, theatre, page.at(-1))) {
    for (const entry of page) {
      const messages = problemsOf(entry, progress);
      problems.push(...messages.map((message) => ({ theatre, seq: entry.seq, message })));
      progress.count++;
      progress.seq = entry.seq;
      progress.head = entry.hash;
      progress.ids.add(entry.id);
    }
  }
  const lost = [
    ...(await problemsOfOriginals(db, theatre, progress.originals)),
    ...(await problemsOfIndex(db, words, theatre, progress.pages)),
  ];
  problems.push(...lost.map((message) => ({ theatre, message })));
  return { entries: progress.count, head: progress.head, problems };
}

function pageAfter(db: Kysely<Tables>, theatre: string, last?: EntryRow): Promise<EntryRow[]> {
  let query = db.selectFrom("entry").selectAll().where("theatre", "=", theatre);
  if (last) query = query.where("seq", ">", last.seq);
  return query.orderBy("seq").limit(PAGE).execute();
}

/** What is wrong with one entry; notes in `progress` what later entries depend on. */
function problemsOf(entry: EntryRow, progress: Progress): string[] {
  const { seq, prev, hash, body, id, about } = entry;
  const problems: string[] = [];
  if (seq !== progress.seq + 1) problems.push(`entry ${progress.seq + 1} is missing before entry ${seq}`);
  if (prev !== progress.head)
    problems.push("the entry does not follow the one before it: its prev is not that one's hash");
  if (entryHash(entry) !== hash) problems.push("the entry was changed: its hash is not that of its content");
  try {
    const value = JSON.parse(body);
    if (canonicalJson(value) !== body) problems.push("the body is not canonical JSON");
    const expected = expectedOf(entry, value, progress);
    if (expected.id !== id) problems.push("the id does not follow from the content");
    if (expected.about !== about) problems.push("the column `about` does not name the report that the body names");
    problems.push(...expected.problems);
  } catch {
    problems.push("the body cannot be read");
  }
  return problems;
}

interface Expected {
  id: string;
  about: string | null;
  problems: string[];
}

/** What an entry's other columns must be by its body. */
function expectedOf({ theatre, seq, kind, id }: EntryRow, value: unknown, progress: Progress): Expected {
  const none = { about: null, problems: [] };
  switch (kind) {
    case "report": {
      const body = value as ReportBody;
      noteOriginal(progress, body.original);
      progress.pages.set(seq, pageOf(body));
      return { ...none, id: reportId(theatre, body.report) };
    }
    case "coding": {
      const coding = value as CodingBody;
      const expected = codingId(theatre, coding, progress.codings.get(coding.report));
      progress.codings.set(coding.report, id);
      return { id: expected, about: coding.report, problems: problemsOfCoding(coding, progress) };
    }
    case "presence": {
      const { report } = value as Presence;
      const expected = presenceId(theatre, value, progress.presences.get(report));
      progress.presences.set(report, id);
      return { id: expected, about: report, problems: problemsOfReport(report, progress) };
    }
    case "review":
      return { ...none, id: reviewId(theatre, value as Parameters<typeof reviewId>[1], seq) };
    case "failure":
      noteOriginal(progress, (value as { original?: OriginalRef }).original);
      return { ...none, id: failureId(theatre, value) };
    default:
      return { ...none, id, problems: [`"${kind}" is no kind of entry`] };
  }
}

function problemsOfReport(report: string, { ids }: Progress): string[] {
  return ids.has(report) ? [] : [`the report ${report} that it is about is not kept before it`];
}

function problemsOfCoding({ report, claims }: CodingBody, progress: Progress): string[] {
  const wrong = claims.filter(({ id, claim }) => claimId(report, claim) !== id);
  return [
    ...problemsOfReport(report, progress),
    ...wrong.map(({ id }) => `the id of claim ${id} does not follow from its content`),
  ];
}

function noteOriginal({ originals }: Progress, original: OriginalRef | null | undefined): void {
  if (original && !originals.has(original.sha256)) originals.set(original.sha256, original.mediaType);
}

/** Holds the preserved documents against what the entries say of them, one at a time for their size. */
async function problemsOfOriginals(
  db: Kysely<Tables>,
  theatre: string,
  expected: ReadonlyMap<string, string>,
): Promise<string[]> {
  const rows = await db
    .selectFrom("original")
    .select("sha256")
    .where("theatre", "=", theatre)
    .orderBy("sha256")
    .execute();
  const kept = new Set(rows.map(({ sha256 }) => sha256));
  const problems = [...expected.keys()]
    .filter((sha256) => !kept.has(sha256))
    .map((sha256) => `the original ${sha256} is missing`);
  for (const sha256 of kept) {
    const row = await db
      .selectFrom("original")
      .selectAll()
      .where("theatre", "=", theatre)
      .where("sha256", "=", sha256)
      .executeTakeFirstOrThrow();
    if (digest(row.bytes) !== sha256) problems.push(`the original ${sha256} was changed: its digest is another`);
    if (!expected.has(sha256)) problems.push(`no entry speaks of the original ${sha256}`);
    else if (expected.get(sha256) !== row.media_type)
      problems.push(`the media type of the original ${sha256} was changed`);
  }
  return problems;
}
