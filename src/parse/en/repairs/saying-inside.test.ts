import { expect, test } from "vitest";
import { sayingInside } from "./saying-inside.ts";
import { arcs, words } from "./testing.ts";

test("the noun before the commas is the subject of the verb behind them, which is said", () => {
  const tokens = words(`
    Rebels rebel NOUN NNS 5 ccomp
    , , PUNCT , 1 punct
    the the DET DT 4 det
    army army NOUN NN 5 nsubj
    said say VERB VBD 8 advcl
    , , PUNCT , 5 punct
    had have AUX VBD 8 aux
    shelled shell VERB VBN 0 root
    it it PRON PRP 8 obj`);
  sayingInside(tokens);
  expect(arcs(tokens)).toEqual([
    "Rebels nsubj shelled",
    ", punct said",
    "the det army",
    "army nsubj said",
    "said root",
    ", punct said",
    "had aux shelled",
    "shelled ccomp said",
    "it obj shelled",
  ]);
});

test("a whole clause before the comma is what is said", () => {
  const table = `
    Rebels rebel NOUN NNS 2 nsubj
    fled flee VERB VBD 6 ccomp
    , , PUNCT , 2 punct
    the the DET DT 5 det
    army army NOUN NN 6 nsubj
    said say VERB VBD 0 root
    , , PUNCT , 6 punct
    leaving leave VERB VBG 6 advcl`;
  const tokens = words(table);
  sayingInside(tokens);
  expect(tokens).toEqual(words(table));
});
