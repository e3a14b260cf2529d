import { expect, test } from "vitest";
import { gappedObject } from "./gapped-object.ts";
import { arcs, spanOf, words } from "./testing.ts";

test("what is taken a day later is taken too", () => {
  const tokens = words(`
    They they PRON PRP 2 nsubj
    took take VERB VBD 0 root
    Hays Hays PROPN NNP 2 obj
    and and CCONJ CC 8 cc
    , , PUNCT , 4 punct
    a a DET DT 7 det
    day day NOUN NN 8 obl:unmarked
    later late ADV RBR 2 conj
    , , PUNCT , 10 punct
    Mocha Mocha PROPN NNP 8 conj`);
  gappedObject(tokens, [spanOf(tokens, 5, 7)]);
  expect(arcs(tokens)).toEqual(expect.arrayContaining(["Mocha conj Hays", "and cc Mocha"]));
});

test("a place with a time of its own is no time", () => {
  const tokens = words(`
    They they PRON PRP 2 nsubj
    took take VERB VBD 0 root
    Homs Homs PROPN NNP 2 obj
    on on ADP IN 5 case
    Monday Monday PROPN NNP 2 obl
    and and CCONJ CC 7 cc
    Gao Gao PROPN NNP 5 conj
    in in ADP IN 9 case
    May May PROPN NNP 2 obl`);
  gappedObject(tokens, [spanOf(tokens, 4), spanOf(tokens, 8)]);
  expect(arcs(tokens)).toEqual(expect.arrayContaining(["Gao conj Homs"]));
});

test("what is done then is done to the next thing", () => {
  const tokens = words(`
    They they PRON PRP 2 nsubj
    took take VERB VBD 0 root
    the the DET DT 4 det
    port port NOUN NN 2 obj
    and and CCONJ CC 8 cc
    then then ADV RB 8 advmod
    the the DET DT 8 det
    palace palace NOUN NN 2 conj`);
  gappedObject(tokens, []);
  expect(arcs(tokens)).toEqual(expect.arrayContaining(["palace conj port"]));
});

test("a clause of its own behind the time keeps its subject", () => {
  const table = `
    They they PRON PRP 2 nsubj
    took take VERB VBD 0 root
    Hays Hays PROPN NNP 2 obj
    and and CCONJ CC 11 cc
    , , PUNCT , 4 punct
    a a DET DT 7 det
    day day NOUN NN 8 obl:unmarked
    later late ADV RBR 11 advmod
    , , PUNCT , 10 punct
    rebels rebel NOUN NNS 11 nsubj
    fled flee VERB VBD 2 conj`;
  const tokens = words(table);
  gappedObject(tokens, [spanOf(tokens, 5, 7)]);
  expect(tokens).toEqual(words(table));
});
