import fc from "fast-check";
import { expect, test } from "vitest";
import { apply, isFinal, startState } from "../src/parse/en/transitions.ts";
import { bestOf, costsOf, type Gold, isRight } from "./oracle.ts";
import { projective } from "./treebank.ts";

const LABELS = 3;
const ROOT = 0;

/** Any tree: each word hangs on one of those before it in a shuffled order. */
const heads = fc.integer({ min: 1, max: 10 }).chain((n) =>
  fc
    .tuple(
      fc.shuffledSubarray([...Array(n).keys()], { minLength: n }),
      fc.array(fc.nat(), { minLength: n, maxLength: n }),
    )
    .map(([order, picks]) => {
      const tree = new Array<number>(n).fill(-1);
      order.forEach((word, k) => {
        if (k > 0) tree[word] = order[(picks[k] as number) % k] as number;
      });
      return tree;
    }),
);

function goldOf(tree: number[]): Gold {
  return {
    head: Int32Array.from(tree, (head) => (head < 0 ? tree.length : head)),
    label: Int32Array.from(tree, (head, i) => (head < 0 ? ROOT : 1 + (i % 2))),
  };
}

test("an action that costs nothing is always at hand, and such actions rebuild a projective tree", () => {
  fc.assert(
    fc.property(heads, (tree) => {
      const gold = goldOf(projective(tree));
      const state = startState(tree.length);
      const scores = new Float32Array(1 + 2 * LABELS);
      while (!isFinal(state)) {
        const costs = costsOf(state, gold);
        expect(Math.min(costs.shift, costs.left, costs.right)).toBe(0);
        const wrong = bestOf("wrong", scores, costs, state, gold, ROOT);
        expect(wrong < 0 || !isRight(wrong, costs, state, gold)).toBe(true);
        apply(state, bestOf("right", scores, costs, state, gold, ROOT), []);
      }
      expect([...state.head.slice(0, -1)]).toEqual([...gold.head]);
      expect([...state.label.slice(0, -1)]).toEqual([...gold.label]);
    }),
  );
});

test("lifting leaves a tree with the same root and no crossing arcs", () => {
  fc.assert(
    fc.property(heads, (tree) => {
      const lifted = projective(tree);
      expect(lifted.indexOf(-1)).toBe(tree.indexOf(-1));
      const arcs = lifted.flatMap((head, word) =>
        head < 0 ? [] : [[Math.min(head, word), Math.max(head, word)] as const],
      );
      for (const [a, b] of arcs) for (const [c, d] of arcs) expect(a < c && c < b && b < d).toBe(false);
    }),
  );
});
