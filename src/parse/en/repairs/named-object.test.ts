import { expect, test } from "vitest";
import { namedObject } from "./named-object.ts";
import { arcs, words } from "./testing.ts";

test("who gets it hangs on the giving", () => {
  const tokens = words(`
    They they PRON PRP 2 nsubj
    gave give VERB VBD 0 root
    posts post NOUN NNS 2 obj
    known know VERB VBN 3 acl
    as as ADP IN 6 case
    Alpha Alpha PROPN NNP 4 obl
    to to ADP IN 8 case
    police police NOUN NNS 4 obl`);
  namedObject(tokens);
  expect(arcs(tokens)).toEqual(expect.arrayContaining(["police obl gave", "Alpha obl known"]));
});

test("what is sent to somebody inside the description stays there", () => {
  const table = `
    They they PRON PRP 2 nsubj
    read read VERB VBD 0 root
    letters letter NOUN NNS 2 obj
    sent send VERB VBN 3 acl
    to to ADP IN 6 case
    police police NOUN NNS 4 obl`;
  const tokens = words(table);
  namedObject(tokens);
  expect(tokens).toEqual(words(table));
});
