import { expect, test } from "vitest";
import { lemmatize } from "./lemma.ts";

const nothingLearnt = { verbs: new Set<string>(), exceptions: new Map<string, string>() };
const lemma = (form: string, xpos: string, upos = "VERB"): string => lemmatize(form, upos, xpos, nothingLearnt);

test.each([
  ["attacked", "VBD", "attack"],
  ["targeted", "VBN", "target"],
  ["seized", "VBD", "seize"],
  ["besieging", "VBG", "besiege"],
  ["redeploying", "VBG", "redeploy"],
  ["withdrew", "VBD", "withdraw"],
  ["shot", "VBN", "shoot"],
  ["disputed", "VBN", "dispute"],
  ["wounded", "VBN", "wound"],
  ["occupied", "VBD", "occupy"],
  ["shelling", "VBG", "shell"],
  ["shelled", "VBN", "shell"],
  ["planned", "VBD", "plan"],
  ["accused", "VBD", "accuse"],
  ["launches", "VBZ", "launch"],
  ["denies", "VBZ", "deny"],
  ["fled", "VBD", "flee"],
  ["patrolled", "VBD", "patrol"],
  ["rebelling", "VBG", "rebel"],
])("the verb %s (%s) is of %s", (form, xpos, expected) => {
  expect(lemma(form, xpos)).toBe(expected);
});

test.each([
  ["bases", "NNS", "base"],
  ["militias", "NNS", "militia"],
  ["casualties", "NNS", "casualty"],
  ["clashes", "NNS", "clash"],
  ["women", "NNS", "woman"],
  ["servicemen", "NNS", "serviceman"],
  ["Forces", "NNPS", "Force"],
  ["Baghdad", "NNP", "Baghdad"],
  ["5,200", "CD", "5200"],
])("the noun or number %s (%s) is of %s", (form, xpos, expected) => {
  expect(lemma(form, xpos, xpos.startsWith("NNP") ? "PROPN" : "NOUN")).toBe(expected);
});

test("what was learnt goes before the rules, and a curly apostrophe is an apostrophe", () => {
  const learnt = { verbs: new Set(["free", "cop"]), exceptions: new Map([["n't/RB", "not"]]) };
  expect(lemmatize("n’t", "PART", "RB", learnt)).toBe("not");
  expect(lemmatize("freed", "VERB", "VBN", learnt)).toBe("free");
});
