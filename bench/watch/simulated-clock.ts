import type { Clock } from "../../src/model/clock.ts";

interface Sleeper {
  at: number;
  wake: () => void;
}

/**
 * Time that jumps to the next moment at which anybody wakes, as soon as everybody sleeps: a week of waiting passes in the time that its work
 * takes. Who works is told by `working`, so that time stands still while a request is on its way.
 */
export class SimulatedClock {
  private time: number;
  private sleepers: Sleeper[] = [];
  private asleep = 0;
  private atWork = 0;

  constructor(start: number) {
    this.time = start;
  }

  /** The clock of the loop that gives out work: it may sleep while others work. */
  readonly loop: Clock = { now: () => this.time, sleep: (ms, signal) => this.sleep(ms, signal) };

  /** The clock of those who work. */
  readonly workers: Clock = {
    now: () => this.time,
    sleep: async (ms, signal) => {
      this.asleep += 1;
      await this.sleep(ms, signal);
      this.asleep -= 1;
    },
  };

  now(): number {
    return this.time;
  }

  /** Does work during which time passes only while the worker sleeps. */
  async working<T>(work: () => Promise<T>): Promise<T> {
    this.atWork += 1;
    try {
      return await work();
    } finally {
      this.atWork -= 1;
    }
  }

  /** Lets time pass until the moment has come; resolves at once where it has. */
  async passUntil(end: number): Promise<void> {
    while (this.time < end) {
      await idle();
      if (this.atWork > this.asleep) continue;
      await idle(); // what was just woken may be about to begin
      if (this.atWork > this.asleep) continue;
      this.jump(end);
    }
  }

  private jump(end: number): void {
    const next = this.sleepers.shift();
    if (!next) return;
    this.time = Math.min(end, Math.max(this.time, next.at));
    next.wake();
  }

  private sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const abort = () => {
        this.sleepers.splice(this.sleepers.indexOf(sleeper), 1);
        resolve();
      };
      const wake = () => {
        signal?.removeEventListener("abort", abort);
        resolve();
      };
      const sleeper = { at: this.time + ms, wake };
      this.sleepers.splice(this.placeOf(sleeper.at), 0, sleeper);
      signal?.addEventListener("abort", abort, { once: true });
    });
  }

  /** Those who wake at the same moment do so in the order in which they fell asleep. */
  private placeOf(at: number): number {
    let [low, high] = [0, this.sleepers.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sleepers[middle] as Sleeper).at <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function idle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
