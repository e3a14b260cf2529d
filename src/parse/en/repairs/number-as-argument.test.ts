import { expect, test } from "vitest";
import { numberAsArgument } from "./number-as-argument.ts";
import { arcs, words } from "./testing.ts";

test("a number before a passive suffers it, with its article", () => {
  const tokens = words(`
    A a DET DT 5 det
    further further ADJ JJ 5 amod
    266 266 NUM CD 5 nummod
    were be AUX VBD 5 aux:pass
    wounded wound VERB VBN 0 root`);
  numberAsArgument(tokens);
  expect(arcs(tokens)).toEqual(expect.arrayContaining(["266 nsubj:pass wounded", "A det 266"]));
});

test("a number behind a verb is its object", () => {
  const tokens = words(`
    Rebels rebel NOUN NNS 2 nsubj
    killed kill VERB VBD 0 root
    40 40 NUM CD 2 nummod`);
  numberAsArgument(tokens);
  expect(arcs(tokens)).toContain("40 obj killed");
});

test("a number that counts a noun stays with it", () => {
  const table = `
    Rebels rebel NOUN NNS 2 nsubj
    killed kill VERB VBD 0 root
    40 40 NUM CD 4 nummod
    men man NOUN NNS 2 obj`;
  const tokens = words(table);
  numberAsArgument(tokens);
  expect(tokens).toEqual(words(table));
});
