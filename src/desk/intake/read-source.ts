import type { StoredReport } from "../../keep/ledger.ts";
import { pageKey } from "../../model/address.ts";
import type { Published } from "../../model/report.ts";
import type { Document } from "../../read/document.ts";
import type { Item, List } from "../../read/lists/item.ts";
import { carriedDocument, failureOf, NOTHING_LISTED, type NotRead } from "./documents.ts";
import { fetchDocument, type Opening, openSource } from "./open-source.ts";
import { type Intake, keepFailure, takeIn, takeReading } from "./take-in.ts";
import type { Taken } from "./taken.ts";

/** Lists that lists name are read, and those that they name: an OPML file, its sitemap indexes, their parts. */
const DEEPEST_LIST = 3;

/** What `readSource` works with. */
export type SourceIntake = Intake & Opening;

/**
 * Reads everything that a source holds, and keeps it: a file, a folder, "-" for standard input, an archive, an address, and, where that is a
 * feed, a sitemap or a list of feeds, the pages it lists that are not kept yet. Gives what became of each as it is done.
 *
 * @param given when the reports were published, which counts before what they say
 */
export async function* readSource(source: string, intake: SourceIntake, given?: Published): AsyncGenerator<Taken> {
  for await (const found of openSource(source, intake)) yield* takeAll(found, intake, given, DEEPEST_LIST);
}

async function* takeAll(
  found: Document | NotRead,
  intake: SourceIntake,
  given: Published | undefined,
  depth: number,
): AsyncGenerator<Taken> {
  if (!("bytes" in found)) return yield await keepFailure(found, undefined, intake);
  const opened = await intake.reader.read(found);
  if (opened.kind === "list") return yield* takeList(opened.list, found, intake, given, depth);
  yield await takeReading(opened.reading, found, intake, given);
}

async function* takeList(
  { items, lists }: List,
  list: Document,
  intake: SourceIntake,
  given: Published | undefined,
  depth: number,
): AsyncGenerator<Taken> {
  for (const item of items) {
    const known = item.url ? (await intake.ledger.versions(intake.theatre, pageKey(item.url))).at(-1) : undefined;
    if (known) yield keptBefore(item, known);
    else yield await takeListed(item, list, intake, given);
  }
  if (depth === 0) return;
  for (const { url } of lists) yield* takeAll(await fetchDocument(url, intake.fetcher), intake, given, depth - 1);
}

function keptBefore({ url = "" }: Item, { id, report: { headline } }: StoredReport): Taken {
  return { file: url, report: id, ...(headline && { headline }), claims: 0, added: false, notes: [], failed: false };
}

/** The report that an entry leads to; another list is none. */
async function takeListed(item: Item, list: Document, intake: SourceIntake, given?: Published): Promise<Taken> {
  const found = await listedDocument(item, list, intake);
  return "bytes" in found ? takeIn(found, intake, given) : keepFailure(found, undefined, intake);
}

/** The page that an entry leads to; where it cannot be had, or has no address, the article as the list itself carries it. */
async function listedDocument(item: Item, list: Document, { fetcher }: SourceIntake): Promise<Document | NotRead> {
  const carried = item.html ? carriedDocument(item, item.html, list) : undefined;
  const page = item.url ? await fetchDocument(item.url, fetcher, item) : undefined;
  if (page && "bytes" in page) return page;
  return carried ?? page ?? failureOf(item.headline ?? "an entry", NOTHING_LISTED);
}
