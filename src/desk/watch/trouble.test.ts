import { describe, expect, it } from "vitest";
import { afterFailure, isPassing } from "./trouble.ts";

const NOW = Date.UTC(2020, 2, 30, 12);
const clock = { now: () => NOW, sleep: async () => undefined };
const failed = { code: "busy", message: "the server is busy" };
const secondsUntil = (due: string) => (Date.parse(due) - NOW) / 1000;
const waitAfter = (failures: number, share: number, more: { retryAfter?: number } = {}, longest?: number) =>
  secondsUntil(afterFailure({ failures }, { ...failed, ...more }, { clock, random: () => share }, longest).due);

describe("an address that failed is asked again", () => {
  it("after a minute at least, and within a time that doubles with each failure, up to a day", () => {
    expect([0, 1, 2, 3].map((failures) => waitAfter(failures, 0))).toEqual([60, 60, 60, 60]);
    expect([0, 1, 2, 3].map((failures) => waitAfter(failures, 1))).toEqual([120, 240, 480, 960]);
    expect(waitAfter(30, 1)).toBe(86_400);
  });

  it("not before the server's wish, though it is a feed's that is read more often", () => {
    expect(waitAfter(0, 0, { retryAfter: 7200 })).toBe(7200);
    expect(waitAfter(9, 1, { retryAfter: 14_400 }, 10_800)).toBe(14_400);
  });

  it("within the feed's longest interval otherwise", () => {
    expect(waitAfter(9, 1, {}, 10_800)).toBe(10_800);
  });
});

it("trouble is counted, and goes back to its first moment", () => {
  const first = afterFailure({ failures: 0 }, failed, { clock, random: () => 0 });
  expect(first).toMatchObject({ failures: 1, trouble: { ...failed, since: "2020-03-30T12:00:00.000Z" } });
  const later = { now: () => NOW + 60_000, sleep: async () => undefined };
  const second = afterFailure(first, { code: "timeout", message: "no answer" }, { clock: later, random: () => 0 });
  expect(second).toMatchObject({ failures: 2, trouble: { code: "timeout", since: "2020-03-30T12:00:00.000Z" } });
});

it("what may be over the next time is tried eight times, and what will not be not at all", () => {
  expect(isPassing("timeout", 7)).toBe(true);
  expect(isPassing("timeout", 8)).toBe(false);
  expect(isPassing("forbidden", 1)).toBe(false);
});
