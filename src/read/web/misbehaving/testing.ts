import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Clock } from "../../../model/clock.ts";
import type { FetchCode, Fetched, Fetcher } from "../fetched.ts";
import { createFetcher, type FetcherSettings } from "../fetcher.ts";
import type { Limits } from "../limits.ts";
import { hostOf, type MisbehavingServer, startMisbehavingServer, WAYS, type WayName } from "./server.ts";
import { PAGE } from "./way.ts";

/** What the reader must make of one way in which a server misbehaves. */
export interface Must {
  /** In words: "give up after the time for an answer". */
  must: string;
  /** Fields of what the fetch gives; a document's body is `text`. */
  gives: object;
  /** The paths that the host is asked for, where it matters; robots.txt among them. */
  asks?: string[];
  /** Limits under which it shows sooner. */
  limits?: Partial<Limits>;
}

/** The reader must say that there is no page, with this code. */
export function fails(code: FetchCode, must: string, more: object = {}, rest: Partial<Must> = {}): Must {
  return { must, gives: { kind: "failed", code, ...more }, ...rest };
}

/** The reader must give the page. */
export function gives(must: string, more: object = {}, rest: Partial<Must> = {}): Must {
  return { must, gives: { kind: "document", text: PAGE, ...more }, ...rest };
}

/** Limits under which nothing takes long, and which no proper page of the server comes near. */
const SMALL: Partial<Limits> = {
  headerBytes: 8192,
  sentBytes: 100_000,
  decompressedBytes: 1_000_000,
  asideBytes: 10_000,
  robotsBytes: 10_000,
};

/** A clock that begins on 3 January 2020 and whose pauses are over at once. */
export interface PlayedClock extends Clock {
  /** The pauses so far, in milliseconds. */
  pauses: number[];
}

export function playedClock(): PlayedClock {
  let now = Date.UTC(2020, 0, 3);
  const pauses: number[] = [];
  return {
    pauses,
    now: () => now,
    async sleep(milliseconds) {
      pauses.push(milliseconds);
      now += milliseconds;
    },
  };
}

/** The addresses of the hosts that are not simply on loopback, one list for each time that the name is looked up. */
const ADDRESSES: Record<string, string[][]> = {
  "router.example": [["192.168.1.1"]],
  [hostOf("has no address")]: [[]],
  [hostOf("has a private address")]: [["10.0.0.1"]],
  [hostOf("has a public and a private address")]: [["127.0.0.1", "10.0.0.1"]],
  [hostOf("moves to a private address")]: [["127.0.0.1"], ["10.0.0.1"]],
};

/** A name server for the test; loopback stands for the public internet where a name is looked up there. */
function nameServer(): (host: string) => Promise<string[]> {
  const asked: Record<string, number> = {};
  return async (host) => {
    if (host === hostOf("has a name that is unknown"))
      throw Object.assign(new Error("no such host"), { code: "ENOTFOUND" });
    const answers = ADDRESSES[host] ?? [["127.0.0.1"]];
    const count = asked[host] ?? 0;
    asked[host] = count + 1;
    return answers[Math.min(count, answers.length - 1)] ?? [];
  };
}

/** A fetcher for the misbehaving server: of the addresses that are not public it may ask only the one it listens at. */
export function fetcherFor(settings: Partial<FetcherSettings> = {}): Fetcher {
  return createFetcher({
    clock: playedClock(),
    allowed: ["127.0.0.1"],
    resolve: nameServer(),
    ...settings,
    limits: { ...SMALL, ...settings.limits },
  });
}

/** A result with its body as text and with what it lacks, to compare. */
function shown(result: Fetched): object {
  if (result.kind !== "document") return result;
  const absent = { moved: undefined, mediaType: undefined, charset: undefined };
  return { ...absent, ...result, text: new TextDecoder().decode(result.bytes) };
}

/** One line in two parts. */
const WHAT_HAPPENED_AND_WHAT_TO_DO = /^[^;\n]{10,200}; [^;\n]{10,100}$/;

/** A test for each way: what the server does, and what the reader must do. */
export function testWays(title: string, must: Partial<Record<WayName, Must>>): void {
  describe(title, () => {
    let server: MisbehavingServer;
    beforeAll(async () => {
      server = await startMisbehavingServer();
    });
    afterAll(() => server.close());

    for (const [name, { must: does, gives, asks, limits }] of Object.entries(must) as [WayName, Must][])
      it(`a server that ${name} (${WAYS[name].does}): the reader must ${does}`, async () => {
        const fetcher = fetcherFor({ limits });
        const result = await fetcher.fetch(server.addressOf(name));
        await fetcher.close();
        expect(shown(result)).toMatchObject(gives);
        if (result.kind === "failed") expect(result.message).toMatch(WHAT_HAPPENED_AND_WHAT_TO_DO);
        if (asks)
          expect(server.received.filter(({ host }) => host === hostOf(name)).map(({ path }) => path)).toEqual(asks);
      });
  });
}
