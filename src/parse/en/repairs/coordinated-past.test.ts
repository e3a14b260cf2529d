import { expect, test } from "vitest";
import { coordinatedPast } from "./coordinated-past.ts";
import { arcs, words } from "./testing.ts";

test("who killed and wounded did both", () => {
  const tokens = words(`
    Troops troop NOUN NNS 2 nsubj
    killed kill VERB VBN 4 nsubj
    and and CCONJ CC 4 cc
    wounded wound VERB VBD 0 root
    scores score NOUN NNS 4 obj`);
  coordinatedPast(tokens);
  expect(arcs(tokens)).toEqual([
    "Troops nsubj killed",
    "killed root",
    "and cc wounded",
    "wounded conj killed",
    "scores obj killed",
  ]);
});

test("a noun before a verb stays its subject", () => {
  const table = `
    Troops troop NOUN NNS 3 nsubj
    and and CCONJ CC 1 cc
    fought fight VERB VBD 0 root`;
  const tokens = words(table);
  coordinatedPast(tokens);
  expect(tokens).toEqual(words(table));
});
