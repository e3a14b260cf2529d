import { lookup } from "node:dns/promises";
import { setMaxListeners } from "node:events";
import type { Clock } from "../../model/clock.ts";
import { admissionOf } from "./admission.ts";
import type { Header } from "./connection.ts";
import type { Fetched, Fetcher, Validators } from "./fetched.ts";
import { createHostQueue } from "./host-queue.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { outcomeOf } from "./outcome.ts";
import type { Resolve } from "./pinned-lookup.ts";
import { isProblem, type Problem } from "./problem.ts";
import { readRobots } from "./read-robots.ts";
import { followRedirects } from "./redirects.ts";
import { type Answer, request } from "./request.ts";
import { createRobots } from "./robots.ts";
import { userAgent } from "./user-agent.ts";
import { webAddress } from "./web-address.ts";

export interface FetcherSettings {
  clock: Clock;
  /** Whom a site's owner can turn to: a page or an e-mail address, sent with each request. */
  contact?: string;
  /** Hosts by name, or by IP address, that may be asked although they are not on the public internet. */
  allowed?: string[];
  /** Gives the IP addresses of a host name; the system's look-up where absent. */
  resolve?: Resolve;
  /** Limits in place of the usual ones. */
  limits?: Partial<Limits>;
}

const PAGE_HEADERS: Header[] = [
  ["Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8"],
  ["Accept-Encoding", "gzip, br, deflate"],
];
const ROBOTS_HEADERS: Header[] = [
  ["Accept", "text/plain, */*;q=0.8"],
  ["Accept-Encoding", "identity"],
];

/**
 * A fetcher of public pages. It goes by the settings' clock for its pauses and for how long a robots.txt counts.
 */
export function createFetcher(settings: FetcherSettings): Fetcher {
  const { clock, allowed = [], resolve = systemLookup } = settings;
  const limits = { ...LIMITS, ...settings.limits };
  const now = () => clock.now();
  const stop = new AbortController();
  setMaxListeners(0, stop.signal);
  const means = { admits: admissionOf(allowed), resolve, limits, now, signal: stop.signal };
  const agent: Header = ["User-Agent", userAgent(settings.contact)];
  const queue = createHostQueue(clock, stop.signal);

  async function visit(url: URL, headers: Header[], most: number, pause: number): Promise<Answer | Problem> {
    const answer = await queue.turn(url.hostname, pause, () => request(url, [agent, ...headers], most, means));
    stop.signal.throwIfAborted();
    return answer;
  }

  const askRobots = (url: URL) => visit(url, ROBOTS_HEADERS, limits.robotsBytes, 0);
  const robots = createRobots((origin) => readRobots(origin, askRobots, limits, now()), now);

  async function ask(url: URL, headers: Header[]): Promise<Answer | Problem> {
    const { problem, pause } = await robots.permission(url);
    return problem ?? visit(url, headers, limits.sentBytes, pause);
  }

  async function read(text: string, validators: Validators): Promise<Fetched | Problem> {
    const start = webAddress(text);
    if (isProblem(start)) return start;
    const conditions = conditionsOf(validators);
    const headers = [...PAGE_HEADERS, ...conditions];
    const trail = await followRedirects(start, limits.redirects, (url) => ask(url, headers));
    return isProblem(trail) ? trail : outcomeOf(trail.hops, trail.last, conditions.length > 0, limits);
  }

  return {
    async fetch(url, validators = {}) {
      stop.signal.throwIfAborted();
      const result = await read(url, validators);
      return isProblem(result) ? { kind: "failed", ...result, retrieved: new Date(now()).toISOString() } : result;
    },
    async close() {
      stop.abort();
    },
  };
}

/** The questions "has it changed?" (RFC 9110, 13.1). What cannot stand in a header was no validator. */
function conditionsOf({ etag, lastModified }: Validators): Header[] {
  const conditions: [string, string | undefined][] = [
    ["If-None-Match", etag],
    ["If-Modified-Since", lastModified],
  ];
  return conditions.filter((header): header is Header => /^[\x20-\x7e\x80-\xff]+$/.test(header[1] ?? ""));
}

async function systemLookup(host: string): Promise<string[]> {
  const found = await lookup(host, { all: true });
  return found.map(({ address }) => address);
}
