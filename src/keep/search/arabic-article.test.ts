import { expect, it } from "vitest";
import { fold } from "../../model/fold.ts";
import { wordsOf } from "./words.ts";

const folded = (text: string) => wordsOf(text).map((word) => word.folded);

it.each([
  ["قاعدة", "القاعدة"],
  ["قاعدة", "والقاعدة"],
  ["قاعدة", "بالقاعدة"],
  ["قاعدة", "للقاعدة"],
  ["قاعدة", "فالقاعدة"],
  ["جيش", "كالجيش"],
])("%s is found in %s", (word, written) => {
  expect(folded(written)).toEqual(folded(word));
});

it.each(["الله", "بالي", "ولد", "والد", "فالح", "للغة", "بلد", "K1"])("%s stays the word that it is", (word) => {
  expect(folded(word)).toEqual([fold(word)]);
});
