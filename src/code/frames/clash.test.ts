import { expect, test } from "vitest";
import { claimsOf } from "../testing.ts";

test.each([
  [
    "The army battled Islamic State fighters near Palmyra.",
    ["clash asserted actor=The army opponent=islamic-state place=palmyra"],
  ],
  [
    "Heavy fighting erupted between rival militias in Tripoli.",
    ["clash asserted actor=rival militias place=tripoli-lebanon"],
  ],
  [
    "A gun battle between police and gang members lasted four hours in Port-au-Prince.",
    ["clash asserted actor=police+gang place=port-au-prince"],
  ],
  [
    "The M23 has been fighting the Congolese army since November.",
    ["clash asserted actor=m23 opponent=congolese-forces"],
  ],
  [
    "There were fierce clashes in Taiz between Houthi fighters and government forces.",
    ["clash asserted actor=Houthi fighters+government forces place=taiz"],
  ],
  [
    "Police traded gunfire with militants in Srinagar.",
    ["clash asserted actor=Police opponent=militants place=srinagar"],
  ],
  ["Two rival Tuareg groups clashed in Kidal.", ["clash asserted actor=rival Tuareg groups place=kidal"]],
  ["A firefight with insurgents broke out in Diyala.", ["clash asserted opponent=insurgents place=diyala"]],
  [
    "In Hodeidah, clashes resumed between pro-government forces and the Houthis.",
    ["clash asserted actor=pro-government forces+houthis place=hodeidah"],
  ],
  ["Intense battles are under way in Bakhmut.", ["clash asserted place=bakhmut"]],
  ["Soldiers came into contact with a rebel unit and returned fire.", ["clash asserted actor=Soldiers"]],
  ["Rival factions battled for control of the oil port.", ["clash asserted actor=Rival factions"]],
  [
    "Tribal fighters clashed on Friday with al-Qaeda militants in Abyan.",
    ["clash asserted actor=Tribal fighters opponent=al-Qaeda militants place=abyan"],
  ],
])("two sides fight: %s", (sentence, expected) => {
  expect(claimsOf("clash", sentence)).toEqual(expected);
});

test.each([
  "The two ministers clashed over the budget.",
  "The army is fighting corruption, the president said.",
  "Doctors battled the outbreak for months.",
  "The dates of the two meetings clash.",
  "The two teams battle for the title on Sunday.",
  "The coalition fights the spread of extremism.",
  "Firefighters battled a blaze near Izmir.",
  "The two countries traded accusations.",
  "He lost his battle with cancer.",
  "Iraq fights unemployment with new projects.",
  "The parties exchanged letters on Monday.",
  "A battle of words followed the announcement.",
  "The two companies are in a legal battle.",
])("quarrels, contests and cures: %s", (sentence) => {
  expect(claimsOf("clash", sentence)).toEqual([]);
});
