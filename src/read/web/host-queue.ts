import type { Clock } from "../../model/clock.ts";

/** Seconds between the end of a request and the start of the next to the same host, at least. */
const SHORTEST_PAUSE = 1;
/** The longest pause that a site can ask for with Crawl-delay. */
const LONGEST_PAUSE = 60;

/** Lets one request at a time go to a host, in the order in which they came, with a pause between. */
export interface HostQueue {
  /** @param pause seconds since the end of the last request to the host, from 1 to 60 */
  turn<T>(host: string, pause: number, request: () => Promise<T>): Promise<T>;
  /** How many hosts are remembered. */
  size(): number;
}

interface Host {
  /** Settled when the last of those that wait is done. */
  last: Promise<void>;
  /** Those that wait or are on the way. */
  open: number;
  /** The end of the last request, milliseconds since 1970. */
  ended: number;
}

/** @param signal ends the pauses; who still waits then gets its reason as an error */
export function createHostQueue(clock: Clock, signal: AbortSignal): HostQueue {
  const hosts = new Map<string, Host>();
  let swept = clock.now();

  /** A host counts only as long as a pause can last, so that memory does not grow with the hosts ever asked. */
  function forgetIdle(): void {
    const now = clock.now();
    const longest = LONGEST_PAUSE * 1000;
    if (now - swept < longest) return;
    swept = now;
    for (const [name, host] of hosts) if (host.open === 0 && now - host.ended > longest) hosts.delete(name);
  }

  function hostOf(name: string): Host {
    const known = hosts.get(name) ?? { last: Promise.resolve(), open: 0, ended: Number.NEGATIVE_INFINITY };
    hosts.set(name, known);
    return known;
  }

  /** The rest of the pause. A clock that was set back does not make it longer. */
  async function rest(host: Host, pause: number): Promise<void> {
    const whole = Math.min(Math.max(pause, SHORTEST_PAUSE), LONGEST_PAUSE) * 1000;
    const left = Math.min(whole, host.ended + whole - clock.now());
    if (left > 0) await clock.sleep(left, signal);
    signal.throwIfAborted();
  }

  function turn<T>(name: string, pause: number, request: () => Promise<T>): Promise<T> {
    forgetIdle();
    const host = hostOf(name);
    host.open++;
    const result = host.last.then(async () => {
      try {
        await rest(host, pause);
        return await request();
      } finally {
        host.ended = clock.now();
        host.open--;
      }
    });
    host.last = result.then(
      () => {},
      () => {},
    );
    return result;
  }

  return { turn, size: () => hosts.size };
}
