import { expect, test } from "vitest";
import { shiftedObject } from "./shifted-object.ts";
import { arcs, words } from "./testing.ts";

test("a noun's object is that of the verb above", () => {
  const tokens = words(`
    It it PRON PRP 2 nsubj
    passed pass VERB VBD 0 root
    to to ADP IN 4 case
    police police NOUN NNS 2 obl
    the the DET DT 6 det
    posts post NOUN NNS 4 obj`);
  shiftedObject(tokens);
  expect(arcs(tokens)).toContain("posts obj passed");
});

test("a verb's object stays", () => {
  const table = `
    It it PRON PRP 2 nsubj
    gave give VERB VBD 0 root
    posts post NOUN NNS 2 obj
    to to ADP IN 5 case
    police police NOUN NNS 2 obl`;
  const tokens = words(table);
  shiftedObject(tokens);
  expect(tokens).toEqual(words(table));
});

test("a camp behind those who get it is given to them", () => {
  const tokens = words(`
    It it PRON PRP 2 nsubj
    handed hand VERB VBD 0 root
    back back ADV RB 2 advmod
    to to ADP IN 5 case
    police police NOUN NN 3 obl
    Bala Bala PROPN NNP 5 appos`);
  shiftedObject(tokens);
  expect(arcs(tokens)).toContain("Bala obj handed");
});
