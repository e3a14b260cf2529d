import { expect, test } from "vitest";
import { claimsOf } from "../testing.ts";

test.each([
  ["The missile killed 13 people, two of them children.", ["13", "2"]],
  ["More than 100 villagers were wounded, 20 of them seriously.", ["100", "20"]],
  ["Eleven people, among them four guards and a tribal elder, lost their lives.", ["11", "4", "1"]],
  ["Seven people died in the blast, three guards among them.", ["7", "3"]],
  ["Three peacekeepers, two from Ghana and one from Nepal, were killed.", ["3", "2", "1"]],
  ["The bomb killed four people, including two on the road, and destroyed six cars.", ["4"]],
  ["The shelling wounded 30 people, including in nearby villages.", ["30"]],
])("a total of the lost and its counted parts: %s", (sentence, numbers) => {
  expect(claimsOf("casualties", sentence).map((claim) => /n>?=(\d+)/.exec(claim)?.[1])).toEqual(numbers);
});

test("those arrested have parts too", () => {
  expect(claimsOf("arrest", "Police arrested 30 people, including four journalists.")).toEqual([
    "arrest/arrest asserted actor=Police target=people n=30",
    "arrest/arrest asserted actor=Police target=journalists n=4",
  ]);
});
