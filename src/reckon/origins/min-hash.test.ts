import { expect, test } from "vitest";
import { mix } from "./hash.ts";
import { agreement, SIGNATURE_SLOTS, signatureOf } from "./min-hash.ts";

const numbers = (from: number, to: number) => Uint32Array.from({ length: to - from }, (_, i) => mix(from + i + 1));

function estimate(a: Uint32Array, b: Uint32Array): number {
  const slots = new Uint16Array([...signatureOf(a), ...signatureOf(b)]);
  return agreement(slots, 0, SIGNATURE_SLOTS, SIGNATURE_SLOTS) / SIGNATURE_SLOTS;
}

test("the share of agreeing slots estimates the Jaccard likeness of two sets", () => {
  for (const shared of [0, 50, 100, 150, 200]) {
    const likeness = shared / (400 - shared);
    const estimates = Array.from({ length: 50 }, (_, i) =>
      estimate(numbers(i * 1000, i * 1000 + 200), numbers(i * 1000 + 200 - shared, i * 1000 + 400 - shared)),
    );
    expect(estimates.reduce((sum, one) => sum + one, 0) / 50).toBeCloseTo(likeness, 1);
  }
});

test("a set of fewer members than slots fills every slot, and its order does not matter", () => {
  const few = numbers(0, 5);
  expect(estimate(few, few.slice().reverse())).toBe(1);
  expect(estimate(few, numbers(5, 10))).toBeLessThan(0.05);
});
