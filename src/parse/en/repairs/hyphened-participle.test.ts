import { expect, test } from "vitest";
import { hyphenedParticiple } from "./hyphened-participle.ts";
import { arcs, words } from "./testing.ts";

test("“Tuareg-led” describes the noun behind it, which takes its place", () => {
  const tokens = words(`
    He he PRON PRP 2 nsubj
    fled flee VERB VBD 0 root
    from from ADP IN 4 case
    Tuareg Tuareg PROPN NNP 2 obl
    - - PUNCT HYPH 4 punct
    led lead VERB VBN 4 acl
    rebels rebel NOUN NNS 6 obj
    in in ADP IN 9 case
    March March PROPN NNP 6 obl`);
  hyphenedParticiple(tokens);
  expect(arcs(tokens)).toEqual([
    "He nsubj fled",
    "fled root",
    "from case rebels",
    "Tuareg compound led",
    "- punct Tuareg",
    "led amod rebels",
    "rebels obl fled",
    "in case March",
    "March obl fled",
  ]);
});

test("a participle that describes a noun of the group already stays there", () => {
  const table = `
    A a DET DT 6 det
    York York PROPN NNP 4 compound
    - - PUNCT HYPH 2 punct
    based base VERB VBN 5 amod
    rights right NOUN NNS 6 compound
    group group NOUN NN 7 nsubj
    agreed agree VERB VBD 0 root`;
  const tokens = words(table);
  hyphenedParticiple(tokens);
  expect(tokens).toEqual(words(table));
});
