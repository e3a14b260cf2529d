import { expect, test } from "vitest";
import { sharedWords } from "./shared-words.ts";
import { textWords } from "./text-words.ts";

const shared = (text: string, other: string) => sharedWords(textWords(text).words, textWords(other).words);
const numbered = (word: string, from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `${word}${from + i}`).join(" ");

test("words amid the same words are shared, wherever they now stand", () => {
  const [first, second] = [numbered("alpha", 0, 30), numbered("bravo", 0, 30)];
  expect(shared(`${first} ${second}`, `${second} new words here ${first}`)).toEqual({ all: 60, telling: 60 });
});

test("words between which others were changed are still shared", () => {
  const words = numbered("alpha", 0, 60).split(" ");
  const swapped = words.map((word, i) => (i % 5 < 2 ? `other${i}` : word)).join(" ");
  expect(shared(words.join(" "), swapped).all).toBe(36);
});

test("single names and short phrases that two texts have in common are not shared", () => {
  const one = `${numbered("alpha", 0, 20)} Camp Taji ${numbered("bravo", 0, 20)} the Iraqi army ${numbered("cargo", 0, 20)}`;
  const other = `${numbered("extra", 0, 20)} the Iraqi army ${numbered("yield", 0, 20)} Camp Taji ${numbered("zebra", 0, 20)}`;
  expect(shared(one, other)).toEqual({ all: 0, telling: 0 });
});

test("words in quotation marks are counted apart from the writer's own", () => {
  const quoted = `“${numbered("quoted", 0, 20)}”`;
  expect(shared(`${quoted} ${numbered("alpha", 0, 20)}`, `${numbered("bravo", 0, 20)} ${quoted}`)).toEqual({
    all: 20,
    telling: 0,
  });
});

test("the same words are shared whatever case, marks of vowels aside, and punctuation they have", () => {
  const plain = numbered("Word", 0, 20);
  expect(shared(plain, plain.toUpperCase().replaceAll(" ", ", ")).all).toBe(20);
});

test("a writer's set sentences are not shared when only their grammar is alike", () => {
  const set = (word: string) =>
    numbered(word, 0, 12)
      .split(" ")
      .map((one) => `of the ${one}`)
      .join(" and in ");
  expect(shared(set("hospital"), set("airfield"))).toEqual({ all: 0, telling: 0 });
  expect(shared(set("hospital"), `${set("hospital")} again`).all).toBeGreaterThan(50);
});
