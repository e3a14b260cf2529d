import { expect, test } from "vitest";
import { partOfThem } from "./part-of-them.ts";
import { arcs, words } from "./testing.ts";

const burnt = (before: string) => `
  They they PRON PRP 2 nsubj
  burnt burn VERB VBD 0 root
  cars car NOUN NNS 2 obj
  , , PUNCT , 8 punct
  ${before} ADJ JJS 8 nsubj
  of of ADP IN 7 case
  them they PRON PRP 5 nmod
  lorries lorry NOUN NNS 3 conj`;

test("what most of them are is not one thing more", () => {
  const tokens = words(burnt("most most"));
  partOfThem(tokens);
  expect(arcs(tokens).at(-1)).toBe("lorries appos cars");
});

test("what else is listed stays", () => {
  const tokens = words(burnt("fond fond"));
  partOfThem(tokens);
  expect(arcs(tokens).at(-1)).toBe("lorries conj cars");
});
