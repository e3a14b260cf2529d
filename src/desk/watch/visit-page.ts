import type { Original } from "../../keep/ledger.ts";
import type { WatchedPage } from "../../keep/watchlist.ts";
import type { Document } from "../../read/document.ts";
import type { Item } from "../../read/lists/item.ts";
import type { Fetched } from "../../read/web/fetched.ts";
import { carriedDocument, documentOf, failureOf, NOTHING_LISTED, type NotRead } from "../intake/documents.ts";
import { codeReading, keepCoded, keepFailure, noReport } from "../intake/take-in.ts";
import { localCoder } from "../local/local-coder.ts";
import { keepPresence } from "./presence.ts";
import { nextVisit } from "./schedule.ts";
import { type Gone, sightOf } from "./sight.ts";
import { afterFailure, isPassing } from "./trouble.ts";
import { afterVisit, validatorsOf } from "./visited.ts";
import { moment, type Watching } from "./watching.ts";

type Failed = Extract<Fetched, { kind: "failed" }>;
/** A page that gave no report, and its bytes where there are any. */
interface Unread {
  failure: NotRead;
  original?: Original;
}

const DAY_MS = 86_400_000;

/** Reads a page, for the first time or again, and keeps what it brought together with when to come back. */
export async function visitPage(page: WatchedPage, watching: Watching): Promise<void> {
  if (page.url === "") return readCarried(page, watching);
  const sight = sightOf(page, await watching.fetcher.fetch(page.url, page.report ? validatorsOf(page) : {}));
  if (sight.kind === "gone") return gone(page, sight, watching);
  if (sight.kind === "failed") return failed(page, sight, watching);
  const { trouble } = page;
  const visited = { ...afterVisit(page, sight), ...(trouble && { trouble }) }; // over only when the page is read
  const isSame = sight.kind === "unchanged" || (page.report && visited.body === page.body);
  if (!isSame) return read(visited, documentOf(sight, listedOf(page)), watching);
  return watching.ledger.transaction((ledger) => seen(visited, page.report, { ...watching, ledger }));
}

function listedOf({ listed }: WatchedPage): Item | undefined {
  return listed ? JSON.parse(listed) : undefined;
}

/** Reads a document of the page, and keeps the report or why there is none. */
async function read(page: WatchedPage, document: Document, watching: Watching, note?: string): Promise<void> {
  const opened = await watching.reader.read(document);
  if (opened.kind === "list") return unreadable(page, { failure: noReport(document) }, watching);
  const { reading } = opened;
  if (!reading.ok) return unreadable(page, reading, watching);
  const { ledger, theatre, coder } = watching;
  const coded = codeReading(reading, document, await localCoder(ledger, theatre, coder));
  const taken = await watching.ledger.transaction(async (ledger) => {
    const inside = { ...watching, ledger };
    const kept = await keepCoded(note ? { ...coded, notes: [...coded.notes, note] } : coded, inside);
    await seen(withoutArticle(page), kept.report, inside);
    return kept;
  });
  watching.tell({ kind: "page", taken });
}

/** Once a page was read, the article that its feed carries is needed no more: it would be the most of what is kept of a page. */
function withoutArticle(page: WatchedPage): WatchedPage {
  const { html, ...item } = listedOf(page) ?? {};
  return page.url !== "" && html ? { ...page, listed: JSON.stringify(item) } : page;
}

/** The page is there, with a report: keeps when to look again and, if it was withdrawn, that it is back. */
async function seen(page: WatchedPage, report: string | undefined, watching: Watching): Promise<void> {
  if (page.state === "withdrawn") {
    await keepPresence(page, { withdrawn: false, reason: "the page is at its address again" }, watching);
  }
  const { trouble: _, ...untroubled } = page;
  return keep({ ...untroubled, state: "read", visits: page.visits + 1, ...(report && { report }) }, watching);
}

/** The page is not there any more, or seems so: then it is looked for again a day later before it counts as withdrawn. */
async function gone(page: WatchedPage, { sure, reason }: Gone, watching: Watching): Promise<void> {
  const now = watching.clock.now();
  const trouble = { code: "gone", message: reason, since: page.trouble?.since ?? moment(now) };
  if (!sure) {
    const due = moment(now + DAY_MS);
    return watching.ledger.watchlist.keepPage(watching.theatre, { ...page, trouble, failures: page.failures + 1, due });
  }
  await watching.ledger.transaction(async (ledger) => {
    const inside = { ...watching, ledger };
    if (page.state !== "withdrawn") await keepPresence(page, { withdrawn: true, reason }, inside);
    await keep({ ...page, trouble, state: "withdrawn", visits: page.visits + 1 }, inside);
  });
}

/** Tries again what may pass; else the article that the feed carries stands in, if it does. */
async function failed(page: WatchedPage, failure: Failed, watching: Watching): Promise<void> {
  const { due, ...trouble } = afterFailure(page, failure, watching);
  if (isPassing(failure.code, trouble.failures)) {
    await watching.ledger.watchlist.keepPage(watching.theatre, { ...page, ...trouble, due });
    return watching.tell({ kind: "trouble", url: page.url, message: failure.message, next: due });
  }
  return page.report
    ? keep({ ...page, ...trouble }, watching)
    : readCarried({ ...page, ...trouble }, watching, failure);
}

/** Reads the article that the feed carries, where its page has no address or cannot be had. */
async function readCarried(page: WatchedPage, watching: Watching, failure?: Failed): Promise<void> {
  const item = listedOf(page);
  if (item?.html) {
    const note = failure && `read from its feed, as its page cannot be had: ${failure.message}`;
    const list = { url: page.feed, retrieved: moment(watching.clock.now()) };
    return read(page, carriedDocument(item, item.html, list), watching, note);
  }
  return unreadable(page, { failure: failureOf(page.url || page.feed, failure ?? NOTHING_LISTED) }, watching);
}

/** Keeps why a page could not be read, once for all visits that find the same; it is looked at again with its later visits. */
async function unreadable(page: WatchedPage, { failure, original }: Unread, watching: Watching): Promise<void> {
  const { code, message } = failure;
  const { trouble: before } = page;
  const trouble = { code, message, since: before?.since ?? moment(watching.clock.now()) };
  const state = page.report ? page.state : "unreadable";
  const taken = await watching.ledger.transaction(async (ledger) => {
    await keep({ ...page, state, trouble, visits: page.visits + 1 }, { ...watching, ledger });
    const isTold = page.visits > 0 && before?.code === code && before.message === message;
    return isTold ? undefined : keepFailure(failure, original, { ...watching, ledger });
  });
  if (!taken) return;
  watching.tell({ kind: "page", taken });
}

/** Keeps a page with its next visit, or with none after the last, or where there is no address to visit. */
function keep({ due: _, ...page }: WatchedPage, { ledger, theatre, clock }: Watching): Promise<void> {
  const next = page.url === "" ? undefined : nextVisit(Date.parse(page.found), clock.now());
  return ledger.watchlist.keepPage(theatre, next === undefined ? page : { ...page, due: moment(next) });
}
