import { expect, test } from "vitest";
import { rankedBeside } from "./ranked-beside.ts";
import { arcs, words } from "./testing.ts";

test("a rank behind a comma says what the name before it is", () => {
  const tokens = words(`
    They they PRON PRP 2 nsubj
    left leave VERB VBD 0 root
    Taji Taji PROPN NNP 2 obj
    , , PUNCT , 7 punct
    the the DET DT 7 det
    fifth fifth ADJ JJ 7 amod
    base base NOUN NN 2 parataxis`);
  rankedBeside(tokens);
  expect(arcs(tokens)).toContain("base appos Taji");
});

test("a clause of its own stays beside", () => {
  const table = `
    They they PRON PRP 2 nsubj
    left leave VERB VBD 0 root
    Taji Taji PROPN NNP 2 obj
    , , PUNCT , 7 punct
    the the DET DT 6 det
    fifth fifth ADJ JJ 7 nsubj
    stays stay VERB VBZ 2 parataxis`;
  const tokens = words(table);
  rankedBeside(tokens);
  expect(tokens).toEqual(words(table));
});
