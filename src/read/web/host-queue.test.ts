import { describe, expect, it } from "vitest";
import type { Clock } from "../../model/clock.ts";
import { createHostQueue } from "./host-queue.ts";

/** A clock that stands still but for pauses, and what it was asked. */
function stillClock(): Clock & { time: number; pauses: number[] } {
  return {
    time: 1_000_000,
    pauses: [],
    now() {
      return this.time;
    },
    async sleep(milliseconds) {
      this.pauses.push(milliseconds);
      this.time += milliseconds;
    },
  };
}

const NEVER = new AbortController().signal;

describe("the queue of a host", () => {
  it("lets one request go at a time, in the order in which they came", async () => {
    const queue = createHostQueue(stillClock(), NEVER);
    const seen: string[] = [];
    const request = (name: string) => async () => {
      seen.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      seen.push(`${name} ends`);
    };
    await Promise.all(["a", "b", "c"].map((name) => queue.turn("site.example", 1, request(name))));
    expect(seen).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
  });

  it("lets requests to different hosts go at the same time", async () => {
    const queue = createHostQueue(stillClock(), NEVER);
    let release = () => {};
    const held = queue.turn("a.example", 1, () => new Promise<void>((resolve) => (release = resolve)));
    expect(await queue.turn("b.example", 1, async () => "done")).toBe("done");
    release();
    await held;
  });

  it("leaves at least a second from the end of one request to the start of the next, and no pause before the first", async () => {
    const clock = stillClock();
    const queue = createHostQueue(clock, NEVER);
    const slow = async () => {
      clock.time += 5000;
    };
    await queue.turn("site.example", 0, slow);
    await queue.turn("site.example", 0, slow);
    clock.time += 400;
    await queue.turn("site.example", 0, slow);
    expect(clock.pauses).toEqual([1000, 600]);
  });

  it("leaves as long a pause as the site asks for, up to a minute", async () => {
    const clock = stillClock();
    const queue = createHostQueue(clock, NEVER);
    const pauses = [0, 10, 3600, Number.POSITIVE_INFINITY];
    for (const pause of pauses) await queue.turn("site.example", pause, async () => {});
    expect(clock.pauses).toEqual([10_000, 60_000, 60_000]);
  });

  it("goes on after a request that failed", async () => {
    const queue = createHostQueue(stillClock(), NEVER);
    const failed = queue.turn("site.example", 1, () => Promise.reject(new Error("no")));
    const next = queue.turn("site.example", 1, async () => "done");
    await expect(failed).rejects.toThrow("no");
    expect(await next).toBe("done");
  });

  it("waits no longer than the pause after the clock was set back", async () => {
    const clock = stillClock();
    const queue = createHostQueue(clock, NEVER);
    await queue.turn("site.example", 1, async () => {});
    clock.time -= 900_000;
    await queue.turn("site.example", 1, async () => {});
    expect(clock.pauses).toEqual([1000]);
  });

  it("makes no request after its end", async () => {
    const end = new AbortController();
    const queue = createHostQueue(stillClock(), end.signal);
    const held = queue.turn("site.example", 1, async () => end.abort());
    const next = queue.turn("site.example", 1, () => expect.fail("asked after the end"));
    await held;
    await expect(next).rejects.toThrow(/abort/i);
  });

  it("remembers a host no longer than a pause can last", async () => {
    const clock = stillClock();
    const queue = createHostQueue(clock, NEVER);
    let most = 0;
    for (let host = 0; host < 10_000; host++) {
      clock.time += 1000;
      await queue.turn(`${host}.example`, 1, async () => {});
      most = Math.max(most, queue.size());
    }
    expect(most).toBeLessThan(150);
  });
});
