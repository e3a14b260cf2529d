import { expect, test } from "vitest";
import { numberAsVerb } from "./number-as-verb.ts";
import { arcs, words } from "./testing.ts";

test("a number behind to is what the total comes to", () => {
  const tokens = words(`
    It it PRON PRP 2 nsubj
    brings bring VERB VBZ 0 root
    to to PART TO 4 mark
    seven seven VERB VB 2 xcomp
    the the DET DT 6 det
    number number NOUN NN 4 obj
    of of ADP IN 8 case
    posts post NOUN NNS 6 nmod
    that that SCONJ IN 11 mark
    they they PRON PRP 11 nsubj
    left leave VERB VBD 4 ccomp`);
  numberAsVerb(tokens);
  expect(arcs(tokens)).toEqual(
    expect.arrayContaining(["to case seven", "seven obl brings", "number obj brings", "left acl posts"]),
  );
});

test("a verb behind to stays one", () => {
  const table = `
    They they PRON PRP 2 nsubj
    want want VERB VBP 0 root
    to to PART TO 4 mark
    leave leave VERB VB 2 xcomp`;
  const tokens = words(table);
  numberAsVerb(tokens);
  expect(tokens).toEqual(words(table));
});
