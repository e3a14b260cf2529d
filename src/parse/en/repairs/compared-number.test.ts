import { expect, test } from "vitest";
import { predicateOf, wordsOf } from "../testing.ts";

test("a strength that is no more than so many", () => {
  const text = "Its strength was no more than 100 soldiers.";
  const { subjects, objects } = predicateOf(text, "be");
  expect(wordsOf(text, subjects)).toEqual(["Its strength"]);
  expect(wordsOf(text, objects)).toEqual(["no more than 100 soldiers"]);
});
