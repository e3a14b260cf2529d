import { expect, it } from "vitest";
import { f1, likenessOf, overall } from "./shingles.ts";

const body = "the river rose and the bridge was closed";

it("what is missing costs recall, what is too much precision", () => {
  expect(likenessOf(body, body)).toEqual({ precision: 1, recall: 1 });
  expect(likenessOf(body, "the river rose and the").recall).toBeCloseTo(2 / 5);
  expect(likenessOf(body, `${body} share`).precision).toBeCloseTo(5 / 6);
  expect(f1(likenessOf(body, ""))).toBe(0);
});

it("averages over texts before it takes the F1", () => {
  const scores = [
    { precision: 1, recall: 0.5 },
    { precision: 0.5, recall: 1 },
  ];
  expect(overall(scores)).toEqual({ precision: 0.75, recall: 0.75, f1: 0.75 });
});
