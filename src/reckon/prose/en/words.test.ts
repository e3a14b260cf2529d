import { expect, test } from "vitest";
import { knowledge } from "../../fixture.ts";
import { dateBeside, intervalInWords } from "./days.ts";
import { inProse, shortName, withinSentence } from "./names.ts";
import { list, numberInWords, ordinalInWords } from "./numbers.ts";

test.each([
  [{ from: "2020-03-29", to: "2020-03-29" }, "on 29 March 2020", "29 March"],
  [{ from: "2020-03-17", to: "2020-03-19" }, "between 17 and 19 March 2020", "17 to 19 March"],
  [{ from: "2020-03-30", to: "2020-04-02" }, "between 30 March and 2 April 2020", "30 March to 2 April"],
  [{ from: "2020-01-07", to: "2020-01-08" }, "on 7 or 8 January 2020", "7 or 8 January"],
  [{ from: "2019-12-30", to: "2020-01-02" }, "between 30 December 2019 and 2 January 2020", "30 December to 2 January"],
  [{ from: "2020-02-01", to: "2020-02-29" }, "in February 2020", "February"],
  [{ from: "2020-01-01", to: "2020-12-31" }, "in 2020", "2020"],
  [{ to: "2020-03-31" }, "by 31 March 2020", "by 31 March"],
  [{ from: "2020-05-01" }, "from 1 May 2020", "from 1 May"],
  [{}, "", ""],
])("days in words: %o", (interval, inSentence, beside) => {
  expect(intervalInWords(interval)).toBe(inSentence);
  expect(dateBeside(interval)).toBe(beside);
});

test("numbers and ordinals as a newspaper sets them", () => {
  expect([0, 7, 13, 27, 5200].map(numberInWords)).toEqual(["no", "seven", "thirteen", "27", "5,200"]);
  expect([3, 12, 13, 21, 22, 111].map(ordinalInWords)).toEqual(["third", "twelfth", "13th", "21st", "22nd", "111th"]);
});

test.each([
  ["A spokesman", "a spokesman"],
  ["The provincial council", "the provincial council"],
  ["Asharq Al-Awsat", "Asharq Al-Awsat"],
])("“%s” within a sentence: %s", (opening, within) => {
  expect(withinSentence(opening)).toBe(within);
});

test("lists", () => {
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((items) => list(items))).toEqual([
    "",
    "a",
    "a and b",
    "a, b and c",
  ]);
});

test("short names of bases leave out what every base is", () => {
  const names = [
    "K1 Air Base",
    "Qayyarah West airfield",
    "Camp Taji",
    "Al Taqaddum Air Base (Habbaniyah)",
    "Green Zone, Baghdad",
  ];
  expect(names.map(shortName)).toEqual(["K1", "Qayyarah West", "Taji", "Al Taqaddum", "Green Zone"]);
});

test("names take their article in a sentence", () => {
  const said = (entity: string) => inProse({ entity, name: entity }, knowledge);
  expect(["cjtf-oir", "iraqi-army", "united-states", "iraq", "kataib-hezbollah", "nineveh"].map(said)).toEqual([
    "the coalition",
    "the Iraqi Army",
    "the United States",
    "Iraq",
    "Kata'ib Hezbollah",
    "the Nineveh Governorate",
  ]);
});

test.each([
  ["The fighters", "the fighters"],
  ["No soldiers", "no soldiers"],
  ["Their number", "their number"],
  ["Our brothers in Kirkuk", "our brothers in Kirkuk"],
  ["Some Iraqi officers", "some Iraqi officers"],
  ["Those three Americans", "those three Americans"],
  ["Two Americans", "two Americans"],
  ["Other units of the Iraqi Army", "other units of the Iraqi Army"],
  ["Others", "others"],
  ["Two Rivers Brigade", "Two Rivers Brigade"],
  ["Party of All", "Party of All"],
  ["Othman's men", "Othman's men"],
  ["Gunmen", "Gunmen"],
])("a party known only as the words %s is in a sentence %s", (name, said) => {
  expect(inProse({ name }, knowledge)).toBe(said);
});
