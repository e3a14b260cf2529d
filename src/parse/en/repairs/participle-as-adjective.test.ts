import { expect, test } from "vitest";
import { participleAsAdjective } from "./participle-as-adjective.ts";
import { arcs, words } from "./testing.ts";

const drivers = (state: string, lemma: string) => `
  Drivers driver NOUN NNS 3 nsubj
  were ${lemma} AUX VBD 3 cop
  ${state} ${state} ADJ JJ 0 root`;

test("“were wounded” is a passive, not a state", () => {
  const tokens = words(drivers("wounded", "be"));
  participleAsAdjective(tokens);
  expect(tokens[2]).toMatchObject({ upos: "VERB", xpos: "VBN", lemma: "wound" });
  expect(arcs(tokens)).toEqual(["Drivers nsubj:pass wounded", "were aux:pass wounded", "wounded root"]);
});

test("a past form behind “were” is a participle", () => {
  const tokens = words(drivers("taken", "be").replace("taken taken ADJ JJ", "disappeared disappear VERB VBD"));
  participleAsAdjective(tokens);
  expect(tokens[2]?.xpos).toBe("VBN");
  expect(arcs(tokens)[0]).toBe("Drivers nsubj:pass disappeared");
});

test.each([
  ["an adjective of no verb", drivers("afraid", "be")],
  ["a participle after another copula", drivers("wounded", "seem")],
])("%s stays what it is", (_, table) => {
  const tokens = words(table);
  participleAsAdjective(tokens);
  expect(tokens).toEqual(words(table));
});
