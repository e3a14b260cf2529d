import { expect, test } from "vitest";
import { parseFirst } from "../testing.ts";
import { isRanked } from "./ranked.ts";

test("a noun with an ordinal ranks what its infinitive says", () => {
  const { tree } = parseFirst("It was the fourth base to change hands, not the old base to close.");
  const bases = tree.sentence.tokens.flatMap(({ text }, i) => (text === "base" ? [i] : []));
  expect(bases.map((i) => isRanked(tree, i))).toEqual([true, false]);
});
