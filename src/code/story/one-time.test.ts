import { expect, test } from "vitest";
import { coded } from "../testing.ts";

/** The first day of the first claim of a type, where it has one. */
function dayOf(type: string, text: string): string | undefined {
  const claim = coded(text, { from: "2020-03-30", to: "2020-03-30" }).claims.find((one) => one.type === type);
  expect(claim).toBeDefined();
  return claim?.when?.from;
}

test.each([
  ["property", "Gunmen attacked the village on Friday, and then the houses were burnt.", "2020-03-27"],
  ["casualties", "A bomb went off in Mosul on Sunday, and hospitals said that 12 people were hurt.", "2020-03-29"],
])("a sentence that tells one time tells it of all that was done: %s", (type, text, day) => {
  expect(dayOf(type, text)).toBe(day);
});

test.each([
  ["control", "Rockets hit Taji on Friday; the army holds the town."],
  ["casualties", "Rockets hit Taji on Friday in a war that has killed 500,000 people."],
])("but of nothing that holds or had happened before: %s", (type, text) => {
  expect(dayOf(type, text)).toBeUndefined();
});
