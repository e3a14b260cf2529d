import { expect, it } from "vitest";
import { median, placed, shareWithin } from "./distances.ts";

const distances = [0.5, 30, undefined, 200];

it("what was not placed is within no distance", () => {
  expect(shareWithin(distances, 25)).toBe(0.25);
  expect(shareWithin(placed(distances), 25)).toBeCloseTo(1 / 3);
  expect(shareWithin([], 25)).toBeNull();
});

it("the median of what was placed", () => {
  expect(median(placed(distances))).toBe(30);
  expect(median([1, 2])).toBe(1.5);
  expect(median([])).toBeNull();
});
