import { expect, test } from "vitest";
import { splitSentences } from "./sentences.ts";

const sentences = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["full stops", ["Troops left the base.", "The army took it over."]],
  ["titles do not end a sentence", ["Maj. Gen. Ali and Brig. Gen. Omar met Lt. Col. Smith on Jan. 5.", "They agreed."]],
  ["U.S. before a name", ["The U.S. Army left.", "It was U.S. Central Command that said so."]],
  ["U.S. at the end", ["He flew to the U.S.", "The talks failed."]],
  ["initials", ["Gen. George W. Bush Jr. spoke to J. K. Smith.", "Nobody replied."]],
  [
    "a closing quote belongs to the sentence that it closes",
    ["“They left the base.”", "“We hold it now.”", "The army said so."],
  ],
  ["a question and its speaker", ["“Who fired?” Colonel Barker asked.", "Nobody knew."]],
  ["a quoted question that ends a sentence", ["He asked “Who fired?”", "The colonel left."]],
  ["numbers", ["About 2.5 million fled.", "Some 5,200 stayed."]],
  ["brackets", ["The army took it (it had three.)", "Then it left."]],
  ["a footnote's number belongs to the sentence before it", ["It was shelled.[2]", "Nobody was hurt."]],
])("%s", (_, expected) => {
  expect(sentences(expected.join(" "))).toEqual(expected);
});

test("a headline without a full stop is a sentence of its own, and no sentence crosses a paragraph", () => {
  expect(sentences("Army takes base\n\nTroops took the base\nin the north\n \nThey left")).toEqual([
    "Army takes base",
    "Troops took the base\nin the north",
    "They left",
  ]);
});

test("a forgotten space does not join two sentences", () => {
  expect(sentences("Troops left the base.The army took it.")).toEqual(["Troops left the base.", "The army took it."]);
});

test("a list without end is cut and nothing of it is lost", () => {
  const parts = splitSentences("name, ".repeat(1000));
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.reduce((sum, { tokens }) => sum + tokens.length, 0)).toBe(2000);
});

test("an empty text has no sentences", () => {
  expect(splitSentences(" \n\n ")).toEqual([]);
});
