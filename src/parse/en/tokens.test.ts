import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenize } from "./tokens.ts";

const tokens = (text: string): string =>
  tokenize(text)
    .map(({ start, end }) => text.slice(start, end))
    .join("|");

test.each([
  [
    "clitics stand alone",
    "They weren’t there; Iran's envoy can't say it’s over.",
    "They|were|n’t|there|;|Iran|'s|envoy|ca|n't|say|it|’s|over|.",
  ],
  ["a plural possessive parts from its apostrophe", "the militias’ base", "the|militias|’|base"],
  ["hyphenated words part at the hyphen", "the UN-backed force's look-outs", "the|UN|-|backed|force|'s|look|-|outs"],
  ["a prefix keeps its hyphen", "Non-state and counter-terrorism units", "Non-state|and|counter-terrorism|units"],
  [
    "titles keep their full stop",
    "Brig. Gen. Ali met Lt. Col. Smith and Dr. Omar.",
    "Brig.|Gen.|Ali|met|Lt.|Col.|Smith|and|Dr.|Omar|.",
  ],
  ["letters with full stops", "the U.S. at 5 a.m. in Washington D.C.", "the|U.S.|at|5|a.m.|in|Washington|D.C."],
  ["No. before a number, and the answer no", "Camp No. 5? No.", "Camp|No.|5|?|No|."],
  ["an initial", "George W. Bush", "George|W.|Bush"],
  [
    "numbers, money, calibres",
    "5,200 troops, $1.7 million, 107mm rockets, 7.5%",
    "5,200|troops|,|$|1.7|million|,|107mm|rockets|,|7.5|%",
  ],
  ["ranges", "7–8 January, 10-15 men", "7|–|8|January|,|10|-|15|men"],
  ["times and days", "at 7:30pm on 2020-03-29, after 9/11, the 5th", "at|7:30|pm|on|2020-03-29|,|after|9/11|,|the|5th"],
  ["designations", "K-1, K1, T4, Q-West and F-16s", "K-1|,|K1|,|T4|,|Q-West|and|F-16s"],
  ["quotes and dashes", "“It’s over,” he said—twice -- but…", "“|It|’s|over|,|”|he|said|—|twice|--|but|…"],
  [
    "addresses",
    "See https://example.org/a?b=1, or www.example.com.",
    "See|https://example.org/a?b=1|,|or|www.example.com|.",
  ],
  ["names with apostrophes", "Sana'a and Ba’ath and O'Brien", "Sana'a|and|Ba’ath|and|O'Brien"],
  ["Arabic words", "the group (الحشد الشعبي) said", "the|group|(|الحشد|الشعبي|)|said"],
])("%s", (_, text, expected) => {
  expect(tokens(text)).toBe(expected);
});

const CHARACTERS = [
  "a",
  "B",
  "s",
  "t",
  "7",
  "0",
  " ",
  "\n",
  "\t",
  ..."._-–—'’“”\"?!…,;:/()[]@#$%&*=",
  "م",
  "é",
  "\u200f",
  "\u0301",
  "\0",
  "😀",
  "\ud83d",
];

test("every character that shows is in one token, in order", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...CHARACTERS), maxLength: 60 }), (text) => {
      const spans = tokenize(text);
      for (const [i, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
      const kept = spans.map(({ start, end }) => text.slice(start, end)).join("");
      expect(kept.replace(/[\s\p{Cf}]/gu, "")).toBe(text.replace(/[\s\p{Cf}]/gu, ""));
    }),
  );
});
