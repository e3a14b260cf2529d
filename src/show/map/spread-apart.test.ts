import { expect, it } from "vitest";
import { spreadApart } from "./spread-apart.ts";

const apart = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

it("moves marks on one spot so far apart that each is seen, and leaves the others where they are", () => {
  const baghdad = { x: 100, y: 100 };
  const far = { x: 300, y: 50 };
  const [a, b, c] = spreadApart([baghdad, { ...baghdad }, far], 12);
  expect(apart(a as never, b as never)).toBeGreaterThan(11.9);
  expect(apart(a as never, baghdad)).toBeLessThan(7);
  expect(c).toEqual(far);
});
