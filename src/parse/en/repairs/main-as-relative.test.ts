import { expect, test } from "vitest";
import { mainAsRelative } from "./main-as-relative.ts";
import { arcs, words } from "./testing.ts";

test("the verb behind an insertion is the sentence's own", () => {
  const tokens = words(`
    Troops troops NOUN NNS 0 root
    , , PUNCT , 5 punct
    for for ADP IN 5 case
    their their PRON PRP$ 5 nmod:poss
    part part NOUN NN 8 obl
    , , PUNCT , 5 punct
    had have AUX VBD 8 aux
    left leave VERB VBN 1 acl:relcl
    . . PUNCT . 1 punct`);
  mainAsRelative(tokens);
  expect(arcs(tokens)).toEqual(expect.arrayContaining(["Troops nsubj left", "left root", ". punct left"]));
});

test("a relative clause stays one", () => {
  const table = `
    Troops troops NOUN NNS 0 root
    , , PUNCT , 4 punct
    who who PRON WP 4 nsubj
    left leave VERB VBD 1 acl:relcl
    , , PUNCT , 4 punct`;
  const tokens = words(table);
  mainAsRelative(tokens);
  expect(tokens).toEqual(words(table));
});
