import { expect, test } from "vitest";
import { nominalParticiple } from "./nominal-participle.ts";
import { arcs, words } from "./testing.ts";

test("a participle with nothing but its article is a noun, and what hung on it hangs on the verb", () => {
  const tokens = words(`
    They they PRON PRP 2 nsubj
    put put VERB VBD 0 root
    the the PRON DT 2 obj
    abducted abduct VERB VBN 3 acl
    at at ADP IN 6 case
    30 30 NUM CD 4 obl`);
  nominalParticiple(tokens);
  expect(arcs(tokens)).toEqual([
    "They nsubj put",
    "put root",
    "the det abducted",
    "abducted obj put",
    "at case 30",
    "30 obl put",
  ]);
});

test("what the parser left a verb is a noun too", () => {
  const tokens = words(`
    They they PRON PRP 2 nsubj
    put put VERB VBD 0 root
    the the DET DT 4 det
    rescued rescue VERB VBN 2 obj
    at at ADP IN 6 case
    30 30 NUM CD 4 obl`);
  nominalParticiple(tokens);
  expect(tokens[3]?.upos).toBe("NOUN");
  expect(arcs(tokens)[5]).toBe("30 obl put");
});

test("a participle of a noun stays one", () => {
  const table = `
    They they PRON PRP 2 nsubj
    put put VERB VBD 0 root
    the the DET DT 4 det
    men man NOUN NNS 2 obj
    abducted abduct VERB VBN 4 acl`;
  const tokens = words(table);
  nominalParticiple(tokens);
  expect(tokens).toEqual(words(table));
});
