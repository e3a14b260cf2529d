import { expect, test } from "vitest";
import { predicateOf, wordsOf } from "../testing.ts";

test.each([
  ["The Americans handed the Slovenians the keys of the camp.", "hand", ["the keys"], ["the Slovenians"]],
  ["The Americans handed over the keys of the camp.", "hand", ["the keys"], []],
])("what is given, and to whom: %s", (text, verb, given, to) => {
  const { objects, recipients } = predicateOf(text, verb);
  expect(wordsOf(text, objects)).toEqual(given);
  expect(wordsOf(text, recipients)).toEqual(to);
});
