import { expect, test } from "vitest";
import { nameAsNoun } from "./name-as-noun.ts";
import { arcs, spanOf, words } from "./testing.ts";

const ADVERB_BEFORE_VERB = `
  Ankara Ankara ADV RB 2 advmod
  announced announce VERB VBD 0 root
  it it PRON PRP 2 obj`;

test("a known name before a verb without a subject is its subject", () => {
  const tokens = words(ADVERB_BEFORE_VERB);
  nameAsNoun(tokens, [spanOf(tokens, 0)]);
  expect(tokens[0]).toMatchObject({ upos: "PROPN", xpos: "NNP" });
  expect(arcs(tokens)).toContain("Ankara nsubj announced");
});

test("a word that no pack knows keeps its part of speech", () => {
  const tokens = words(ADVERB_BEFORE_VERB);
  nameAsNoun(tokens, []);
  expect(tokens).toEqual(words(ADVERB_BEFORE_VERB));
});

test("a name becomes no second subject", () => {
  const tokens = words(`
    Ankara Ankara ADV RB 3 advmod
    ministers minister NOUN NNS 3 nsubj
    announced announce VERB VBD 0 root
    it it PRON PRP 3 obj`);
  nameAsNoun(tokens, [spanOf(tokens, 0)]);
  expect(tokens[0]).toMatchObject({ upos: "PROPN", rel: "advmod" });
});
