import { expect, test } from "vitest";
import { claimsOf } from "../testing.ts";

test.each([
  [
    "The army battled Islamic State fighters near Palmyra.",
    ["clash asserted actor=The army opponent=islamic-state place=palmyra"],
  ],
  ["Heavy fighting erupted between rival militias in Tripoli.", ["clash asserted actor=rival militias place=tripoli"]],
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
    ["clash asserted actor=houthis+government forces place=taiz"],
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
  [
    "Soldiers came into contact with a rebel unit and returned fire.",
    ["clash asserted actor=Soldiers opponent=a rebel unit"],
  ],
  ["Rival factions battled for control of the oil port.", ["clash asserted actor=Rival factions"]],
  [
    "Tribal fighters clashed on Friday with al-Qaeda militants in Abyan.",
    ["clash asserted actor=Tribal fighters opponent=al-qaeda place=abyan"],
  ],
  [
    "Fierce fighting between the army and rebels has been reported in Kobani.",
    ["clash asserted actor=the army+rebels place=kobani"],
  ],
  [
    "The Tigray People's Liberation Front has been battling federal forces since November 2020.",
    ["clash asserted actor=tplf opponent=federal forces"],
  ],
  [
    "Clashes between police and protesters erupted in Nairobi on Tuesday.",
    ["clash asserted actor=police+protesters place=nairobi"],
  ],
  [
    "Fighting between rival clans in Galkayo has killed at least nine people.",
    ["clash asserted actor=rival clans place=galkayo"],
  ],
  ["The army fought Islamic State for control of the dam.", ["clash asserted actor=The army opponent=islamic-state"]],
  ["The ceasefire ended weeks of fighting between Israel and Hezbollah.", ["clash asserted actor=israel+hezbollah"]],
  [
    "In the Donbas, Ukrainian forces and separatists exchanged mortar fire.",
    ["clash asserted actor=ukrainian-forces+separatists place=donbas"],
  ],
  [
    "The militia fought alongside the army against the jihadists.",
    ["clash asserted actor=The militia opponent=the jihadists"],
  ],
  [
    "Hostilities resumed between the two armies in Nagorno-Karabakh.",
    ["clash asserted actor=the two armies place=nagorno-karabakh"],
  ],
  ["The two forces have not clashed since March.", ["clash denied actor=The two forces"]],
  ["Fighting could break out between the rival governments.", ["clash possible actor=the rival governments"]],
  ["Soldiers fought the rebels in Ituri.", ["clash asserted actor=Soldiers opponent=the rebels place=ituri"]],
  [
    "The police clashed with supporters of the former president in Dakar.",
    ["clash asserted actor=The police opponent=supporters place=dakar"],
  ],
  [
    "A shootout between soldiers and smugglers took place on the Jordanian border.",
    ["clash asserted actor=soldiers+smugglers place=the Jordanian border"],
  ],
  [
    "The Wagner Group fought Tuareg rebels at Tinzaouaten.",
    ["clash asserted actor=wagner-group opponent=Tuareg rebels place=tinzaouaten"],
  ],
  [
    "Congolese troops have engaged M23 rebels in heavy fighting around Sake.",
    ["clash asserted actor=congolese-forces opponent=m23 place=sake"],
  ],
  [
    "Two guards were killed in a gun battle with smugglers near Zahedan.",
    ["clash asserted opponent=smugglers place=zahedan"],
  ],
  [
    "The column met resistance from Houthi fighters near Marib.",
    ["clash asserted actor=The column opponent=houthis place=marib"],
  ],
  [
    "Peshmerga took on Islamic State fighters near Makhmour.",
    ["clash asserted actor=peshmerga opponent=islamic-state place=makhmur"],
  ],
  [
    "An exchange of fire between soldiers and smugglers was heard in Zaranj.",
    ["clash asserted actor=soldiers+smugglers place=zaranj"],
  ],
  [
    "Hostilities between the army and the rebels resumed in Ituri.",
    ["clash asserted actor=the army+the rebels place=ituri"],
  ],
  ["The two firms did battle over a patent.", []],
  ["The premier met resistance from his own party.", []],
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
  "The brothers fought over the inheritance.",
  "Colours clashed on the walls of the palace.",
  "The president fought back tears.",
  "The two banks are battling for customers.",
  "Aid agencies are fighting hunger in Sudan.",
  "The lawyer fought the case for ten years.",
])("quarrels, contests and cures: %s", (sentence) => {
  expect(claimsOf("clash", sentence)).toEqual([]);
});

test.each([
  [
    "The 12th Brigade is battling insurgents for control of the dam.",
    ["clash asserted actor=The 12th Brigade opponent=battling insurgents"],
  ],
  [
    "The two militias turned their guns on each other in Zawiya.",
    ["clash asserted actor=The two militias place=zawiya"],
  ],
  ["Troops put down a mutiny after an hour-long gun battle.", ["clash asserted"]],
  ["Street battles in Tripoli have left 30 dead.", ["clash asserted place=tripoli"]],
  ["The jihadists ran into stiff resistance at Kobani.", ["clash asserted actor=The jihadists place=kobani"]],
  ["Fierce fighting has been going on around Severodonetsk for a week.", ["clash asserted place=severodonetsk"]],
  [
    "The army fought off the jihadists who had tried to enter Djibo.",
    ["clash asserted actor=The army opponent=the jihadists"],
  ],
  ["Two groups of displaced people clashed over food in Bentiu.", ["clash asserted actor=groups place=bentiu"]],
  ["Hundreds have died in inter-communal violence in Jonglei.", ["clash asserted place=jonglei"]],
  ["At least 20 fighters died in clashes in Kunduz.", ["clash asserted place=kunduz"]],
  ["The army took the compound after six days of fighting.", ["clash asserted"]],
  ["The army denied this and said that fighting was continuing.", ["clash asserted"]],
  ["There was an exchange of fire in Nablus.", ["clash asserted place=nablus"]],
  ["Armed residents confronted the jihadists.", ["clash asserted actor=Armed residents opponent=the jihadists"]],
  ["The militia put up fierce resistance.", ["clash asserted actor=The militia"]],
])("fights by other words: %s", (sentence, expected) => {
  expect(claimsOf("clash", sentence)).toEqual(expected);
});

test.each([
  "The army and the RSF traded accusations of shelling the market.",
  "The coalition was sent to fight the rebels.",
  "Foreign volunteers fought on their side.",
  "The truce is taking effect, with both capitals accusing the rebels.",
  "A war of words has broken out in parliament.",
  "The president confronted the army.",
  "Police violence was condemned.",
  "The fighting has displaced two million people.",
  "The two sides traded insults.",
])("what only sounds like fighting: %s", (sentence) => {
  expect(claimsOf("clash", sentence)).toEqual([]);
});
