import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptOf } from "./excerpt.ts";
import { phrasesOf } from "./phrases.ts";

const excerpt = (text: string, words: string) => excerptOf(text, phrasesOf(words));
const filler = (count: number) => Array.from({ length: count }, (_, i) => `filler${i}`).join(" ");

describe("an excerpt", () => {
  it("is the whole of a short text, in one line", () => {
    expect(excerpt("Base handed over\n\nThe army took over K1.", "army")).toBe(
      "Base handed over The army took over K1.",
    );
  });

  it("stands around the words, as the text writes them, and ends between words", () => {
    const found = excerpt(`${filler(100)} the base at Qayyārah was ${filler(100)}`, "qayyarah base");
    expect(found).toContain("the base at Qayyārah was");
    expect(found).toMatch(/^… filler\d+ .* filler\d+ …$/);
    expect(found.length).toBeLessThan(260);
  });

  it("is where most of the words stand together", () => {
    const text = `The base. ${filler(100)} the base at Qayyarah ${filler(100)} Qayyarah`;
    expect(excerpt(text, "base Qayyarah")).toContain("the base at Qayyarah");
  });

  it("is the beginning of a text without the words", () => {
    expect(excerpt(`${filler(100)}`, "army")).toMatch(/^filler0 /);
  });

  it("cuts no character in two, and has no more than the text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("😀", "基", "地", "K1", " ", "\n"), { maxLength: 700 }), (parts) => {
        const found = excerpt(parts.join(""), "K1");
        expect(found).not.toMatch(/\p{Surrogate}/u);
        expect(parts.join("").replace(/\s+/g, " ")).toContain(found.replace(/^… | …$/g, ""));
      }),
    );
  });
});
