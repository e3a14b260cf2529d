import { expect, test } from "vitest";
import { relativeThat } from "./relative-that.ts";
import { arcs, words } from "./testing.ts";

test("what they vacated is the base", () => {
  const tokens = words(`
    It it PRON PRP 5 expl
    is be AUX VBZ 5 cop
    the the DET DT 5 det
    second second ADJ JJ 5 amod
    base base NOUN NN 0 root
    that that SCONJ IN 8 mark
    they they PRON PRP 8 nsubj
    left leave VERB VBD 5 acl`);
  relativeThat(tokens);
  expect(arcs(tokens)).toEqual(
    expect.arrayContaining(["It nsubj base", "that obj left", "they nsubj left", "left acl:relcl base"]),
  );
});

test("a bare rank is what they vacated too", () => {
  const tokens = words(`
    K1 K1 PROPN NNP 4 nsubj
    is be AUX VBZ 4 cop
    the the DET DT 4 det
    fifth fifth ADJ JJ 0 root
    that that SCONJ IN 7 mark
    they they PRON PRP 7 nsubj
    left leave VERB VBD 4 ccomp`);
  relativeThat(tokens);
  expect(arcs(tokens)).toEqual(expect.arrayContaining(["that obj left", "left acl:relcl fifth"]));
});

test.each([
  `
    the the DET DT 2 det
    report report NOUN NN 0 root
    that that SCONJ IN 5 mark
    they they PRON PRP 5 nsubj
    left leave VERB VBD 2 acl`,
  `
    the the DET DT 2 det
    base base NOUN NN 0 root
    that that SCONJ IN 5 mark
    they they PRON PRP 5 nsubj
    gave give VERB VBD 2 acl
    help help NOUN NN 5 obj`,
])("a clause that tells what a noun says, or has its own object, stays", (table) => {
  const tokens = words(table);
  relativeThat(tokens);
  expect(tokens).toEqual(words(table));
});
