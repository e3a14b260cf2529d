import { expect, test } from "vitest";
import { sayingBehind } from "./saying-behind.ts";
import { arcs, words } from "./testing.ts";

test("a clause of saying at the end governs what stands before it", () => {
  const tokens = words(`
    The the DET DT 2 det
    bridge bridge NOUN NN 3 nsubj
    collapsed collapse VERB VBD 0 root
    early early ADV RB 3 advmod
    , , PUNCT , 3 punct
    medical medical ADJ JJ 3 dep
    sources source NOUN NNS 3 conj
    said say VERB VBD 7 acl
    . . PUNCT . 3 punct`);
  sayingBehind(tokens);
  expect(arcs(tokens)).toEqual([
    "The det bridge",
    "bridge nsubj collapsed",
    "collapsed ccomp said",
    "early advmod collapsed",
    ", punct collapsed",
    "medical amod sources",
    "sources nsubj said",
    "said root",
    ". punct collapsed",
  ]);
});

test("“estimates” at the very end is a verb", () => {
  const tokens = words(`
    Floods flood NOUN NNS 2 nsubj
    displaced displace VERB VBD 0 root
    300 300 NUM CD 4 nummod
    families family NOUN NNS 2 obj
    , , PUNCT , 2 punct
    agency agency NOUN NN 7 compound
    estimates estimate NOUN NNS 4 appos
    . . PUNCT . 2 punct`);
  sayingBehind(tokens);
  expect(tokens[6]?.upos).toBe("VERB");
  expect(arcs(tokens)).toEqual(
    expect.arrayContaining(["agency nsubj estimates", "estimates root", "displaced ccomp estimates"]),
  );
});

test("a clause with a finite verb of its own before “said” is no speaker", () => {
  const table = `
    He he PRON PRP 2 nsubj
    left leave VERB VBD 0 root
    at at ADP IN 4 case
    dawn dawn NOUN NN 2 obl
    , , PUNCT , 2 punct
    as as SCONJ IN 9 mark
    he he PRON PRP 9 nsubj
    had have AUX VBD 9 aux
    said say VERB VBN 2 advcl
    . . PUNCT . 2 punct`;
  const tokens = words(table);
  sayingBehind(tokens);
  expect(tokens).toEqual(words(table));
});
