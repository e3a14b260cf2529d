import { expect, test } from "vitest";
import { causedInfinitive } from "./caused-infinitive.ts";
import { arcs, words } from "./testing.ts";

test("what the troops are made to do is no purpose", () => {
  const tokens = words(`
    It it PRON PRP 2 nsubj
    caused cause VERB VBD 0 root
    troops troops NOUN NNS 2 obj
    to to PART TO 5 mark
    leave leave VERB VB 2 advcl`);
  causedInfinitive(tokens);
  expect(arcs(tokens)).toContain("leave xcomp caused");
});

test("a purpose stays one", () => {
  const table = `
    They they PRON PRP 2 nsubj
    shelled shell VERB VBD 0 root
    it it PRON PRP 2 obj
    to to PART TO 5 mark
    cover cover VERB VB 2 advcl`;
  const tokens = words(table);
  causedInfinitive(tokens);
  expect(tokens).toEqual(words(table));
});
