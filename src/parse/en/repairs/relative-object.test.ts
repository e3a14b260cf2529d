import { expect, test } from "vitest";
import { relativeObject } from "./relative-object.ts";
import { arcs, words } from "./testing.ts";

test("a second subject is the object of the relative clause before it", () => {
  const tokens = words(`
    Troops troops NOUN NNS 6 nsubj:pass
    who who PRON WP 3 nsubj
    manned man VERB VBD 1 acl:relcl
    it it PRON PRP 6 nsubj:pass
    were be AUX VBD 6 aux:pass
    moved move VERB VBN 0 root`);
  relativeObject(tokens);
  expect(arcs(tokens)).toEqual(expect.arrayContaining(["Troops nsubj:pass moved", "it obj manned"]));
});

test("a main verb that was taken for a second relative clause becomes the top", () => {
  const tokens = words(`
    Men man NOUN NNS 0 root
    who who PRON WP 3 nsubj
    killed kill VERB VBD 1 acl:relcl
    the the DET DT 5 det
    mayor mayor NOUN NN 7 nsubj:pass
    were be AUX VBD 7 aux:pass
    arrested arrest VERB VBN 1 acl:relcl
    . . PUNCT . 1 punct`);
  relativeObject(tokens);
  expect(arcs(tokens)).toEqual([
    "Men nsubj:pass arrested",
    "who nsubj killed",
    "killed acl:relcl Men",
    "the det mayor",
    "mayor obj killed",
    "were aux:pass arrested",
    "arrested root",
    ". punct arrested",
  ]);
});

test("a relative clause with its own object stays", () => {
  const table = `
    Rebels rebel NOUN NNS 5 nsubj
    who who PRON WP 3 nsubj
    took take VERB VBD 1 acl:relcl
    towns town NOUN NNS 3 obj
    left leave VERB VBD 0 root`;
  const tokens = words(table);
  relativeObject(tokens);
  expect(tokens).toEqual(words(table));
});
