import { expect, it } from "vitest";
import { percentile } from "./timings.ts";

it("gives the value that a share of all are at most", () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
  expect([0.5, 0.95, 1].map((share) => percentile(hundred, share))).toEqual([50, 95, 100]);
  expect(percentile([7], 0.95)).toBe(7);
});
