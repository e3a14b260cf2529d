import { expect, test } from "vitest";
import { claimsOf, coded } from "../testing.ts";

test.each([
  ["The missile killed 13 people, two of them children.", ["13", "2"]],
  ["More than 100 villagers were wounded, 20 of them seriously.", ["100", "20"]],
  ["Eleven people, among them four guards and a tribal elder, lost their lives.", ["11", "4", "1"]],
  ["Seven people died in the blast, three guards among them.", ["7", "3"]],
  ["Three peacekeepers, two from Ghana and one from Nepal, were killed.", ["3", "2", "1"]],
  ["The shelling killed 52 people, 30 of them Turks and 16 Syrians.", ["52", "30", "16"]],
  ["The shelling killed ten people, two of them Turks, and 16 doctors came.", ["10", "2"]],
  ["The bomb killed four people, including two on the road, and destroyed six cars.", ["4"]],
  ["The shelling wounded 30 people, including in nearby villages.", ["30"]],
])("a total of the lost and its counted parts: %s", (sentence, numbers) => {
  expect(claimsOf("casualties", sentence).map((claim) => /n>?=(\d+)/.exec(claim)?.[1])).toEqual(numbers);
});

test("a total is quoted without the parts that follow it", () => {
  const { claims } = coded("The missile killed 13 people near Aden, two of them children.");
  const quotes = claims.filter(({ type }) => type === "casualties").map(({ quote }) => quote.text);
  expect(quotes).toEqual(["The missile killed 13 people near Aden", "two of them children"]);
});

test("those arrested have parts too", () => {
  expect(claimsOf("arrest", "Police arrested 30 people, including four journalists.")).toEqual([
    "arrest/arrest asserted actor=Police target=people n=30",
    "arrest/arrest asserted actor=Police target=journalists n=4",
  ]);
});

test("those set free are made up of parts", () => {
  expect(claimsOf("arrest", "Troops freed 137 hostages, made up of 76 women and 61 men.")).toEqual([
    "arrest/release asserted actor=Troops target=hostages n=137",
    "arrest/release asserted actor=Troops target=women n=76",
    "arrest/release asserted actor=Troops target=men n=61",
  ]);
});
