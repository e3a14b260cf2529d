import type { Coding } from "../../code/coder.ts";
import type { Ledger, NewFailure, Original, StoredReport } from "../../keep/ledger.ts";
import { pageKey } from "../../model/address.ts";
import { addDays } from "../../model/day.ts";
import type { Published, Report } from "../../model/report.ts";
import type { Document } from "../../read/document.ts";
import { nameOf } from "../../read/failure.ts";
import type { Reader } from "../../read/reader.ts";
import type { Reading } from "../../read/reading.ts";
import { type Coder, isCodable } from "../coder.ts";
import { codeFetched } from "./code-fetched.ts";
import type { NotRead } from "./documents.ts";
import { type Standing, standingOf } from "./standing.ts";
import type { Taken } from "./taken.ts";

/** What takes reports in: the ledger of a theatre, the coder, and what reads documents. */
export interface Intake {
  theatre: string;
  ledger: Ledger;
  coder: Coder;
  reader: Pick<Reader, "read">;
}

type ReadReport = Extract<Reading, { ok: true }>;

/** A report that was read and coded and is not kept yet. */
export interface Coded extends ReadReport {
  /** What the document is called in a message. */
  name: string;
  fetched?: { url: string; at: string };
  coding: Coding;
  coder: string;
}

/** Where nothing was read there is nothing to keep. */
const NO_DOCUMENT = ["not-found", "not-a-file"];

/**
 * Takes a document through reading, coding and keeping. What cannot be read or coded is kept with its reason.
 *
 * @param given when it was published, which counts before what the page says
 */
export async function takeIn(document: Document, intake: Intake, given?: Published): Promise<Taken> {
  const opened = await intake.reader.read(document);
  if (opened.kind === "list") return keepFailure(noReport(document), undefined, intake);
  return takeReading(opened.reading, document, intake, given);
}

/** A list of reports where a report was expected. */
export function noReport(document: Document): NotRead {
  const name = nameOf(document);
  const message = `${name}: this is a list of reports, not a report; "situ read" keeps those that it lists, "situ watch add" watches it`;
  return { file: name, code: "a-list", message };
}

/** Codes and keeps what reading a document gave: a report, or why there is none. */
export async function takeReading(
  reading: Reading,
  document: Document,
  intake: Intake,
  given?: Published,
): Promise<Taken> {
  if (!reading.ok) return keepFailure(reading.failure, reading.original, intake);
  const { report } = reading;
  const dated = given ? { ...reading, report: { ...report, published: given } } : reading;
  return keepCoded(codeReading(dated, document, intake.coder), intake);
}

/** Codes a report that was read. */
export function codeReading(reading: ReadReport, document: Document, coder: Coder): Coded {
  const { url, carriedBy = url, retrieved } = document;
  const fetched = carriedBy && retrieved ? { url: carriedBy, at: retrieved } : undefined;
  const believed = fetched ? withoutFutureDates(reading, fetched.at) : reading;
  const coding = codeFetched(believed.report, fetched, coder);
  return { ...believed, name: nameOf(document), ...(fetched && { fetched }), coding, coder: coder.version };
}

/** Keeps a coded report, unless its page is kept with the same words already. */
export function keepCoded(coded: Coded, { theatre, ledger }: Pick<Intake, "theatre" | "ledger">): Promise<Taken> {
  const { name, report, notes, coding, fetched } = coded;
  const taken = {
    file: name,
    ...(report.headline && { headline: report.headline }),
    claims: coding.claims.length,
    failed: false,
  };
  return ledger.transaction(async (inside) => {
    const versions = report.url ? await inside.versions(theatre, pageKey(report.url)) : [];
    const standing = standingOf(report, fetched?.url, versions);
    if (standing.kind === "known") {
      return {
        ...taken,
        report: standing.report,
        added: false,
        notes: [...notes, ...(standing.note ? [standing.note] : [])],
      };
    }
    const { id, added } = await append(coded, standing, theatre, inside);
    const uncoded = coding.claims.length === 0 ? whyUncoded(report, name) : undefined;
    if (uncoded) await inside.appendFailure(theatre, { ...uncoded, original: coded.original });
    const changed =
      standing.kind === "version" && added ? [`the page has changed: this is version ${versions.length + 1}`] : [];
    return { ...taken, report: id, added, notes: [...notes, ...changed, ...(uncoded ? [uncoded.message] : [])] };
  });
}

async function append(coded: Coded, standing: Standing, theatre: string, ledger: Ledger) {
  const { name, original, basis, fetched, coding, coder } = coded;
  const report = standing.kind === "version" && fetched ? changed(coded.report, standing.of, fetched.at) : coded.report;
  const appended = await ledger.appendReport(theatre, {
    report,
    file: name,
    original,
    ...(basis && { basis }),
    ...(fetched && { fetched }),
  });
  await ledger.appendCoding(theatre, { report: appended.id, coder, ...coding });
  return appended;
}

/** A page that does not say when it changed, or says a moment at which it still had its earlier words, was seen changed when it was fetched. */
function changed(report: Report, before: StoredReport, at: string): Report {
  const told = report.modifiedAt ?? report.modified;
  const seen = before.fetched?.at;
  const isNew = told && compareMoments(told, lastTold(before.report)) > 0;
  if (isNew && (!seen || compareMoments(told, seen) >= 0)) return report;
  return { ...report, modified: at.slice(0, 10), modifiedAt: at };
}

/** The last moment that a report itself tells: of its change, else of its publication. */
function lastTold({ modified, modifiedAt, published }: Report): string {
  return modifiedAt ?? modified ?? published?.at ?? published?.to ?? "";
}

/** Moments with a time as such; as days where one has none. */
function compareMoments(a: string, b: string): number {
  if (a.includes("T") && b.includes("T")) return Date.parse(a) - Date.parse(b);
  return a.slice(0, 10).localeCompare(b.slice(0, 10));
}

/** A page cannot have been published or changed after it was fetched; a day later it can, where its clock is ahead of ours. */
function withoutFutureDates(reading: ReadReport, at: string): ReadReport {
  const last = addDays(at.slice(0, 10), 1);
  const { published, modified, modifiedAt, ...undated } = reading.report;
  const day = published?.from ?? published?.to;
  const isPublished = !day || day <= last;
  const isChanged = !modified || modified <= last;
  if (isPublished && isChanged) return reading;
  const report = {
    ...undated,
    ...(isPublished && published && { published }),
    ...(isChanged && modified && { modified, ...(modifiedAt && { modifiedAt }) }),
  };
  const note = `its date, ${isPublished ? modified : day}, was still to come when it was read: it is not believed`;
  return { ...reading, report, notes: [...reading.notes, note] };
}

function whyUncoded(report: Report, file: string): NewFailure {
  return isCodable(report)
    ? { file, code: "no-claims", message: `${file}: no sentence in it states anything that can be coded` }
    : { file, code: "language", message: `${file}: its language is not coded yet` };
}

/** Keeps why a document gave no report. */
export async function keepFailure(
  failure: NotRead,
  original: Original | undefined,
  { theatre, ledger }: Pick<Intake, "theatre" | "ledger">,
): Promise<Taken> {
  const kept = NO_DOCUMENT.includes(failure.code)
    ? { added: false }
    : await ledger.appendFailure(theatre, { ...failure, ...(original && { original }) });
  return { file: failure.file, claims: 0, added: kept.added, notes: [failure.message], failed: true };
}
