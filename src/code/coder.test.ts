import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fillers } from "../model/claim.ts";
import { ROLES } from "../model/claim-types.ts";
import { FRAMES } from "./frames.ts";
import { coded } from "./testing.ts";

const SENTENCES = [
  "US troops handed over the K1 base to the Iraqi army on Sunday.",
  "“Rebels shelled the school,” the governor said. “They killed two nurses.”",
  "According to the Iraqi army, 17 rockets hit Taji, wounding three soldiers.",
  "It was the fourth attack on the base this year.",
  "Kataib Hezbollah, which is part of the Popular Mobilization Forces, denied it.",
  "Washington accused Iran of shelling the school; no group claimed the attack.",
  "The coalition will leave Mosul by 31 December.",
  "هاجم مسلحون القاعدة",
  "No.",
];
const ODDITIES = ["", " ", "\n\n", "\t", "\0", "“", "”", "\u200f", "\u0301", "😀", "\ud83d", "-", "…", "(", "5,"];
const text = fc
  .array(fc.oneof(fc.constantFrom(...SENTENCES), fc.constantFrom(...ODDITIES), fc.string({ maxLength: 12 })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(" "));

/** The words that rules look for, in an order that no rule expects. */
const WORDS = FRAMES.flatMap(({ patterns }) => patterns.flatMap(({ verbs = [], nouns = [] }) => [...verbs, ...nouns]));
const SMALL =
  "the of to in by at and , . ; : “ ” which who that were has not said it they 12 since Sunday Iraq troops K1";
const jumble = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...SMALL.split(" "))), { maxLength: 14 })
  .map((words) => words.join(" "));

describe("whatever the text", () => {
  test("the words that rules look for can stand anywhere, and end a sentence", () => {
    fc.assert(
      fc.property(jumble, (words) => {
        for (const { quote } of coded(words).claims) expect(words.slice(quote.start, quote.end)).toBe(quote.text);
      }),
      { numRuns: 500 },
    );
  });

  test("each quote and each mention is the report's own characters", () => {
    fc.assert(
      fc.property(text, (words) => {
        for (const claim of coded(words).claims) {
          const { start, end } = claim.quote;
          expect([words.slice(start, end), end > start]).toEqual([claim.quote.text, true]);
          for (const mention of ROLES.flatMap((role) => fillers(claim, role)))
            expect(words.slice(mention.start, mention.end)).toBe(mention.text);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("the same words give the same claims", () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(JSON.stringify(coded(words))).toBe(JSON.stringify(coded(words)));
      }),
      { numRuns: 30 },
    );
  });
});

test("what states nothing has no claims", () => {
  for (const words of ["", "\n\n", "The weather was fine.", "هاجم مسلحون القاعدة"])
    expect(coded(words).claims).toEqual([]);
});

test("claims stand in the order of their words, each with the rule that made it", () => {
  const { claims } = coded(SENTENCES.join(" "));
  const starts = claims.map(({ quote }) => quote.start);
  expect(claims.length).toBeGreaterThan(10);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(claims.filter(({ rule, type }) => !rule?.startsWith(`${type}/`))).toEqual([]);
});

test("a claim's words are those of its own clause", () => {
  const { claims } = coded("US troops left Mosul. Militants shelled the school, the army said.");
  expect(claims.map(({ type, quote }) => [type, quote.text])).toEqual([
    ["withdrawal", "US troops left Mosul"],
    ["statement", "Militants shelled the school, the army said."],
    ["attack", "Militants shelled the school"],
  ]);
});

test("two verbs of one speaker in a sentence are one statement, and an estimate is a statement", () => {
  const { claims } = coded("The ministry put the number of rockets at 10 and said that nobody was hurt.");
  expect(claims.map(({ type, quantity }) => [type, quantity?.value])).toEqual([
    ["statement", undefined],
    ["attack", 10],
    ["casualties", 0],
  ]);
  expect(coded("She put the number in her phone at noon.").claims).toEqual([]);
});
