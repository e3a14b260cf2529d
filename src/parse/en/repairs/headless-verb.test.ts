import { expect, test } from "vitest";
import { headlessVerb } from "./headless-verb.ts";
import { arcs, words } from "./testing.ts";

test("a participle behind its noun is the past tense of a sentence that has no other verb", () => {
  const tokens = words(`
    Mortars mortar NOUN NNS 0 root
    slammed slam VERB VBN 1 acl
    into into ADP IN 5 case
    a a DET DT 5 det
    depot depot NOUN NN 2 obl
    . . PUNCT . 1 punct`);
  headlessVerb(tokens);
  expect(tokens[1]?.xpos).toBe("VBD");
  expect(arcs(tokens)).toEqual([
    "Mortars nsubj slammed",
    "slammed root",
    "into case depot",
    "a det depot",
    "depot obl slammed",
    ". punct slammed",
  ]);
});

test("behind a relative clause it is the main verb", () => {
  const tokens = words(`
    Smith Smith PROPN NNP 0 root
    , , PUNCT , 4 punct
    who who PRON WP 4 nsubj
    resigned resign VERB VBD 1 acl:relcl
    , , PUNCT , 6 punct
    announced announce VERB VBN 1 parataxis
    it it PRON PRP 6 obj`);
  headlessVerb(tokens);
  expect(arcs(tokens)).toEqual(expect.arrayContaining(["Smith nsubj announced", "announced root"]));
});

test.each([
  [
    "a participle with its agent (“the road held by rebels”)",
    `
    Roads road NOUN NNS 0 root
    held hold VERB VBN 1 acl
    by by ADP IN 4 case
    rebels rebel NOUN NNS 2 obl:agent`,
  ],
  [
    "a form that is only a participle",
    `
    Vehicles vehicle NOUN NNS 0 root
    taken take VERB VBN 1 acl
    yesterday yesterday NOUN NN 2 obl:unmarked`,
  ],
  [
    "a sentence that has a finite verb",
    `
    Mortars mortar NOUN NNS 3 nsubj
    fired fire VERB VBN 1 acl
    missed miss VERB VBD 0 root`,
  ],
  [
    "a relative clause",
    `
    Mortars mortar NOUN NNS 0 root
    that that PRON WDT 3 nsubj
    missed miss VERB VBD 1 acl:relcl`,
  ],
])("%s stays as it was parsed", (_, table) => {
  const tokens = words(table);
  headlessVerb(tokens);
  expect(tokens).toEqual(words(table));
});
