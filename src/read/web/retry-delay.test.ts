import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { retryAfter, retryDelay } from "./retry-delay.ts";

const MINUTE = 60;
const DAY = 86_400;
const failures = fc.integer({ min: 1, max: 5000 });
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const seconds = fc.integer({ min: 0, max: 10 * DAY });

describe("the wait before a failed address is asked again", () => {
  it("lies between a minute and a day", () => {
    fc.assert(
      fc.property(failures, random, fc.option(seconds, { nil: undefined }), (count, part, asked) => {
        const delay = retryDelay(count, part, asked);
        expect(delay).toBeGreaterThanOrEqual(MINUTE);
        expect(delay).toBeLessThanOrEqual(DAY);
      }),
    );
  });

  it("does not shrink with more failures, other things equal", () => {
    fc.assert(
      fc.property(failures, random, (count, part) => {
        expect(retryDelay(count + 1, part)).toBeGreaterThanOrEqual(retryDelay(count, part));
      }),
    );
  });

  it("is never shorter than the server asks, up to a day", () => {
    fc.assert(
      fc.property(failures, random, seconds, (count, part, asked) => {
        expect(retryDelay(count, part, asked)).toBeGreaterThanOrEqual(Math.min(asked, DAY));
      }),
    );
  });

  it("is drawn evenly between a minute and a bound that doubles", () => {
    expect([1, 2, 3].map((count) => retryDelay(count, 0))).toEqual([60, 60, 60]);
    expect([1, 2, 3].map((count) => retryDelay(count, 0.5))).toEqual([90, 150, 270]);
    expect(retryDelay(60, 0.5)).toBe((MINUTE + DAY) / 2);
  });
});

describe("Retry-After", () => {
  const now = Date.UTC(2020, 2, 29, 12, 0, 0);

  it.each([
    ["120", 120],
    [" 0 ", 0],
    ["Sun, 29 Mar 2020 12:01:30 GMT", 90],
    ["Sunday, 29-Mar-20 12:01:30 GMT", 90],
    ["Sun Mar 29 12:01:30 2020 GMT", 90],
    ["Sun, 29 Mar 2020 11:00:00 GMT", 0],
    ["soon", undefined],
    ["-5", undefined],
    ["1.5", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("%j asks to wait %j seconds", (header, wait) => expect(retryAfter(header, now)).toBe(wait));
});
