import { expect, test } from "vitest";
import { nounInList } from "./noun-in-list.ts";
import { arcs, words } from "./testing.ts";

test("“tank, artillery and mortar shells” are shells", () => {
  const tokens = words(`
    Guns gun NOUN NNS 2 nsubj
    fired fire VERB VBD 0 root
    138 138 NUM CD 4 nummod
    tank tank NOUN NN 2 obj
    , , PUNCT , 6 punct
    artillery artillery NOUN NN 9 compound
    and and CCONJ CC 8 cc
    mortar mortar NOUN NN 6 conj
    shells shell NOUN NNS 4 obj`);
  nounInList(tokens);
  expect(arcs(tokens).filter((arc) => !/artillery|mortar/.test(arc))).toEqual([
    "Guns nsubj fired",
    "fired root",
    "138 nummod shells",
    "tank compound shells",
    "shells obj fired",
  ]);
});

test("a verb's own object stays what it is", () => {
  const table = `
    Guns gun NOUN NNS 2 nsubj
    fired fire VERB VBD 0 root
    shells shell NOUN NNS 2 obj`;
  const tokens = words(table);
  nounInList(tokens);
  expect(tokens).toEqual(words(table));
});
