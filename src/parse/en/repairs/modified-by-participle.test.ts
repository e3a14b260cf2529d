import { expect, test } from "vitest";
import { modifiedByParticiple } from "./modified-by-participle.ts";
import { arcs, words } from "./testing.ts";

test("“12 locally made rifles” are what was found", () => {
  const tokens = words(`
    Police police NOUN NNS 2 nsubj
    found find VERB VBD 0 root
    12 12 NUM CD 2 obj
    locally locally ADV RB 5 advmod
    made make VERB VBN 2 advcl
    hunting hunting NOUN NN 7 compound
    rifles rifle NOUN NNS 5 obj`);
  modifiedByParticiple(tokens);
  expect(arcs(tokens)).toEqual([
    "Police nsubj found",
    "found root",
    "12 nummod rifles",
    "locally advmod made",
    "made amod rifles",
    "hunting compound rifles",
    "rifles obj found",
  ]);
});

test("“12 armed with rifles” stays what it is", () => {
  const table = `
    Police police NOUN NNS 2 nsubj
    found find VERB VBD 0 root
    12 12 NUM CD 2 obj
    armed arm VERB VBN 3 acl
    with with ADP IN 6 case
    rifles rifle NOUN NNS 4 obl`;
  const tokens = words(table);
  modifiedByParticiple(tokens);
  expect(tokens).toEqual(words(table));
});
