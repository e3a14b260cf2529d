import type { Ledger } from "../keep/ledger.ts";
import { LAST_DAY } from "../model/day.ts";
import type { Situation } from "../model/situation.ts";
import { loadAreas } from "../packs/areas.ts";
import { packFolder } from "../packs/folder.ts";
import { brief } from "../reckon/brief/brief.ts";
import { createMoments } from "../reckon/moments.ts";
import { onDay } from "../reckon/reckon.ts";
import type { Record } from "../reckon/record/record.ts";
import { type Access, openAccess } from "./access.ts";
import type { Coder } from "./coder.ts";
import type { At, CoderFiles, Desk } from "./desk.ts";
import { standingFailures } from "./failures.ts";
import { fetchDocument } from "./intake/open-source.ts";
import { takeGiven } from "./intake/take-given.ts";
import { keepFailure, takeIn } from "./intake/take-in.ts";
import { coded } from "./preview.ts";
import { Refusal } from "./refusal.ts";
import { reportPages } from "./report-pages.ts";
import { searchReports } from "./search.ts";
import { watchedFeeds } from "./watched.ts";

/**
 * Opens the desk of the theatre that the coder's packs are about over a ledger.
 *
 * @throws Refusal when they are about none
 */
export function openDesk(ledger: Ledger, coder: Coder, access: Access = openAccess()): Desk {
  const { knowledge } = coder;
  const { theatre } = knowledge;
  if (!theatre) throw new Refusal("No pack has a theatre: add a theatre.yaml to a folder under packs/.");
  const record = remembered(ledger, theatre.id, () => readRecord(ledger, theatre.id));
  const moments = createMoments(theatre.id, knowledge);
  const intake = { theatre: theatre.id, ledger, coder, reader: access.reader };

  const situation = async ({ day, known }: At): Promise<Situation> => {
    moments.take(await record());
    return onDay(moments.asKnown(known), day, knowledge);
  };
  const pages = async () => {
    const { reports } = await situation({ day: LAST_DAY, known: LAST_DAY });
    const order = new Map(reports.map((id, i) => [id, i]));
    const all = await reportPages(ledger, theatre.id, await record());
    return all.sort((a, b) => (order.get(a.report.id) ?? Infinity) - (order.get(b.report.id) ?? Infinity));
  };

  return {
    theatre,
    knowledge,
    areas: () => loadAreas(packFolder(theatre.id)),
    lastDay: async () => {
      moments.take(await record());
      const last = moments.lastDay();
      return last && last > theatre.firstDay ? last : theatre.firstDay;
    },
    record,
    situation,
    brief: async (at) => brief(await situation(at), await record(), knowledge),
    reports: pages,
    report: async (id) => (await pages()).find(({ report }) => report.id === id),
    claims: async () => new Map((await record()).claims.map((claim) => [claim.id, claim])),
    failures: () => standingFailures(ledger, theatre.id),
    original: (sha256) => ledger.original(theatre.id, sha256),
    search: (words) => searchReports(ledger, theatre.id, words),
    watched: () => watchedFeeds(ledger, theatre.id),
    take: (document) => takeGiven(document, intake),
    fetch: async (address) => {
      const found = await fetchDocument(address, access.fetcher);
      return "bytes" in found ? takeIn(found, intake) : keepFailure(found, undefined, intake);
    },
    code: (report) => coded(report, coder),
    coderFiles: () => filesOf(coder),
  };
}

/** The sources tell nothing about what words state. */
function filesOf({ version, madeOf: { model, packs } }: Coder): CoderFiles {
  return { version, model, packs: packs.map((pack) => ({ ...pack, sources: [] })) };
}

/** Reads the record again only when the ledger has grown, or when it could not be read. */
function remembered(ledger: Ledger, theatre: string, read: () => Promise<Record>): () => Promise<Record> {
  let last: { size: number; record: Promise<Record> } | undefined;
  return async () => {
    const size = await ledger.size(theatre);
    if (last?.size !== size) last = { size, record: read() };
    const { record } = last;
    record.catch(() => {
      if (last?.record === record) last = undefined;
    });
    return record;
  };
}

async function readRecord(ledger: Ledger, theatre: string): Promise<Record> {
  // What others append meanwhile must not part a claim from its report, nor a review from its claim.
  const reviews = await ledger.reviews(theatre);
  const claims = await ledger.claims(theatre);
  const reports = await ledger.reports(theatre);
  return {
    theatre,
    reports: reports.map(({ id, report, published }) => ({ id, report, ...(published && { published }) })),
    claims,
    reviews: reviews.map(({ review }) => review),
  };
}
