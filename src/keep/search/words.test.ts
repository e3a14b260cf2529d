import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { wordsOf } from "./words.ts";

const folded = (text: string) => wordsOf(text).map((word) => word.folded);

describe("words", () => {
  test.each([
    ["case", "KIRKUK Kirkuk", ["kirkuk", "kirkuk"]],
    [
      "accents",
      "Qayyārah Élysée Łódź Møller straße İzmir",
      ["qayyarah", "elysee", "lodz", "moller", "strasse", "izmir"],
    ],
    ["accents in two characters", "Qayya\u0304rah", ["qayyarah"]],
    ["Cyrillic and Greek", "Лавров Ещё ΑΣ ας", ["лавров", "еще", "ασ", "ασ"]],
    ["the forms of alef", "أحمد إحمد آحمد ٱحمد احمد", Array(5).fill("احمد")],
    ["ya and alef maqsura", "علي على علی", Array(3).fill("علي")],
    ["ta marbuta", "قاعدة قاعده", Array(2).fill("قاعده")],
    ["vowel points and tatweel", "القَاعِدَةُ القـــاعدة القاعدة", Array(3).fill("قاعده")],
    ["hamza on its seat", "مؤسسة موسسة مسئول مسيول", ["موسسه", "موسسه", "مسيول", "مسيول"]],
    ["Arabic presentation forms", "ﻻ لا", ["لا", "لا"]],
    ["Persian letters", "كركوك کرکوک", Array(2).fill("كركوك")],
    ["digits", "2020 ٢٠٢٠ ۲۰۲۰ २०२०", Array(4).fill("2020")],
    ["Hebrew points", "שָׁלוֹם שלום", Array(2).fill("שלום")],
    ["full-width letters", "Ｋ１", ["k1"]],
    ["marks of direction", "Kir\u200ekuk", ["kirkuk"]],
  ])("are alike but for %s", (_, text, words) => expect(folded(text)).toEqual(words));

  test.each([
    ["hyphens and apostrophes", "K-1’s base", ["k", "1", "s", "base"]],
    ["the space that is not seen in Persian", "می‌شود", ["مي", "شود"]],
    ["each letter of scripts without spaces", "基地K1。กทม", ["基", "地", "k1", "ก", "ท", "ม"]],
    ["Korean syllables", "미국은", ["미", "국", "은"]],
  ])("are parted by %s", (_, text, words) => expect(folded(text)).toEqual(words));

  it("keep the vowels of scripts that write them as marks", () => {
    expect(folded("क्षेत्र कि की")).toEqual(["क्षेत्र", "कि", "की"]);
  });

  it("say where the text has them", () => {
    const text = "In Qayyārah, «القاعِدة» (Ｋ１)";
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "In",
      "Qayyārah",
      "القاعِدة",
      "Ｋ１",
    ]);
  });

  it("hold nothing but letters, marks and digits, in any text, and stand in its order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const words = wordsOf(text);
        for (const word of words) expect(word.folded).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
        for (const [i, word] of words.slice(1).entries())
          expect(word.start).toBeGreaterThanOrEqual(words[i]?.start ?? 0);
      }),
    );
  });

  it("are folded once and for all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const once = folded(text);
        expect(folded(once.join(" "))).toEqual(once);
      }),
      { numRuns: 1000 },
    );
  });
});
