import fc from "fast-check";
import { expect, it } from "vitest";
import { bestAssignment } from "./assignment.ts";

/** By trying every order. */
function byTrying([first, ...others]: number[][], free: number[]): number {
  if (!first) return 0;
  const taking = free.map(
    (column) =>
      (first[column] ?? 0) +
      byTrying(
        others,
        free.filter((other) => other !== column),
      ),
  );
  return Math.max(byTrying(others, free), ...taking);
}

it("gives the best pairing of any small table", () => {
  const tables = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  fc.assert(
    fc.property(tables, (table) => {
      expect(bestAssignment(table)).toBe(byTrying(table, [...(table[0]?.keys() ?? [])]));
    }),
  );
});

it("gives up the best single pair where two lesser ones are worth more", () => {
  expect(
    bestAssignment([
      [9, 8],
      [8, 0],
    ]),
  ).toBe(16);
});

it("of nothing is nothing", () => {
  expect(bestAssignment([])).toBe(0);
});
