import { expect, test } from "vitest";
import { subordinateVerb } from "./subordinate-verb.ts";
import { arcs, words } from "./testing.ts";

test("behind “when” a noun with a participle is a clause with its subject", () => {
  const tokens = words(`
    He he PRON PRP 2 nsubj
    fled flee VERB VBD 0 root
    when when ADV WRB 4 advmod
    shells shell NOUN NNS 2 obl
    landed land VERB VBN 4 acl
    nearby nearby ADV RB 4 advmod`);
  subordinateVerb(tokens);
  expect(tokens[4]?.xpos).toBe("VBD");
  expect(arcs(tokens)).toEqual([
    "He nsubj fled",
    "fled root",
    "when advmod landed",
    "shells nsubj landed",
    "landed advcl fled",
    "nearby advmod landed",
  ]);
});

test.each([
  [
    "its agent behind it",
    `
    He he PRON PRP 2 nsubj
    fled flee VERB VBD 0 root
    after after ADP IN 4 case
    attacks attack NOUN NNS 2 obl
    committed commit VERB VBN 4 acl
    by by ADP IN 7 case
    rebels rebel NOUN NNS 5 obl:agent`,
  ],
  [
    "no such word before its noun",
    `
    He he PRON PRP 2 nsubj
    saw see VERB VBD 0 root
    shells shell NOUN NNS 2 obj
    landed land VERB VBN 3 acl`,
  ],
])("a participle with %s describes its noun", (_, table) => {
  const tokens = words(table);
  subordinateVerb(tokens);
  expect(tokens).toEqual(words(table));
});
