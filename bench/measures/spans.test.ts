import { expect, it } from "vitest";
import { common, likest, pairByOverlap, wordsUnder } from "./spans.ts";

it("pairs a span with one other, the one most like it", () => {
  const whole = { start: 0, end: 20 };
  const inner = { start: 5, end: 10 };
  const given = { start: 5, end: 11 };
  expect(pairByOverlap([whole, inner], [given])).toEqual([[inner, given]]);
});

it("several spans may be most like one", () => {
  const both = { start: 0, end: 12 };
  expect(likest({ start: 8, end: 12 }, [both])).toBe(both);
  expect(likest({ start: 8, end: 12 }, [both, { start: 8, end: 13 }])).toEqual({ start: 8, end: 13 });
});

it("spans that only touch are no pair", () => {
  expect(pairByOverlap([{ start: 0, end: 4 }], [{ start: 4, end: 8 }])).toEqual([]);
});

it("counts shared words", () => {
  const text = "the bridge over the river";
  const bridge = wordsUnder([{ start: 0, end: 10 }], text);
  const over = wordsUnder([{ start: 4, end: 15 }], text);
  expect(common(bridge, over)).toBe(1);
});
