import { expect, test } from "vitest";
import { growthOf, nLogN } from "./growth.ts";

const sizes = [1000, 2000, 4000, 8000, 16_000];
const costs = (of: (size: number) => number) => sizes.map((size) => ({ size, seconds: of(size) }));

test("the exponent is 1 for what is linear and 2 for what is quadratic", () => {
  expect(growthOf(costs((size) => 3 * size)).exponent).toBeCloseTo(1, 6);
  expect(growthOf(costs((size) => size ** 2)).exponent).toBeCloseTo(2, 6);
});

test("for n log n it is that of n log n over the same sizes, and the factor is found again", () => {
  const { exponent, ofNLogN, factor } = growthOf(costs((size) => 0.002 * nLogN(size)));
  expect(exponent).toBeCloseTo(ofNLogN, 6);
  expect(factor).toBeCloseTo(0.002, 6);
});
