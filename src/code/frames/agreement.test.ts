import { expect, test } from "vitest";
import { claimsOf } from "../testing.ts";

test.each([
  [
    "The government and the rebels signed a peace agreement in Khartoum.",
    ["agreement/agreement asserted actor=The government+the rebels place=khartoum"],
  ],
  [
    "The Taliban and the United States signed a deal in Doha.",
    ["agreement/agreement asserted actor=taliban+united-states place=doha"],
  ],
  ["A ceasefire between Israel and Hamas took effect on Friday.", ["agreement/ceasefire asserted actor=israel+hamas"]],
  [
    "Iraqi and Iranian officials met in Baghdad.",
    ["agreement/talks asserted actor=Iraqi and Iranian officials place=baghdad"],
  ],
  [
    "The prime minister met the Turkish president in Ankara on Tuesday.",
    ["agreement/talks asserted actor=The prime minister opponent=the Turkish president place=ankara"],
  ],
  ["The warring parties reached a truce.", ["agreement/ceasefire asserted actor=The warring parties"]],
  ["The ELN announced a unilateral ceasefire.", ["agreement/ceasefire asserted actor=eln"]],
  ["Both armies agreed to withdraw from the front line.", ["agreement/agreement asserted actor=Both armies"]],
  [
    "The two countries signed a memorandum of understanding on border security.",
    ["agreement/agreement asserted actor=The two countries"],
  ],
  ["Negotiations between Ethiopia and Sudan broke down.", ["agreement/talks asserted actor=ethiopia+sudan"]],
  ["The accord was signed by seven armed groups.", ["agreement/agreement asserted actor=armed groups"]],
  ["The SDF struck a deal with Damascus.", ["agreement/agreement asserted actor=sdf opponent=syria"]],
  [
    "The Sudanese army refused to negotiate with the RSF.",
    ["agreement/talks denied actor=sudanese-forces opponent=rapid-support-forces"],
  ],
  ["The parties are due to meet in Jeddah next week.", ["agreement/talks planned actor=The parties"]],
  ["A humanitarian pause was agreed in Khartoum.", ["agreement/ceasefire asserted place=khartoum"]],
  [
    "The president held a meeting with the commander of US forces.",
    ["agreement/talks asserted actor=The president opponent=us-forces"],
  ],
  ["Colombia and the FARC concluded a peace accord in 2016.", ["agreement/agreement asserted actor=colombia+farc"]],
  ["The rebel leader signed the accord on Monday.", ["agreement/agreement asserted actor=The rebel leader"]],
  ["The Philippines signed a treaty with Japan.", ["agreement/agreement asserted actor=philippines opponent=japan"]],
  [
    "The envoy met with tribal leaders in Marib.",
    ["agreement/talks asserted actor=The envoy opponent=tribal leaders place=marib"],
  ],
  ["The M23 declared a ceasefire.", ["agreement/ceasefire asserted actor=m23"]],
  [
    "Iran and six world powers reached a nuclear deal in Vienna.",
    ["agreement/agreement asserted actor=iran+world powers place=vienna"],
  ],
])("sides agree, cease fire, meet: %s", (sentence, expected) => {
  expect(claimsOf("agreement", sentence)).toEqual(expected);
});

test.each([
  "The president signed the bill into law.",
  "The plan met resistance in parliament.",
  "The film deal was worth $3 million.",
  "The army deals with the aftermath of the flood.",
  "He agreed with the article.",
  "The minister signed the book for visitors.",
  "The troops met no resistance.",
  "The goalkeeper signed for a new club.",
  "The decision met with anger.",
  "The report discusses the history of the camp.",
  "The team met Ghana in the final.",
  "The force failed to meet its recruitment target.",
  "A great deal of money was lost.",
  "The analyst agreed that the war was lost.",
  "The ceasefire line runs through the village.",
])("nobody else agrees, meets or signs: %s", (sentence) => {
  expect(claimsOf("agreement", sentence)).toEqual([]);
});
