import { expect, it } from "vitest";
import { findAmounts } from "./amounts.ts";

/** The numbers of a text: words, then value, least and most. */
function amounts(text: string): string[] {
  return findAmounts(text).map(({ text: words, value, min, max, ordinal }) =>
    [words, value ?? "", min ?? "", max ?? "", ...(ordinal ? ["ordinal"] : [])].join("/"),
  );
}

it.each([
  ["17 rockets", ["17/17/17/17"]],
  ["seventeen rockets", ["seventeen/17/17/17"]],
  ["twenty-five fighters", ["twenty-five/25/25/25"]],
  ["more than two dozen strikes", ["more than two dozen/24/24/"]],
  ["a dozen rockets", ["a dozen/12/12/12"]],
  ["Some 7,500 foreign troops", ["Some 7,500/7500//"]],
  ["at least three people", ["at least three/3/3/"]],
  ["nearly 1,000 personnel", ["nearly 1,000/1000//1000"]],
  ["up to 300 men", ["up to 300/300//300"]],
  ["between 250 and 350 men", ["between 250 and 350//250/350"]],
  ["10 to 15 rockets", ["10 to 15//10/15"]],
  ["4,000-5,000 troops", ["4,000-5,000//4000/5000"]],
  ["a 17,500-strong force", ["17,500/17500/17500/17500"]],
  ["a 500-member unit and a 12-hour siege", ["500/500/500/500"]],
  ["dozens of people", ["dozens//24/"]],
  ["cut from 5,200 to 3,000", ["5,200/5200/5200/5200", "3,000/3000/3000/3000"]],
  ["worth $1.7 million", ["$1.7 million/1700000/1700000/1700000"]],
  ["the third base this month", ["third/3/3/3/ordinal"]],
  ["the 13th strike", ["13th/13/13/13/ordinal"]],
  ["two hundred thousand people", ["two hundred thousand/200000/200000/200000"]],
  ["an estimated 18 rockets", ["an estimated 18/18//"]],
  ["half a million people", ["half a million/500000/500000/500000"]],
])("%s", (text, expected) => expect(amounts(text)).toEqual(expected));

it("names with digits and words without a number give none", () => {
  expect(amounts("K-1, F-16s, Covid-19, a base, the 107mm rocket")).toEqual([]);
});
