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

test.each([
  [
    "The Tahrir brigade, an offshoot of the Free Syrian Army, left the village.",
    "member-of asserted actor=The Tahrir brigade parent=free-syrian-army",
  ],
  ["The unit belongs to the 58th Army.", "member-of asserted actor=The unit parent=the 58th Army"],
  ["Al-Shabaab swore loyalty to al-Qaeda in 2012.", "member-of asserted actor=al-shabaab parent=al-qaeda"],
  [
    "The 36th Division, part of the Lebanese army, moved out of Tyre.",
    "member-of asserted actor=The 36th Division parent=lebanese-forces",
  ],
  [
    "The militia, which answers to a hunters' brotherhood, denied it.",
    "member-of asserted actor=The militia parent=a hunters' brotherhood",
  ],
  [
    "A rebel group linked to Islamic State attacked the village.",
    "member-of asserted actor=A rebel group parent=islamic-state",
  ],
  [
    "The militia is a branch of the Popular Mobilization Forces.",
    "member-of asserted actor=The militia parent=popular-mobilization-forces",
  ],
  [
    "An umbrella group that includes Kataib Hezbollah fired the rockets.",
    "member-of asserted actor=kataib-hezbollah parent=An umbrella group",
  ],
  ["Rebels backed by Rwanda took two hills.", "backed-by asserted actor=Rebels parent=rwanda"],
  ["The rebels, who are supported by Rwanda, took two hills.", "backed-by asserted actor=The rebels parent=rwanda"],
  ["The militia is financed by Iran.", "backed-by asserted actor=The militia parent=iran"],
  ["A militia trained and armed by Iran fired the rockets.", "backed-by asserted actor=A militia parent=iran"],
  ["Rwandan-backed rebels took two hills.", "backed-by asserted actor=Rwandan-backed rebels parent=rwanda"],
  ["Militias close to Iran fired the rockets.", "backed-by asserted actor=Militias parent=iran"],
  [
    "The brigade, led by the preacher Tolo Kaba, took the town.",
    "leads asserted actor=the preacher parent=The brigade",
  ],
  [
    "The coalition, which is led by the United States, left the base.",
    "leads asserted actor=united-states parent=cjtf-oir",
  ],
  ["Forces loyal to General Haftar shelled the port.", "leads asserted actor=khalifa-haftar parent=Forces"],
  ["Colonel Tolo Kaba heads the junta.", "leads asserted actor=Colonel Tolo Kaba parent=the junta"],
  [
    "The head of the junta, Colonel Tolo Kaba, visited the front.",
    "leads asserted actor=Colonel Tolo Kaba parent=the junta",
  ],
  [
    "Tolo Kaba, the commander of the presidential guard, fled.",
    "leads asserted actor=Tolo Kaba parent=the presidential guard",
  ],
  ["Tolo Kaba was the leader of the movement.", "leads asserted actor=Tolo Kaba parent=the movement"],
  [
    "General Kaba, who commands the northern division, fled.",
    "leads asserted actor=General Kaba parent=the northern division",
  ],
])("a standing relation: %s", (sentence, claim) => {
  expect(claimsOf("affiliation", sentence)).toEqual([`affiliation/${claim}`]);
});

test.each([
  "The police chief is the brother of the governor.",
  "He was backed by a crowd of supporters at the rally.",
  "The US-backed plan was rejected by parliament.",
  "Bamako, the capital of Mali, was calm.",
  "The bank is part of a Dutch group of firms.",
  "The colonel led his men into the town.",
  "The general led a delegation to Cairo.",
  "The offensive was backed by tanks.",
  "The house belongs to a farmer.",
  "The village lies close to the border.",
  "The bridge is part of the road to Kabul.",
  "The head of state visited the front.",
  "The mayor headed to the airport.",
  "The programme trained by the book.",
  "Rwanda backed the resolution.",
])("no standing relation of sides: %s", (sentence) => {
  expect(claimsOf("affiliation", sentence)).toEqual([]);
});

test.each([
  ["His son, Peng Daxun, now commands the rebels.", "leads asserted actor=Peng Daxun parent=the rebels"],
  ["In January the group renamed itself Jabhat Fateh al-Sham.", "alias asserted actor=the group parent="],
  ["The Badr Brigade, which takes its orders from Tehran, denied it.", "member-of asserted actor=badr"],
  ["Turkey, which backs Azerbaijan, denied it.", "backed-by asserted actor=azerbaijan parent=turkey"],
  ["The militia joined the Popular Mobilization Forces in 2014.", "member-of asserted actor=The militia parent="],
  ["The driver was an explosives expert of the ELN.", "member-of asserted actor=The driver parent=eln"],
  [
    "The attack was claimed by Boko Haram, the Islamic State's branch in the region.",
    "member-of asserted actor=boko-haram parent=islamic-state",
  ],
  ["A splinter faction of the FARC killed the mayor.", "member-of asserted actor=A splinter faction parent=farc"],
])("told by other words: %s", (sentence, start) => {
  expect(claimsOf("affiliation", sentence)[0] ?? "").toContain(start);
});

test.each([
  "The minister joined the talks by telephone.",
  "The dish is known as kebab.",
  "The town is known as the Gate of the North.",
  "The workers take orders from customers.",
  "The team joined the army of fans.",
])("no relation of sides: %s", (sentence) => {
  expect(claimsOf("affiliation", sentence)).toEqual([]);
});
