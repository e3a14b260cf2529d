import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { isJoined, joinNames, lastWord } from "./names.ts";
import { tokenize } from "./tokens.ts";

/** The tokens of a text in which some words are a known name. */
function joined(text: string, ...names: string[]): string {
  const spans = names.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }));
  return joinNames(text, tokenize(text), spans)
    .map(({ start, end }) => text.slice(start, end))
    .join("|");
}

describe("a known name is one word to the parser", () => {
  it("from its first capital to its last", () => {
    expect(joined("at Ain al-Asad air base", "Ain al-Asad air base")).toBe("at|Ain al-Asad|air|base");
    expect(joined("the Popular Mobilization Forces left", "Popular Mobilization Forces")).toBe(
      "the|Popular Mobilization Forces|left",
    );
  });

  it("a name of one word, or in small letters, stays as it is", () => {
    expect(joined("near Kirkuk today", "Kirkuk")).toBe("near|Kirkuk|today");
    expect(joined("the security forces left", "security forces")).toBe("the|security|forces|left");
  });
});

test("a name of several words is known to the tagger by its last", () => {
  expect([isJoined("Ain al-Asad"), isJoined("Kirkuk")]).toEqual([true, false]);
  expect([lastWord("Popular Mobilization Forces"), lastWord("Kirkuk")]).toEqual(["Forces", "Kirkuk"]);
});

test("joining loses and repeats no character", () => {
  const word = fc.constantFrom("Ain", "al", "-", "Asad", "K1", "base", "Kirkuk", "5", ",");
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.nat(40), fc.nat(40), (words, start, length) => {
      const text = words.join(" ");
      const spans = joinNames(text, tokenize(text), [{ start, end: start + length }]);
      spans.forEach((span, i) => {
        expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
      });
      expect(
        spans
          .map((span) => text.slice(span.start, span.end))
          .join("")
          .replaceAll(" ", ""),
      ).toBe(text.replaceAll(" ", ""));
    }),
  );
});
