import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { FIRST_INTERVAL, LONGEST_INTERVAL, nextInterval, nextVisit, paceOf, SHORTEST_INTERVAL } from "./schedule.ts";

const HOUR = 3600;

describe("how often a feed is read", () => {
  const quiet = { interval: HOUR, elapsed: HOUR, fresh: 0, entries: 20 };

  it("less often after nothing new, more often after several new entries", () => {
    expect(nextInterval(quiet)).toBe(1.5 * HOUR);
    expect(nextInterval({ ...quiet, fresh: 1 })).toBe(HOUR);
    expect(nextInterval({ ...quiet, fresh: 3 })).toBe(HOUR / 2);
  });

  it("at once much more often when most of it was new: what comes next must not pass unseen", () => {
    expect(nextInterval({ ...quiet, fresh: 20 })).toBe(HOUR / 4);
  });

  it("as planned after the first reading, where all entries are new", () => {
    expect(nextInterval({ interval: FIRST_INTERVAL, fresh: 20, entries: 20 })).toBe(FIRST_INTERVAL);
  });

  it("often enough for its busiest hours, though the last ones were quiet", () => {
    expect(nextInterval({ ...quiet, interval: LONGEST_INTERVAL, pace: 2 * HOUR })).toBe(HOUR);
  });

  it("no more often than its publisher asks, up to an hour", () => {
    expect(nextInterval({ ...quiet, interval: FIRST_INTERVAL, fresh: 4, wait: 40 * 60 })).toBe(40 * 60);
    expect(nextInterval({ ...quiet, interval: FIRST_INTERVAL, fresh: 4, wait: 24 * HOUR })).toBe(HOUR);
  });

  test("the interval stays within its bounds, whatever a feed shows", () => {
    const seconds = fc.double({ min: 0, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(
        fc.record(
          {
            interval: seconds,
            elapsed: seconds,
            fresh: fc.nat(500),
            entries: fc.nat(500),
            pace: seconds,
            wait: seconds,
          },
          { requiredKeys: ["interval", "fresh", "entries"] },
        ),
        (sighting) => {
          const interval = nextInterval(sighting);
          expect(interval).toBeGreaterThanOrEqual(SHORTEST_INTERVAL);
          expect(interval).toBeLessThanOrEqual(LONGEST_INTERVAL);
        },
      ),
    );
  });
});

describe("the pace of a feed", () => {
  const at = (hour: number) => new Date(Date.UTC(2020, 2, 29, hour)).toISOString();

  it("is the shortest time in which half of its entries came", () => {
    expect(paceOf([0, 5, 10, 11, 12, 13].map(at))).toBe(3 * HOUR);
  });

  it("is not told by fewer than four dates", () => {
    expect(paceOf([1, 2, 3].map(at))).toBeUndefined();
  });
});

describe("visits to a page that was read", () => {
  const found = Date.UTC(2020, 2, 29);
  const hoursLater = (hours: number) => found + hours * HOUR * 1000;

  it("come after an hour, a day, a week and thirty days", () => {
    expect(nextVisit(found, found)).toBe(hoursLater(1));
    expect(nextVisit(found, hoursLater(1))).toBe(hoursLater(24));
    expect(nextVisit(found, hoursLater(24))).toBe(hoursLater(7 * 24));
    expect(nextVisit(found, hoursLater(7 * 24))).toBe(hoursLater(30 * 24));
    expect(nextVisit(found, hoursLater(30 * 24))).toBeUndefined();
  });

  it("that were missed while nobody watched are not made up for", () => {
    expect(nextVisit(found, hoursLater(100))).toBe(hoursLater(7 * 24));
  });
});
