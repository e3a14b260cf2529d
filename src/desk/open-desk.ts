import type { Ledger } from "../keep/ledger.ts";
import { isWebAddress } from "../model/address.ts";
import { LAST_DAY } from "../model/day.ts";
import type { KeptClaim } from "../model/situation.ts";
import { loadAreas } from "../packs/areas.ts";
import { packFolder } from "../packs/folder.ts";
import { createKnowledge } from "../packs/knowledge.ts";
import { createMoments } from "../reckon/moments.ts";
import type { Record } from "../reckon/record/record.ts";
import { type Access, openAccess } from "./access.ts";
import { actsOf, standingActs } from "./acts.ts";
import type { Coder } from "./coder.ts";
import { createEdition } from "./create-edition.ts";
import type { CoderFiles, Desk, Foreseen, ReportPage } from "./desk.ts";
import type { Edition } from "./edition.ts";
import { standingFailures } from "./failures.ts";
import { fetchDocument } from "./intake/open-source.ts";
import { takeGiven } from "./intake/take-given.ts";
import { keepFailure, takeIn } from "./intake/take-in.ts";
import { coded, preview } from "./preview.ts";
import { Refusal } from "./refusal.ts";
import { remembering } from "./remembering.ts";
import { reportPages } from "./report-pages.ts";
import { decideAll, foresee } from "./review.ts";
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
  const intake = { theatre: theatre.id, ledger, coder, reader: access.reader };
  const moments = createMoments(theatre.id, knowledge);
  const english = createEdition("en", knowledge, moments, record);
  let arabic: Edition | undefined;
  const openArabic = () => {
    const named = createKnowledge(coder.madeOf.packs, theatre.id, "ar");
    return createEdition("ar", named, createMoments(theatre.id, named), record);
  };
  const pagesOf = remembering<Promise<Map<string, ReportPage>>>(1);
  const claimsOf = remembering<Map<string, KeptClaim>>(1);

  const desk: Desk = {
    ...english,
    in: (locale) => {
      if (locale === "en") return english;
      arabic ??= openArabic();
      return arabic;
    },
    areas: () => loadAreas(packFolder(theatre.id)),
    lastDay: async () => {
      moments.take(await record());
      const last = moments.lastDay();
      return last && last > theatre.firstDay ? last : theatre.firstDay;
    },
    record,
    reports: async () => {
      const now = await record();
      const { reports } = await english.situation({ day: LAST_DAY, known: LAST_DAY });
      return pagesOf(now, "", async () => inOrder(await reportPages(ledger, theatre.id, now), reports));
    },
    claims: async () => {
      const now = await record();
      return claimsOf(now, "", () => new Map(now.claims.map((claim) => [claim.id, claim])));
    },
    failures: () => standingFailures(ledger, theatre.id),
    original: (sha256) => ledger.original(theatre.id, sha256),
    search: (words) => searchReports(ledger, theatre.id, words),
    watched: () => watchedFeeds(ledger, theatre.id),
    take: (document) => takeGiven(document, intake),
    fetch: async (address) => {
      const found = await fetchDocument(address, access.fetcher);
      return "bytes" in found ? takeIn(found, intake) : keepFailure(found, undefined, intake);
    },
    preview: (address) => previewPage(address, access, coder),
    code: (report) => coded(report, coder),
    coderFiles: () => filesOf(coder),
    log: () => actsOf(ledger, theatre.id),
    standing: async () => standingActs(await actsOf(ledger, theatre.id)),
    since: async (act) => {
      const acts = await desk.log();
      return acts.slice(acts.findIndex(({ id }) => id === act) + 1);
    },
    size: () => ledger.size(theatre.id),
    queue: async () => [],
    decide: (review) => decideAll(ledger, desk, [review]),
    decideAll: (reviews) => decideAll(ledger, desk, reviews),
    foresee: (review) => foresee(desk, [review].flat()),
  };
  return desk;
}

/** The pages by their ids, in the order in which the world could know them. */
function inOrder(pages: ReportPage[], order: string[]): Map<string, ReportPage> {
  const rank = new Map(order.map((id, i) => [id, i]));
  const of = ({ report }: ReportPage) => rank.get(report.id) ?? Infinity;
  return new Map(pages.sort((a, b) => of(a) - of(b)).map((page) => [page.report.id, page]));
}

async function previewPage(address: string, access: Access, coder: Coder): Promise<Foreseen> {
  if (!isWebAddress(address)) throw new Refusal(`“${address}” is no address of a page: it begins with http or https.`);
  for await (const seen of preview(address, { ...access, coder, note: () => {} })) {
    return seen.ok ? { ok: true, coded: seen.made } : { ok: false, message: seen.failure.message };
  }
  return { ok: false, message: `Nothing was found at ${address}.` };
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
