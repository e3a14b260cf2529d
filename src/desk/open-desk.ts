import type { Ledger, StoredReport } from "../keep/ledger.ts";
import type { Day } from "../model/day.ts";
import { groupBy } from "../model/group-by.ts";
import type { Dating, Situation } from "../model/situation.ts";
import { loadAreas } from "../packs/areas.ts";
import { packFolder } from "../packs/folder.ts";
import { brief } from "../reckon/brief/brief.ts";
import { onDay, reckonAsKnown } from "../reckon/reckon.ts";
import type { AsKnown } from "../reckon/reckoning.ts";
import { knownDays, publicationDays } from "../reckon/record/known.ts";
import type { Record } from "../reckon/record/record.ts";
import type { Coder } from "./coder.ts";
import type { At, CoderFiles, Desk, ReportPage } from "./desk.ts";
import { standingFailures } from "./failures.ts";
import { coded } from "./preview.ts";
import { Refusal } from "./refusal.ts";

/**
 * Opens the desk of the theatre that the coder's packs are about over a ledger.
 *
 * @throws Refusal when they are about none
 */
export function openDesk(ledger: Ledger, coder: Coder): Desk {
  const { knowledge } = coder;
  const { theatre } = knowledge;
  if (!theatre) throw new Refusal("No pack has a theatre: add a theatre.yaml to a folder under packs/.");
  const record = remembered(ledger, theatre.id, () => readRecord(ledger, theatre.id));
  const asKnown = new Map<Day, AsKnown>();
  let reckoned: Record | undefined;

  const situation = async ({ day, known }: At): Promise<Situation> => {
    const current = await record();
    if (current !== reckoned || asKnown.size >= MOST_REMEMBERED) asKnown.clear();
    reckoned = current;
    const found = asKnown.get(known) ?? reckonAsKnown(current, knowledge, known);
    asKnown.set(known, found);
    return onDay(found, day, knowledge);
  };
  const pages = async () => {
    const { reports } = await situation({ day: LATEST, known: LATEST });
    const order = new Map(reports.map((id, i) => [id, i]));
    const all = await reportPages(ledger, theatre.id, await record());
    return all.sort((a, b) => (order.get(a.report.id) ?? Infinity) - (order.get(b.report.id) ?? Infinity));
  };

  return {
    theatre,
    knowledge,
    areas: () => loadAreas(packFolder(theatre.id)),
    lastDay: async () => {
      const [current, { datings }] = await Promise.all([record(), situation({ day: LATEST, known: LATEST })]);
      return lastDay(current, datings, theatre.firstDay);
    },
    record,
    situation,
    brief: async (at) => brief(await situation(at), await record(), knowledge),
    reports: pages,
    report: async (id) => (await pages()).find(({ report }) => report.id === id),
    claims: async () => new Map((await record()).claims.map((claim) => [claim.id, claim])),
    failures: () => standingFailures(ledger, theatre.id),
    code: (report) => coded(report, coder),
    coderFiles: () => filesOf(coder),
  };
}

/** The sources tell nothing about what words state. */
function filesOf({ version, madeOf: { model, packs } }: Coder): CoderFiles {
  return { version, model, packs: packs.map((pack) => ({ ...pack, sources: [] })) };
}

const LATEST: Day = "9999-12-31";
/** Moments known whose reckoning is kept: a reader asks for few, and drags the day through each. */
const MOST_REMEMBERED = 20;

/** Reads the record again only when the ledger has grown. */
function remembered(ledger: Ledger, theatre: string, read: () => Promise<Record>): () => Promise<Record> {
  let last: { size: number; record: Promise<Record> } | undefined;
  return async () => {
    const size = await ledger.size(theatre);
    if (last?.size !== size) last = { size, record: read() };
    return last.record;
  };
}

async function readRecord(ledger: Ledger, theatre: string): Promise<Record> {
  const [reports, claims, reviews] = await Promise.all([
    ledger.reports(theatre),
    ledger.claims(theatre),
    ledger.reviews(theatre),
  ]);
  return {
    theatre,
    reports: reports.map(({ id, report, published }) => ({ id, report, ...(published && { published }) })),
    claims,
    reviews: reviews.map(({ review }) => review),
  };
}

async function reportPages(ledger: Ledger, theatre: string, record: Record): Promise<ReportPage[]> {
  const kept = new Map(record.reports.map((report) => [report.id, report]));
  const claims = groupBy(record.claims, ({ report }) => report);
  return (await ledger.reports(theatre)).map((stored: StoredReport) => ({
    report: kept.get(stored.id) ?? stored,
    claims: claims.get(stored.id) ?? [],
    ...(stored.original && { original: stored.original.sha256 }),
    recorded: stored.recorded,
  }));
}

/** The day on which the world could know the last of the reports; a record without any date ends where it begins. */
function lastDay(record: Record, datings: Dating[], first: Day): Day {
  const days = [...knownDays(record, publicationDays(record, datings)).values()];
  return [first, ...days.filter((day) => day < LATEST)].sort().at(-1) ?? first;
}
