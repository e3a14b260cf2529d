import fc from "fast-check";
import { expect, it } from "vitest";
import { firstWhere } from "./first-where.ts";

it("finds the first of sorted numbers that is large enough, as looking through all of them does", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 })), fc.integer({ min: -1, max: 31 }), (numbers, least) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const found = sorted.findIndex((number) => number >= least);
      expect(firstWhere(sorted, (number) => number >= least)).toBe(found < 0 ? sorted.length : found);
    }),
  );
});
