import { expect, test } from "vitest";
import { invertedPassive } from "./inverted-passive.ts";
import { arcs, words } from "./testing.ts";

test("the participle in front is the verb of what stands behind", () => {
  const tokens = words(`
    Abandoned abandon VERB VBN 4 nsubj
    were be AUX VBD 4 cop
    two two NUM CD 4 nummod
    posts post NOUN NNS 0 root
    and and CCONJ CC 6 cc
    camps camp NOUN NNS 4 conj
    . . PUNCT . 4 punct`);
  invertedPassive(tokens);
  expect(arcs(tokens)).toEqual([
    "Abandoned root",
    "were aux:pass Abandoned",
    "two nummod posts",
    "posts nsubj:pass Abandoned",
    "and cc camps",
    "camps conj posts",
    ". punct Abandoned",
  ]);
});

test("a noun in front stays what something is said of", () => {
  const table = `
    Posts post NOUN NNS 3 nsubj
    were be AUX VBD 3 cop
    targets target NOUN NNS 0 root`;
  const tokens = words(table);
  invertedPassive(tokens);
  expect(tokens).toEqual(words(table));
});
