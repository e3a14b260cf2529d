import { expect, test } from "vitest";
import { claimsOf } from "../testing.ts";

test.each([
  [
    "apposition",
    "Kataib Hezbollah, a group within the Popular Mobilization Forces, left Al Qaim.",
    "affiliation/member-of asserted actor=kataib-hezbollah parent=popular-mobilization-forces",
  ],
  [
    "copula",
    "Kataib Hezbollah is part of the Popular Mobilization Forces.",
    "affiliation/member-of asserted actor=kataib-hezbollah parent=popular-mobilization-forces",
  ],
  [
    "relative clause",
    "Kataib Hezbollah, which is part of the Popular Mobilization Forces, denied it.",
    "affiliation/member-of asserted actor=kataib-hezbollah parent=popular-mobilization-forces",
  ],
  [
    "backer before the name",
    "The Iran-backed Kataib Hezbollah left Al Qaim.",
    "affiliation/backed-by asserted actor=kataib-hezbollah parent=iran",
  ],
  [
    "former name",
    "Saraya al-Salam, formerly known as the Mahdi Army, held a parade.",
    "affiliation/alias asserted actor=saraya-al-salam parent=mahdi-army",
  ],
  [
    "leader",
    "Hadi al-Amiri, the leader of the Badr Organization, spoke in Baghdad.",
    "affiliation/leads asserted actor=hadi-al-amiri parent=badr-organization",
  ],
])("%s", (_, text, claim) => {
  expect(claimsOf("affiliation", text)).toEqual([claim]);
});

test.each([
  ["a war is no group", "The Iran-backed war ended."],
  ["a place lies in a country, it belongs to none", "Kataib Hezbollah left Al Qaim, a town within Iraq."],
  ["another name that the pack knows is no news", "Islamic State, also known as Daesh, attacked Mosul."],
])("%s", (_, text) => {
  expect(claimsOf("affiliation", text)).toEqual([]);
});
