import { expect, test } from "vitest";
import { sayingInverted } from "./saying-inverted.ts";
import { arcs, words } from "./testing.ts";

test("the noun behind “said” says it, and what stands before is said", () => {
  const tokens = words(`
    We we PRON PRP 2 nsubj
    left leave VERB VBD 0 root
    , , PUNCT , 2 punct
    said say VERB VBD 2 parataxis
    the the DET DT 6 det
    official official ADJ JJ 4 obj`);
  sayingInverted(tokens);
  expect(tokens[5]?.upos).toBe("NOUN");
  expect(arcs(tokens)).toEqual(expect.arrayContaining(["said root", "official nsubj said", "left ccomp said"]));
});

test.each([
  [
    "a verb that has its subject",
    `
    Later late ADV RBR 4 advmod
    , , PUNCT , 1 punct
    he he PRON PRP 4 nsubj
    said say VERB VBD 0 root
    nothing nothing PRON NN 4 obj`,
  ],
  [
    "a noun with a preposition, to whom it is said",
    `
    Leave leave VERB VB 3 ccomp
    , , PUNCT , 1 punct
    said say VERB VBD 0 root
    to to ADP IN 5 case
    drivers driver NOUN NNS 3 obl`,
  ],
])("%s keeps its roles", (_, table) => {
  const tokens = words(table);
  sayingInverted(tokens);
  expect(tokens).toEqual(words(table));
});
