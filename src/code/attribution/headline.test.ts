import { expect, test } from "vitest";
import { claimsOf } from "../testing.ts";

test.each([
  ["US to pull troops out of Niger by September: officials", "officials"],
  ["Thirty militants killed near the dam - army spokesman", "army spokesman"],
  ["Defence ministry: two soldiers killed in ambush", "ministry"],
])("the speaker of a headline stands behind or before a mark: %s", (text, speaker) => {
  expect(claimsOf("statement", text)[0]).toContain(speaker);
});

test.each([
  "Sudan: army retakes bridge",
  "Flood in the north: thousands flee",
  "The ministry has two rules: silence and patience.",
  "Analysis: what next for the valley",
])("nobody speaks: %s", (text) => {
  expect(claimsOf("statement", text)).toEqual([]);
});
