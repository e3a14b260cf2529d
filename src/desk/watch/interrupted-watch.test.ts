import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import type { Ledger, StoredReport } from "../../keep/ledger.ts";
import { readDocument } from "../../read/read-document.ts";
import { supersededOf } from "../../reckon/record/versions.ts";
import { openData } from "../data.ts";
import { NO_CODER } from "../testing.ts";
import { quickClock, type Shown, scriptedWeb } from "./testing.ts";
import { newFeed } from "./visit-feed.ts";
import { watch } from "./watch.ts";
import type { Watching } from "./watching.ts";

const PATIENCE_MS = 120_000;
const START = Date.UTC(2020, 2, 29, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const THEATRE = "theatre";

const home = mkdtempSync(join(tmpdir(), "situ-interrupted-"));
afterAll(() => rmSync(home, { recursive: true }));

/** An article as its feeds and its page show it. Moments in milliseconds. */
interface Article {
  url: string;
  feeds: number[];
  published: number;
  corrected: number[];
  withdrawn?: number;
}

/** A time of watching and how it ends: told to stop, or killed at so many uses of the ledger; and which of its requests is broken off. */
interface Session {
  minutes: number;
  pause: number;
  killedAt?: number;
  brokenOff?: number;
}

const minutes = (most: number) => fc.integer({ min: 1, max: most });
const article = fc
  .record(
    {
      host: fc.nat(2),
      feeds: fc.uniqueArray(fc.nat(1), { minLength: 1 }),
      published: minutes(36 * 60),
      corrections: fc.uniqueArray(minutes(30 * 60), { maxLength: 2 }),
      withdrawn: minutes(30 * 60),
    },
    { requiredKeys: ["host", "feeds", "published", "corrections"] },
  )
  .map(({ host, feeds, published: minute, corrections, withdrawn }) => {
    const published = START + minute * MINUTE;
    const after = (later: number) => published + later * MINUTE;
    const corrected = corrections.sort((a, b) => a - b).map(after);
    return { host, feeds, published, corrected, ...(withdrawn && { withdrawn: after(withdrawn) }) };
  });
const articles = fc
  .array(article, { minLength: 1, maxLength: 6 })
  .map((all) => all.map(({ host, ...each }, n): Article => ({ ...each, url: `https://paper${host}.example/${n}` })));
const session = fc.record(
  { minutes: minutes(16 * 60), pause: fc.nat(300), killedAt: fc.nat(150), brokenOff: fc.nat(8) },
  { requiredKeys: ["minutes", "pause"] },
);

const feedUrl = (feed: number) => `https://paper${feed}.example/feed`;
const isWithdrawn = ({ withdrawn }: Article, now: number) => withdrawn !== undefined && now >= withdrawn;
const versionAt = ({ corrected }: Article, now: number) => corrected.filter((at) => at <= now).length;
const wordsOf = ({ url }: Article, version: number) =>
  `The council met in the town of ${url}, for hour number ${version}.`;
const iso = (at: number) => new Date(at).toISOString();

function show(all: Article[], url: string, now: number): Shown {
  const feed = [0, 1].find((n) => url === feedUrl(n));
  if (feed !== undefined)
    return atom(
      all.filter((each) => each.feeds.includes(feed)),
      now,
    );
  const asked = all.find((each) => each.url === url);
  if (!asked || now < asked.published) return undefined;
  if (isWithdrawn(asked, now)) return { code: "gone", status: 410 };
  return { type: "text/plain", body: `The council met\n\n${wordsOf(asked, versionAt(asked, now))}\n` };
}

function atom(all: Article[], now: number): Shown {
  const shown = all.filter((each) => each.published <= now && !isWithdrawn(each, now));
  const entries = shown.map((each) => {
    const updated = each.corrected.filter((at) => at <= now).at(-1) ?? each.published;
    const dates = `<published>${iso(each.published)}</published><updated>${iso(updated)}</updated>`;
    return `<entry><title>The council met</title><id>${each.url}</id><link href="${each.url}"/>${dates}</entry>`;
  });
  const body = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Paper</title>${entries.join("")}</feed>`;
  return { type: "application/atom+xml", body };
}

/** A ledger that fails for good after so many uses, as one does whose process is killed. */
function mortal(ledger: Ledger, life: { left: number }): Ledger {
  const dying = <T extends object>(methods: T): T => {
    const all = Object.entries(methods) as [string, (...args: unknown[]) => Promise<unknown>][];
    const each = all.map(([name, method]) => [
      name,
      async (...args: unknown[]) => {
        life.left -= 1;
        if (life.left < 0) throw new Error("killed");
        return method(...args);
      },
    ]);
    return Object.fromEntries(each) as T;
  };
  return {
    ...dying(ledger),
    watchlist: dying(ledger.watchlist),
    transaction: (work) => ledger.transaction((inside) => work(mortal(inside, life))),
  };
}

async function watchFor(clock: ReturnType<typeof quickClock>, all: Article[], folder: string, session: Session) {
  const ledger = await openData(folder);
  if ((await ledger.watchlist.feeds(THEATRE)).length === 0) {
    for (const n of [0, 1]) await ledger.watchlist.keepFeed(THEATRE, newFeed({ url: feedUrl(n) }, clock.now()));
  }
  const { asked, fetcher } = scriptedWeb(clock, (url, now) => show(all, url, now));
  const stop = new AbortController();
  const watching: Watching = {
    theatre: THEATRE,
    ledger: session.killedAt === undefined ? ledger : mortal(ledger, { left: session.killedAt }),
    coder: NO_CODER,
    reader: { read: readDocument },
    fetcher: {
      ...fetcher,
      fetch: async (url, validators) => {
        const fetched = await fetcher.fetch(url, validators);
        if (asked.length === session.brokenOff) throw new TypeError("broken off");
        return fetched;
      },
    },
    clock,
    random: () => 0.5,
    tell: () => undefined,
  };
  clock.runUntil(clock.now() + session.minutes * MINUTE, () => stop.abort());
  await watch(watching, stop.signal).catch((error) => expect(error).toMatchObject({ message: "killed" }));
  await ledger.close();
  return asked;
}

/** The moment at which a version was changed, else published. */
function momentOf({ report }: StoredReport): number {
  return Date.parse(report.modifiedAt ?? report.published?.at ?? "");
}

test(
  "killed at any of its uses of the ledger, the watch goes on where it was: nothing is missed or kept twice",
  async () => {
    const names = ["a", "b"].map((name) => `https://paper0.example/${name}`);
    const [published, corrected] = [START - HOUR, [START + 30 * MINUTE]];
    const all = names.map((url): Article => ({ url, feeds: [0, 1], published, corrected }));
    const versions = all.flatMap((each) => [wordsOf(each, 0), wordsOf(each, 1)]).sort();
    let ended = false;
    for (let killedAt = 0; !ended; killedAt++) {
      const folder = mkdtempSync(join(home, "data-"));
      const clock = quickClock(START);
      await watchFor(clock, all, folder, { minutes: 10, pause: 0, killedAt });
      ended = clock.now() >= START + 10 * MINUTE; // it was not killed any more
      await watchFor(clock, all, folder, { minutes: 90, pause: 0 });
      const ledger = await openData(folder);
      const words = (await ledger.reports(THEATRE)).map(({ report }) => report.text.split("\n").at(-1));
      expect(words.sort()).toEqual(versions);
      await ledger.close();
    }
  },
  PATIENCE_MS,
);

test(
  "what feeds publish, correct and withdraw is kept once each, in order, however the watch is interrupted",
  async () => {
    await fc.assert(
      fc.asyncProperty(articles, fc.array(session, { maxLength: 5 }), async (all, sessions) => {
        const folder = mkdtempSync(join(home, "data-"));
        const clock = quickClock(START);
        for (const session of sessions) {
          await watchFor(clock, all, folder, session);
          clock.runUntil(clock.now() + session.pause * MINUTE, () => undefined);
          await clock.sleep(session.pause * MINUTE);
        }
        const last = Math.max(...all.flatMap((each) => [each.published, ...each.corrected]), clock.now());
        const asked = await watchFor(clock, all, folder, {
          minutes: (last + 4 * HOUR - clock.now()) / MINUTE,
          pause: 0,
        });

        const ledger = await openData(folder);
        const reports = await ledger.reports(THEATRE);
        const presences = await ledger.presences(THEATRE);
        for (const each of all) {
          const kept = reports.filter(({ report }) => report.url === each.url);
          const versions = kept.map(({ report }) => [0, 1, 2].findIndex((n) => report.text.includes(wordsOf(each, n))));
          expect(versions).toEqual([...new Set(versions)].sort());
          if (!isWithdrawn(each, clock.now())) expect(versions.at(-1)).toBe(each.corrected.length);
          for (const [i, report] of kept.entries()) {
            const changed = i > 0 ? each.corrected[versions[i - 1] ?? 0] : each.published; // first since what was read before
            expect(momentOf(report)).toBeGreaterThanOrEqual(changed ?? Number.NaN);
            expect(momentOf(report)).toBeLessThanOrEqual(Date.parse(report.fetched?.at ?? ""));
          }
          const moments = kept.map(momentOf);
          expect(moments).toEqual([...new Set(moments)].sort((a, b) => a - b));
          const replaced = kept.slice(1).map(({ id }, i) => ({ report: kept[i]?.id, by: id }));
          expect(supersededOf(kept.toReversed(), new Map())).toEqual(replaced);
          const wasGone = asked.some(({ url, at }) => url === each.url && isWithdrawn(each, at));
          const isMarked = presences.some(({ report, withdrawn }) => withdrawn && report === kept.at(-1)?.id);
          if (wasGone && kept.length > 0) expect(isMarked).toBe(true);
          if (isMarked) expect(isWithdrawn(each, clock.now())).toBe(true);
        }
        const due = await ledger.watchlist.nextDue(THEATRE, []);
        expect(Date.parse(due ?? "")).toBeGreaterThanOrEqual(clock.now());
        expect((await ledger.audit()).problems).toEqual([]);
        await ledger.close();
        rmSync(folder, { recursive: true });
      }),
      { numRuns: 20 },
    );
  },
  PATIENCE_MS,
);
