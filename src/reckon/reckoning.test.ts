import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Review } from "../model/review.ts";
import { anyReports, anyReviewsOf } from "./any-record.ts";
import { knowledge } from "./fixture.ts";
import { createReckoning, type Reckoning, type Told } from "./reckoning.ts";

const cases = anyReports.chain((all) =>
  fc.record({
    all: fc.constant(all),
    reviews: anyReviewsOf(all),
    shuffled: fc.shuffledSubarray(all, { minLength: all.length }),
  }),
);

/** Part by part, so that a difference is told where it is. */
const bytesOf = (reckoning: Reckoning) =>
  Object.entries(reckoning.asKnown()).flatMap(([part, value]) =>
    Array.isArray(value) ? value.map((one) => `${part} ${JSON.stringify(one)}`) : `${part} ${value}`,
  );

const bytes = (told: Told[], reviews: Review[]) => {
  const reckoning = createReckoning("test", knowledge);
  reckoning.put(told);
  reckoning.review(reviews);
  reckoning.settle();
  return bytesOf(reckoning);
};

describe("what is reckoned is a function of the record alone", () => {
  test("whatever the order in which reports and claims came", () => {
    fc.assert(
      fc.property(cases, ({ all, shuffled, reviews }) => {
        const turned = shuffled.map(({ report, claims }) => ({ report, claims: [...claims].reverse() }));
        expect(bytes(turned, reviews)).toEqual(bytes(all, reviews));
      }),
      { numRuns: 60 },
    );
  });

  test("one report after the other, each settled, is the same as all at once", () => {
    fc.assert(
      fc.property(cases, ({ all, shuffled, reviews }) => {
        const reckoning = createReckoning("test", knowledge);
        for (const [index, one] of shuffled.entries()) {
          reckoning.put([one]);
          if (index === 1) reckoning.review(reviews);
          reckoning.settle();
        }
        reckoning.review(reviews);
        reckoning.settle();
        expect(bytesOf(reckoning)).toEqual(bytes(all, reviews));
      }),
      { numRuns: 60 },
    );
  });

  test("reports delivered again, or first with other claims, change nothing in the end", () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 13 }), ({ all, shuffled, reviews }, at) => {
        const reckoning = createReckoning("test", knowledge);
        const half = shuffled.map(({ report, claims }) => ({ report, claims: claims.slice(at % 3) }));
        reckoning.put(half.slice(0, at));
        reckoning.settle();
        reckoning.put(shuffled);
        reckoning.review(reviews);
        reckoning.settle();
        reckoning.put(all.slice(0, at));
        reckoning.settle();
        expect(bytesOf(reckoning)).toEqual(bytes(all, reviews));
      }),
      { numRuns: 60 },
    );
  });

  test("what a person decided and took back is as if never decided", () => {
    fc.assert(
      fc.property(cases, ({ all, reviews }) => {
        const reckoning = createReckoning("test", knowledge);
        reckoning.put(all);
        reckoning.settle();
        reckoning.review(reviews);
        reckoning.settle();
        reckoning.review([]);
        reckoning.settle();
        expect(bytesOf(reckoning)).toEqual(bytes(all, []));
      }),
      { numRuns: 60 },
    );
  });
});
