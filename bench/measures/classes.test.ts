import { expect, it } from "vitest";
import { macroF1, weightedF1 } from "./classes.ts";

const items = [
  { gold: "storm", given: "storm" },
  { gold: "storm", given: "storm" },
  { gold: "storm", given: "flood" },
  { gold: "flood", given: "flood" },
];

it("weighs each class by its items in gold, or not at all", () => {
  expect(weightedF1(items)).toBeCloseTo((3 * 0.8 + 2 / 3) / 4);
  expect(macroF1(items)).toBeCloseTo((0.8 + 2 / 3) / 2);
});

it("a class that gold does not have costs the one that it should have been", () => {
  expect(weightedF1([{ gold: "storm", given: "riot" }])).toBe(0);
  expect(macroF1([])).toBeNull();
});
