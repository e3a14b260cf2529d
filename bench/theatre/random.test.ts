import fc from "fast-check";
import { expect, test } from "vitest";
import { createRandom, heavyTail, poisson, shuffled, waiting, zipf } from "./random.ts";

const many = <T>(make: () => T): T[] => Array.from({ length: 20_000 }, make);
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test("chance of a seed is always the same, within 0 and 1", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const [one, other] = [createRandom(seed), createRandom(seed)];
      for (let at = 0; at < 20; at++) {
        const share = one.share();
        expect(other.share()).toBe(share);
        expect(share >= 0 && share < 1).toBe(true);
      }
    }),
  );
});

test("things that happen so often on average do, and are waited for as long", () => {
  const random = createRandom(1);
  expect(mean(many(() => poisson(3, random)))).toBeCloseTo(3, 1);
  expect(mean(many(() => waiting(40, random))) / 40).toBeCloseTo(1, 1);
});

test("the first of a ranking is picked twice as often as the second", () => {
  const random = createRandom(2);
  const pick = zipf(["first", "second", "third"]);
  const picked = many(() => pick(random));
  const times = (name: string) => picked.filter((one) => one === name).length;
  expect(times("first") / times("second")).toBeCloseTo(2, 0);
  expect(times("first") / times("third")).toBeCloseTo(3, 0);
});

test("a heavy tail is one mostly and reaches its end", () => {
  const random = createRandom(3);
  const sizes = many(() => heavyTail(15, random));
  expect(sizes.filter((size) => size === 1).length / sizes.length).toBeGreaterThan(0.5);
  expect(Math.min(...sizes)).toBe(1);
  expect(Math.max(...sizes)).toBe(15);
});

test("shuffling keeps every item", () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.nat(), (items, seed) => {
      const sorted = (list: number[]) => list.toSorted((a, b) => a - b);
      expect(sorted(shuffled(items, createRandom(seed)))).toEqual(sorted(items));
    }),
  );
});
