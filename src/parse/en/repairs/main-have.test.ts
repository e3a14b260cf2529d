import { expect, test } from "vitest";
import { mainHave } from "./main-have.ts";
import { arcs, words } from "./testing.ts";

test("“have” before a noun is the verb, the noun its object", () => {
  const tokens = words(`
    Militias militia NOUN NNS 4 nsubj
    have have AUX VBP 4 aux
    900 900 NUM CD 4 nummod
    fighters fighter NOUN NNS 0 root
    . . PUNCT . 4 punct`);
  mainHave(tokens);
  expect(tokens[1]?.upos).toBe("VERB");
  expect(arcs(tokens)).toEqual([
    "Militias nsubj have",
    "have root",
    "900 nummod fighters",
    "fighters obj have",
    ". punct have",
  ]);
});

test("“have” before a predicate noun stays its auxiliary", () => {
  const table = `
    They they PRON PRP 4 nsubj
    have have AUX VBP 4 aux
    been be AUX VBN 4 cop
    allies ally NOUN NNS 0 root`;
  const tokens = words(table);
  mainHave(tokens);
  expect(tokens).toEqual(words(table));
});
