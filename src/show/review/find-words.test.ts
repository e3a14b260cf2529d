import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findWords } from "./find-words.ts";

const TEXT =
  "Camp hit\n\nThe army left. Rockets fell on the camp, and the army said so. The army counted them, and the army left.\n\nThe camp is old.";
const quote = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const found = (words: string, about = "Rockets fell on the camp") => {
  const result = findWords(TEXT, words, quote(about));
  return "at" in result ? [TEXT.slice(result.at.start, result.at.end), result.at.start] : result.times;
};

describe("words that a reviewer types", () => {
  it("are found in the quote first, though they stand elsewhere too", () => {
    expect(found("the camp")).toEqual(["the camp", TEXT.indexOf("the camp")]);
  });

  it("are found in the quote's sentence, though the paragraph has them again", () => {
    expect(found("the army")).toEqual(["the army", TEXT.indexOf("the army said")]);
  });

  it("are found in the paragraph where the sentence has them not", () => {
    expect(found("counted them")).toEqual(["counted them", TEXT.indexOf("counted them")]);
  });

  it("stand nowhere when only another paragraph has them, and are doubtful when they stand twice", () => {
    expect(found("is old")).toBe("none");
    expect(found("army", "The army counted them, and the army left")).toBe("several");
  });

  it("stand at what is found, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const words = text.slice(start, end);
        const result = findWords(text, words, { start, end });
        expect("at" in result && text.slice(result.at.start, result.at.end)).toBe(words);
      }),
    );
  });
});
