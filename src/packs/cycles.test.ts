import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knotsIn, ringsIn } from "./cycles.ts";

const upFrom = (ways: { [id: string]: string[] }) => (id: string) => ways[id] ?? [];
const ringsOf = (ways: { [id: string]: string[] }) => ringsIn(Object.keys(ways), upFrom(ways));

describe("a ring", () => {
  test("is named from its first id round to it again, once, whatever leads into it", () => {
    expect(ringsOf({ z: ["b"], b: ["c"], c: ["a"], a: ["b"] })).toEqual([["a", "b", "c", "a"]]);
  });

  test("may be of one thing that leads to itself", () => {
    expect(ringsOf({ a: ["a"], b: ["a"] })).toEqual([["a", "a"]]);
  });

  test("is the shortest where several go round", () => {
    expect(ringsOf({ a: ["b", "d"], b: ["c"], c: ["a"], d: ["a"] })).toEqual([["a", "d", "a"]]);
  });

  test("is not where two ways up meet again", () => {
    expect(ringsOf({ a: ["b", "c"], b: ["d"], c: ["d"], d: [] })).toEqual([]);
  });

  test("of a hundred thousand things is found", () => {
    const ids = Array.from({ length: 100_000 }, (_, i) => `n${i}`);
    const next = new Map(ids.map((id, i) => [id, ids[(i + 1) % ids.length] ?? ""]));
    expect(ringsIn(ids, (id) => [next.get(id) ?? ""])[0]).toHaveLength(100_001);
  });
});

const graph = fc.array(fc.array(fc.nat(7), { maxLength: 3 }), { minLength: 8, maxLength: 8 });

test("a thing is in a knot when, and only when, some way up from it leads back to it", () => {
  fc.assert(
    fc.property(graph, (ways) => {
      const up = (id: string) => (ways[Number(id)] ?? []).map(String);
      const ids = ways.map((_, i) => String(i));
      const reachable = (from: string) => {
        const seen = new Set(up(from));
        for (const at of seen) for (const above of up(at)) seen.add(above);
        return seen;
      };
      const inRing = ids.filter((id) => reachable(id).has(id));
      expect(knotsIn(ids, up).flat().sort()).toEqual(inRing);
      for (const ring of ringsIn(ids, up)) {
        expect(ring.at(0)).toBe(ring.at(-1));
        for (const [i, id] of ring.slice(1).entries()) expect(up(ring[i] ?? "")).toContain(id);
      }
    }),
  );
});

test("the order in which things are given does not matter", () => {
  fc.assert(
    fc.property(
      graph,
      fc.shuffledSubarray(["0", "1", "2", "3", "4", "5", "6", "7"], { minLength: 8 }),
      (ways, order) => {
        const up = (id: string) => (ways[Number(id)] ?? []).map(String);
        expect(ringsIn(order, up)).toEqual(ringsIn([...order].sort(), up));
      },
    ),
  );
});
