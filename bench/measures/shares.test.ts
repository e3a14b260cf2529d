import { expect, it } from "vitest";
import { named, scoreOf } from "./shares.ts";

it("scores what was right among what was wanted and given", () => {
  expect(named("place", scoreOf(1, 2, 4))).toEqual({ placePrecision: 0.25, placeRecall: 0.5, placeF1: 1 / 3 });
});

it("says nothing where there was nothing to measure", () => {
  expect(scoreOf(0, 0, 0)).toEqual({ precision: null, recall: null, f1: null });
});
