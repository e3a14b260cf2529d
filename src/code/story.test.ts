import { expect, test } from "vitest";
import { coded } from "./testing.ts";

/** The day of the dead, where it has one. */
function dayOfVictims(text: string): string | undefined {
  const victims = coded(text, { from: "2020-03-30", to: "2020-03-30" }).claims.find(
    ({ type }) => type === "casualties",
  );
  expect(victims).toBeDefined();
  return victims?.when?.from;
}

test.each([
  ["in one sentence", "Rockets hit Taji on Thursday, killing two soldiers.", "2020-03-26"],
  ["in the next sentence of the paragraph", "Rockets hit Taji on Thursday. Two soldiers were killed.", "2020-03-26"],
  [
    "of the attack told last",
    "Rockets hit Taji on Thursday. Three rockets hit Balad on Friday. Two soldiers were killed.",
    "2020-03-27",
  ],
  ["on their own day, where they have one", "Rockets hit Taji on Thursday. Two soldiers died on Friday.", "2020-03-27"],
])("victims are killed when the attack is: %s", (_, text, day) => {
  expect(dayOfVictims(text)).toBe(day);
});

test.each([
  ["by its noun", "Rockets hit Taji last week.\n\nThe attack killed two soldiers.", "2020-03-22"],
  [
    "of the kind that was told",
    "Rockets hit Taji on Thursday. Gunmen attacked Balad on Friday.\n\nTwo soldiers died in the attack.",
    "2020-03-27",
  ],
])("an attack recalled later carries its day: %s", (_, text, day) => {
  expect(dayOfVictims(text)).toBe(day);
});

test.each([
  ["in another paragraph", "Rockets hit Taji on Thursday.\n\nTwo soldiers were killed."],
  ["after a stretch of time", "Rockets hit Taji last year. Two soldiers were killed."],
])("they are of no known day %s", (_, text) => {
  expect(dayOfVictims(text)).toBeUndefined();
});

test("a shared day is without words, for the words stand elsewhere", () => {
  const { claims } = coded("Rockets hit Taji on Thursday. Two soldiers were killed.", {
    from: "2020-03-30",
    to: "2020-03-30",
  });
  expect(claims[1]?.when).toEqual({ from: "2020-03-26", to: "2020-03-26" });
});
