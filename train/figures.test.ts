import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createAnalyse } from "../src/parse/en/analyse.ts";
import { decodeModel } from "../src/parse/en/model.ts";
import { scoreParses, scoreSplits } from "./evaluate.ts";
import { readTreebank, treebankPath } from "./treebank.ts";

const path = treebankPath("en_ewt-dev.conllu");
const missing = !existsSync(path);
if (missing) console.log(`skipped: the figures on the English Web Treebank need ${path} (set SITU_SHARED)`);

test.skipIf(missing)("the model keeps its figures on the first 300 sentences of EWT's development part", () => {
  const bytes = readFileSync(new URL("../models/en/model.bin", import.meta.url));
  const trees = readTreebank(path).slice(0, 300);
  const parses = scoreParses(decodeModel(bytes), trees);
  expect(parses.upos).toBeGreaterThan(93);
  expect(parses.lemma).toBeGreaterThan(95);
  expect(parses.uas).toBeGreaterThan(81);
  expect(parses.las).toBeGreaterThan(78);
  const splits = scoreSplits(createAnalyse(bytes), trees);
  expect(splits.tokens).toBeGreaterThan(98);
  expect(splits.sentences).toBeGreaterThan(85);
});
