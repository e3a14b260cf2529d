import type { Ledger, StoredFailure } from "../keep/ledger.ts";
import { isWebAddress } from "../model/address.ts";
import { LAST_DAY } from "../model/day.ts";
import type { Locale } from "../model/locale.ts";
import type { KeptClaim } from "../model/situation.ts";
import { loadAreas } from "../packs/areas.ts";
import { packFolder } from "../packs/folder.ts";
import type { Document } from "../read/document.ts";
import { type Access, openAccess } from "./access.ts";
import type { Coder } from "./coder.ts";
import type { CoderFiles, Desk, Foreseen, QueueItem, ReportPage, SearchResult } from "./desk.ts";
import { followDesk } from "./desk-state.ts";
import { createEditions, followingEdition } from "./editions.ts";
import { standingFailures } from "./failures.ts";
import { fetchDocument } from "./intake/open-source.ts";
import { takeGiven } from "./intake/take-given.ts";
import { keepFailure, takeIn } from "./intake/take-in.ts";
import { coded, preview, previewGiven } from "./preview.ts";
import { eventsTold, queueOf } from "./queue.ts";
import { Refusal } from "./refusal.ts";
import { remembering, rememberingLast } from "./remembering.ts";
import { reportPages } from "./report-pages.ts";
import { decideAll, foresee } from "./review/decide.ts";
import { searchReports } from "./search.ts";
import { watchedFeeds } from "./watched.ts";

/** Searches whose answers are kept until there are other reports. */
const MOST_SEARCHES = 30;

/**
 * Opens the desk of the theatre that the coder's packs are about over a ledger. What persons added to the packs, the desk adds to the coder.
 *
 * @throws Refusal when they are about none
 */
export function openDesk(ledger: Ledger, base: Coder, access: Access = openAccess()): Desk {
  const { theatre } = base.knowledge;
  if (!theatre) throw new Refusal("No pack has a theatre: add a theatre.yaml to a folder under packs/.");
  const { now, latest } = followDesk(ledger, theatre.id, base);
  const editions = createEditions(base.madeOf.packs, theatre.id, now);
  const editionIn = (locale: Locale) =>
    followingEdition(
      locale,
      () => editions.of(locale, latest()).edition,
      async () => editions.of(locale, await now()).edition,
    );
  const english = editionIn("en");
  const arabic = editionIn("ar");
  const coder = () => latest().coder;
  const intake = async () => ({ theatre: theatre.id, ledger, coder: (await now()).coder, reader: access.reader });
  const lastDay = async () => {
    const state = await now();
    const { moments } = editions.of("en", state);
    moments.take(state.record);
    const last = moments.lastDay();
    return last && last > theatre.firstDay ? last : theatre.firstDay;
  };
  const deciding = { theatre: theatre.id, ledger, editions, now, lastDay };
  const pagesOf = rememberingLast<ReportPage[]>();
  const orderedOf = rememberingLast<Map<string, ReportPage>>();
  const queued = rememberingLast<QueueItem[]>();
  const claimsOf = rememberingLast<Map<string, KeptClaim>>();
  const searched = remembering<Promise<SearchResult[]>>(MOST_SEARCHES);
  const failuresOf = rememberingLast<StoredFailure[]>();

  const desk: Desk = {
    ...english,
    theatre,
    get knowledge() {
      return english.knowledge;
    },
    in: (locale) => (locale === "en" ? english : arabic),
    areas: () => loadAreas(packFolder(theatre.id)),
    lastDay,
    record: async () => (await now()).record,
    reports: async () => {
      const { reports } = await english.situation({ day: LAST_DAY, known: LAST_DAY });
      const state = await now();
      const { record, ledger: kept } = state;
      const pages = pagesOf([record.reports, record.claims, kept.presences, kept.reports], () => reportPages(state));
      return orderedOf([pages, reports], () => inOrder(pages, reports));
    },
    claims: async () => {
      const { claims } = (await now()).record;
      return claimsOf([claims], () => new Map(claims.map((claim) => [claim.id, claim])));
    },
    failures: async () => {
      const { ledger: kept } = await now();
      return failuresOf([kept.failures, kept.reports, kept.claims], () => standingFailures(kept));
    },
    original: (sha256) => ledger.original(theatre.id, sha256),
    search: async (words) =>
      searched((await now()).ledger.reports, words, () => searchReports(ledger, theatre.id, words)),
    watched: () => watchedFeeds(ledger, theatre.id),
    take: async (document) => takeGiven(document, await intake()),
    fetch: async (address) => {
      const found = await fetchDocument(address, access.fetcher);
      return "bytes" in found ? takeIn(found, await intake()) : keepFailure(found, undefined, await intake());
    },
    preview: async (given) => firstSeen(given, access, (await now()).coder),
    code: (report) => coded(report, coder()),
    coderFiles: () => filesOf(coder()),
    log: async () => (await now()).acts,
    since: async (act) => {
      const { acts } = await now();
      return acts.slice(acts.findIndex(({ id }) => id === act) + 1);
    },
    size: () => ledger.size(theatre.id),
    standing: async () => (await now()).standing,
    queue: async () => {
      const last = await lastDay();
      const [index, brief, claims] = await Promise.all([
        english.index(last),
        english.brief({ day: last, known: last }),
        desk.claims(),
      ]);
      const { standing, ledger: kept } = await now();
      return queued([index, standing, claims, brief], () => {
        const recorded = new Map(kept.reports.map((report) => [report.id, report.recorded]));
        return queueOf({
          index,
          standing,
          claims,
          recorded: (report) => recorded.get(report) ?? "",
          inBrief: eventsTold(brief),
        });
      });
    },
    decide: (review, locale = "en") => decideAll(deciding, [review], locale),
    decideAll: (reviews, locale = "en", check) => decideAll(deciding, reviews, locale, check),
    foresee: (review, locale = "en") => foresee(deciding, [review].flat(), locale),
  };
  return desk;
}

/** The pages by their ids, in the order in which the world could know them. */
function inOrder(pages: ReportPage[], order: string[]): Map<string, ReportPage> {
  const rank = new Map(order.map((id, i) => [id, i]));
  const of = ({ report }: ReportPage) => rank.get(report.id) ?? Infinity;
  return new Map(pages.toSorted((a, b) => of(a) - of(b)).map((page) => [page.report.id, page]));
}

/** What the first report at an address, or in a document, states. */
async function firstSeen(given: string | Document, access: Access, coder: Coder): Promise<Foreseen> {
  const isAddress = typeof given === "string";
  if (isAddress && !isWebAddress(given)) {
    throw new Refusal(`“${given}” is no address of a page: it begins with http or https.`);
  }
  const means = { ...access, coder, note: () => {} };
  const unread: string[] = [];
  for await (const seen of isAddress ? preview(given, means) : previewGiven(given, means)) {
    if (seen.ok) return { ok: true, coded: seen.made };
    unread.push(seen.failure.message);
  }
  const [message = `No report was found ${isAddress ? `at ${given}` : `in ${given.name}`}.`] = unread;
  return { ok: false, message };
}

/** The sources tell nothing about what words state. */
function filesOf({ version, madeOf: { model, packs } }: Coder): CoderFiles {
  return { version, model, packs: packs.map((pack) => ({ ...pack, sources: [] })) };
}
