import { expect, test } from "vitest";
import { relativeTakesObject } from "./relative-takes-object.ts";
import { arcs, words } from "./testing.ts";

test("the second subject is the object of the clause behind the first", () => {
  const tokens = words(`
    Men man NOUN NNS 7 nsubj:pass
    suspected suspect VERB VBN 1 acl
    of of SCONJ IN 4 mark
    guiding guide VERB VBG 2 advcl
    raiders raider NOUN NNS 7 nsubj:pass
    were be AUX VBD 7 aux:pass
    held hold VERB VBN 0 root`);
  relativeTakesObject(tokens);
  expect(arcs(tokens)[4]).toBe("raiders obj guiding");
});

test("where no verb stands between them both stay", () => {
  const table = `
    Soldiers soldier NOUN NNS 4 nsubj
    and and CCONJ CC 3 cc
    police police NOUN NNS 4 nsubj
    came come VERB VBD 0 root`;
  const tokens = words(table);
  relativeTakesObject(tokens);
  expect(tokens).toEqual(words(table));
});
