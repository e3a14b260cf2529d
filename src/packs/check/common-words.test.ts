import { expect, test } from "vitest";
import { loadCommonWords } from "../english-words.ts";
import { namesThatAreWords } from "./common-words.ts";
import { found, pack, place } from "./testing.ts";

test("a name that is an everyday word is worth a look", () => {
  const base = place("victory-base", { name: "Victory Base", names: ["Victory"] });
  expect(found(namesThatAreWords, pack(base))).toEqual([
    "note victory-base: “Victory” is a common word and will be found where none is meant: list a longer name",
  ]);
});

test("an acronym and a name listed in lower case are told from the word by their case", () => {
  expect(found(namesThatAreWords, pack(place("a", { names: ["VICTORY", "victory"] })))).toEqual([]);
});

test("the everyday words of English are known, and names are not among them", () => {
  const words = loadCommonWords();
  for (const word of ["nice", "hope", "tower", "reading"]) expect(words.has(word)).toBe(true);
  for (const name of ["iraq", "paris", "mosul"]) expect(words.has(name)).toBe(false);
});
