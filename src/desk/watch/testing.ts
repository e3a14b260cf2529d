import type { Clock } from "../../model/clock.ts";
import type { FetchCode, Fetched, Fetcher } from "../../read/web/fetched.ts";

/** What an address of the scripted web shows: a document, or how it fails; undefined is 404. */
export type Shown =
  | { type: string; body: string }
  | { code: FetchCode; status?: number; retryAfter?: number }
  | undefined;

/** For tests: a web of which each address shows what a function gives for the moment, and a log of what was asked. */
export interface ScriptedWeb {
  fetcher: Fetcher;
  asked: { url: string; at: number }[];
}

const encoder = new TextEncoder();

export function scriptedWeb(clock: Clock, show: (url: string, now: number) => Shown): ScriptedWeb {
  const asked: ScriptedWeb["asked"] = [];
  const fetch = async (url: string): Promise<Fetched> => {
    const retrieved = new Date(clock.now()).toISOString();
    asked.push({ url, at: clock.now() });
    const shown = show(url, clock.now()) ?? { code: "gone" as const, status: 404 };
    if ("code" in shown) return { kind: "failed", ...shown, message: `it is ${shown.code}`, retrieved };
    const bytes = encoder.encode(shown.body);
    return {
      kind: "document",
      url,
      bytes,
      mediaType: shown.type,
      charset: "utf-8",
      validators: {},
      retrieved,
      warc: encoder.encode(`WARC of ${retrieved} ${shown.body}`),
    };
  };
  return { asked, fetcher: { fetch, close: async () => undefined } };
}

/** For tests: a clock on which sleep passes at once. Who sleeps past the end wakes at the end, and `onEnd` is called. */
export function quickClock(start: number): Clock & { runUntil(end: number, onEnd: () => void): void } {
  let [now, end] = [start, start];
  let ended = () => {};
  return {
    now: () => now,
    sleep: async (milliseconds, signal) => {
      await new Promise((resolve) => setImmediate(resolve));
      if (signal?.aborted) return;
      now = Math.min(end, now + milliseconds);
      if (now >= end) ended();
    },
    runUntil: (until, onEnd) => {
      [end, ended] = [until, onEnd];
    },
  };
}
