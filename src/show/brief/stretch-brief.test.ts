import { expect, it } from "vitest";
import { rangesOf } from "./stretch-brief.ts";

it.each([
  [[], []],
  [[4], ["4"]],
  [
    [1, 2, 3, 6, 8, 9],
    ["1–3", "6", "8–9"],
  ],
])("tells the numbers %j as %j", (numbers, ranges) => {
  expect(rangesOf(numbers, String)).toEqual(ranges);
});
