import { expect, test } from "vitest";
import { claimsOf } from "../testing.ts";

test.each([
  ["Moscow condemned the strike.", "actor=russia topic=the strike"],
  ["Baghdad called on Ankara on Monday to withdraw.", "actor=iraq target=turkey"],
  ["Ankara urged Baghdad to act.", "actor=turkey target=iraq"],
  ["Tehran demanded that Baghdad free the sailors.", "actor=iran target=iraq"],
  ["Washington attributed the raid to Iran.", "actor=united-states target=iran topic=the raid"],
  ["The governor laid the blame on Iran.", "actor=The governor target=iran"],
  ["Kyiv accused Moscow of the bombing.", "actor=ukraine target=russia topic=the bombing"],
  ["The spokesman told reporters that the road was open.", "actor=The spokesman"],
])("whom it is aimed at and about: %s", (text, roles) => {
  expect(claimsOf("statement", text)[0]?.replace(/^\S+ \S+ /, "")).toBe(roles);
});
