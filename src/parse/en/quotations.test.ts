import fc from "fast-check";
import { expect, test } from "vitest";
import { findQuotations, isQuoted } from "./quotations.ts";

const quoted = (text: string): string[] => findQuotations(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["curly marks", "He said “we stay” and left.", ["“we stay”"]],
  ["straight marks", 'He said "we stay" and "we wait".', ['"we stay"', '"we wait"']],
  ["guillemets", "He said «we stay» twice.", ["«we stay»"]],
  ["no apostrophes", "The governor's and the farmers' land wasn’t sold.", []],
])("%s", (_, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test("a quotation that is not closed ends with its paragraph, and the next one goes on", () => {
  expect(quoted("“We stay.\n\n“We wait,” he said.")).toEqual(["“We stay.", "“We wait,”"]);
});

test("a closing mark alone opens nothing", () => {
  expect(quoted("we stay,” he said")).toEqual([]);
});

test("characters are quoted when they all stand inside one quotation", () => {
  const text = "“We stay,” he said. “We wait.”";
  const quotations = findQuotations(text);
  const at = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
  expect(isQuoted(quotations, ...at("We stay"))).toBe(true);
  expect(isQuoted(quotations, ...at("he said"))).toBe(false);
  expect(isQuoted(quotations, ...at("stay,” he said. “We"))).toBe(false);
});

test("quotations stand in order, none inside another, each in one paragraph", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", " ", "“", "”", '"', "«", "»", "’", "\n") }), (text) => {
      const found = findQuotations(text);
      found.forEach(({ start, end }, i) => {
        expect(start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
        expect(text.slice(start, end)).toMatch(/^["“«][^\n]*$/);
      });
    }),
  );
});
