import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { SimulatedFeed } from "./simulated-feeds.ts";

const HOUR = 3_600_000;

/** What the server saw. */
interface Traffic {
  requests: number;
  /** Requests for feeds, for pages and for robots.txt, and how many of the first two were answered with 304. */
  feeds: number;
  pages: number;
  robots: number;
  unchanged: number;
  unavailable: number;
}

/** The web on loopback: all hosts are one server, which shows each feed and page as it stands at the moment. */
export interface SimulatedWeb {
  traffic: Traffic;
  /** The address of a feed. */
  addressOf(feed: SimulatedFeed): string;
  close(): Promise<void>;
}

interface Answer {
  type: string;
  body: string;
  etag: string;
  /** When it last changed, in milliseconds. */
  changed: number;
}

/** Serves simulated feeds and their pages as of the moment that `now` gives. */
export async function serveSimulatedWeb(feeds: readonly SimulatedFeed[], now: () => number): Promise<SimulatedWeb> {
  const byName = new Map(feeds.map((feed) => [feed.name, feed]));
  const traffic: Traffic = { requests: 0, feeds: 0, pages: 0, robots: 0, unchanged: 0, unavailable: 0 };
  const server = createServer((request, response) => {
    traffic.requests += 1;
    const [, name = "", index] = (request.url ?? "").split("?")[0]?.split("/") ?? [];
    const feed = byName.get(name);
    if (!feed) return notFound(request, response, traffic);
    if (feed.outages.some(({ from, to }) => now() >= from && now() < to)) {
      traffic.unavailable += 1;
      return void response.writeHead(503, { "Retry-After": "1800" }).end();
    }
    if (index === undefined) traffic.feeds += 1;
    else traffic.pages += 1;
    const base = `http://${request.headers.host}`;
    const answer = index === undefined ? feedAt(feed, base, now()) : pageAt(feed, Number(index), base, now());
    send(answer, feed, request, response, traffic);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    traffic,
    addressOf: ({ host, name }) => `http://${host}:${port}/${name}`,
    close: () => close(server),
  };
}

function notFound(request: IncomingMessage, response: ServerResponse, traffic: Traffic): void {
  if (request.url === "/robots.txt") traffic.robots += 1;
  response.writeHead(404).end();
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

function send(
  answer: Answer,
  feed: SimulatedFeed,
  request: IncomingMessage,
  response: ServerResponse,
  traffic: Traffic,
): void {
  const modified = new Date(answer.changed).toUTCString();
  const headers: Record<string, string> = { "Content-Type": answer.type };
  if (feed.validator === "etag") headers.ETag = answer.etag;
  if (feed.validator === "last-modified") headers["Last-Modified"] = modified;
  const same =
    (feed.validator === "etag" && request.headers["if-none-match"] === answer.etag) ||
    (feed.validator === "last-modified" && request.headers["if-modified-since"] === modified);
  if (same) traffic.unchanged += 1;
  response.writeHead(same ? 304 : 200, headers).end(same ? undefined : answer.body);
}

/** One page in ten is corrected some hours after it appeared, and one in fifty links with a campaign's parameters. */
const CORRECTED_ONE_IN = 10;
const TRACKED_ONE_IN = 50;

/** When a page is corrected; undefined when it is not. */
export function correctedAt({ published }: SimulatedFeed, index: number): number | undefined {
  const at = published[index] ?? 0;
  return at % CORRECTED_ONE_IN === 0 ? at + 2 * HOUR + (at % 13) * HOUR : undefined;
}

function feedAt(feed: SimulatedFeed, base: string, now: number): Answer {
  const shown = shownAt(feed, now);
  const last = shown[0] ?? -1;
  const entries = shown.map((index) => ({
    url: `${base}/${feed.name}/${index}${index % TRACKED_ONE_IN === 1 ? "?utm_source=feed" : ""}`,
    title: `Report ${index} of ${feed.name}`,
    at: new Date(feed.published[index] ?? 0).toISOString(),
  }));
  return { ...FORMATS[feed.kind](feed.name, entries), etag: `"${last}"`, changed: feed.published[last] ?? 0 };
}

/** The entries that a feed shows at a moment, the newest first. */
function shownAt({ published, window }: SimulatedFeed, now: number): number[] {
  let [low, high] = [0, published.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((published[middle] as number) <= now) low = middle + 1;
    else high = middle;
  }
  return Array.from({ length: Math.min(window, low) }, (_, i) => low - 1 - i);
}

interface Entry {
  url: string;
  title: string;
  at: string;
}

const FORMATS: Record<SimulatedFeed["kind"], (name: string, entries: Entry[]) => { type: string; body: string }> = {
  rss: (name, entries) => ({
    type: "application/rss+xml",
    body: `<rss version="2.0"><channel><title>${name}</title>${entries
      .map(
        ({ url, title, at }) =>
          `<item><title>${title}</title><link>${url}</link><pubDate>${new Date(at).toUTCString()}</pubDate></item>`,
      )
      .join("")}</channel></rss>`,
  }),
  atom: (name, entries) => ({
    type: "application/atom+xml",
    body: `<feed xmlns="http://www.w3.org/2005/Atom"><title>${name}</title>${entries
      .map(
        ({ url, title, at }) =>
          `<entry><title>${title}</title><link href="${url}"/><id>${url}</id><updated>${at}</updated><published>${at}</published></entry>`,
      )
      .join("")}</feed>`,
  }),
  json: (name, entries) => ({
    type: "application/feed+json",
    body: JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: name,
      items: entries.map(({ url, title, at }) => ({ id: url, url, title, date_published: at })),
    }),
  }),
};

function pageAt(feed: SimulatedFeed, index: number, base: string, now: number): Answer {
  const corrected = correctedAt(feed, index);
  const isCorrected = corrected !== undefined && now >= corrected;
  const at = feed.published[index] ?? 0;
  const wounded = (at % 40) + (isCorrected ? 3 : 2);
  const body = `<!doctype html><html lang="en"><head><title>Report ${index} of ${feed.name}</title>
<link rel="canonical" href="${base}/${feed.name}/${index}"><meta property="article:published_time" content="${new Date(at).toISOString()}"></head>
<body><article><h1>Report ${index} of ${feed.name}</h1><p>The council of ${feed.name} met on its day number ${index} and heard that ${wounded} people were hurt in a fire.</p>
<p>It will meet again when the next report of this simulated paper is due.</p></article></body></html>`;
  return {
    type: "text/html; charset=utf-8",
    body,
    etag: `"${index}${isCorrected ? "c" : ""}"`,
    changed: isCorrected ? corrected : at,
  };
}
