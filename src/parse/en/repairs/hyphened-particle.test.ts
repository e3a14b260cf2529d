import { expect, test } from "vitest";
import { hyphenedParticle } from "./hyphened-particle.ts";
import { arcs, words } from "./testing.ts";

test("“pull-out” after “to” is a verb with its particle, and what hung on the particle is the verb's", () => {
  const tokens = words(`
    They they PRON PRP 2 nsubj
    plan plan VERB VBP 0 root
    to to PART TO 4 mark
    pull pull VERB VB 2 xcomp
    - - PUNCT HYPH 6 punct
    out out NOUN NN 2 obj
    tomorrow tomorrow NOUN NN 6 nmod`);
  hyphenedParticle(tokens);
  expect(tokens[5]).toMatchObject({ upos: "ADP", xpos: "RP" });
  expect(arcs(tokens)).toEqual(expect.arrayContaining(["out compound:prt pull", "- punct pull", "tomorrow nmod pull"]));
});

test("a noun with a hyphen (“the pull-out”) stays", () => {
  const table = `
    pull pull NOUN NN 3 compound
    - - PUNCT HYPH 1 punct
    out out NOUN NN 4 nsubj
    began begin VERB VBD 0 root`;
  const tokens = words(table);
  hyphenedParticle(tokens);
  expect(tokens).toEqual(words(table));
});
