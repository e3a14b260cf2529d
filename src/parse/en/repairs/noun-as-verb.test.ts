import { expect, test } from "vitest";
import { nounAsVerb } from "./noun-as-verb.ts";
import { words } from "./testing.ts";

test("a subject that was taken for a verb is a plural noun", () => {
  const tokens = words(`
    US US PROPN NNP 2 compound
    troops troop VERB VBZ 3 nsubj
    left leave VERB VBD 0 root
    Mosul Mosul PROPN NNP 3 obj`);
  nounAsVerb(tokens);
  expect(tokens[1]).toMatchObject({ upos: "NOUN", xpos: "NNS", lemma: "troop" });
});

test("a verb with an object of its own stays a verb", () => {
  const table = `
    What what PRON WP 2 nsubj
    troops troop VERB VBZ 4 nsubj
    it it PRON PRP 2 obj
    matters matter VERB VBZ 0 root`;
  const tokens = words(table);
  nounAsVerb(tokens);
  expect(tokens).toEqual(words(table));
});
