import { expect, test } from "vitest";
import { claimsOf } from "../testing.ts";

test.each<[string, ...string[]]>([
  ["An agreement reached this year on four joint centres has stayed on paper.", "agreement/agreement asserted"],
  ["The president unveiled a truce.", "agreement/ceasefire asserted actor=The president"],
  [
    "A round of talks between the army and the coalition was held in Doha.",
    "agreement/talks asserted actor=the army+cjtf-oir place=doha",
  ],
  ["The talks in Switzerland closed without result.", "agreement/talks asserted place=switzerland"],
  ["The rebels have rejected an offer of a month-long ceasefire.", "agreement/ceasefire denied actor=The rebels"],
  ["The junta agreed to release the prisoners.", "agreement/agreement asserted actor=The junta"],
])("agreed in passing: %s", (sentence, ...told) => {
  expect(claimsOf("agreement", sentence)).toEqual(told);
});

test.each([
  "The government agreed to raise wages.",
  "The actor agreed to return to the series.",
  "The firm agreed to open a shop.",
  "The charity held its meeting in Gao.",
  "Trade talks in Geneva closed on Friday.",
  "A pact signed by the two firms lapsed.",
])("nobody's agreement: %s", (sentence) => {
  expect(claimsOf("agreement", sentence)).toEqual([]);
});

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
  ["Negotiations between Ethiopia and Sudan broke down.", ["agreement/talks denied actor=ethiopia+sudan"]],
  ["The accord was signed by seven armed groups.", ["agreement/agreement asserted actor=armed groups"]],
  ["The SDF struck a deal with Damascus.", ["agreement/agreement asserted actor=sdf opponent=syria"]],
  [
    "The Sudanese army refused to negotiate with the RSF.",
    ["agreement/talks denied actor=sudanese-forces opponent=rapid-support-forces"],
  ],
  ["The parties are due to meet in Jeddah next week.", ["agreement/talks planned actor=The parties place=jeddah"]],
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
  ["Israel and Hamas agreed to a truce on Wednesday.", ["agreement/ceasefire asserted actor=israel+hamas"]],
  [
    "US Secretary of State John Kerry met Russian Foreign Minister Sergei Lavrov in Geneva.",
    ["agreement/talks asserted actor=john-kerry opponent=sergei-lavrov place=geneva"],
  ],
  [
    "Peace talks between Kabul and the Taliban were held in Doha in September.",
    ["agreement/talks asserted actor=afghanistan+taliban place=doha"],
  ],
  ["The government has not signed the agreement.", ["agreement/agreement denied actor=The government"]],
  ["The two sides will sign a deal on Friday.", ["agreement/agreement planned actor=The two sides"]],
  ["The two Koreas agreed to close the border post.", ["agreement/agreement asserted actor=The two Koreas"]],
  [
    "The UN envoy held talks with Houthi leaders in Sanaa.",
    ["agreement/talks asserted actor=The UN envoy opponent=Houthi leaders place=sanaa"],
  ],
  ["France signed a defence agreement with Djibouti.", ["agreement/agreement asserted actor=france opponent=djibouti"]],
  [
    "The SDF reached a deal with the Syrian government on Sunday.",
    ["agreement/agreement asserted actor=sdf opponent=syria"],
  ],
  [
    "A deal between Ankara and Washington ended the offensive.",
    ["agreement/agreement asserted actor=turkey+united-states"],
  ],
  [
    "The Kurdish leader met with US officials in Erbil.",
    ["agreement/talks asserted actor=The Kurdish leader opponent=US officials place=erbil"],
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
  "The firm reached a settlement with its bank.",
  "The temperature reached 50 degrees.",
  "The mayor agreed with his critics.",
  "The student met her future husband in Cairo.",
  "The book discusses the ceasefire.",
  "The committee meets every year.",
])("nobody else agrees, meets or signs: %s", (sentence) => {
  expect(claimsOf("agreement", sentence)).toEqual([]);
});

test.each([
  ["A five-day truce brokered by Oman expired at noon.", "agreement/ceasefire"],
  ["A ceasefire came into force in Hodeidah.", "agreement/ceasefire"],
  ["Peace talks hosted by Qatar broke down.", "agreement/talks"],
  ["The M23 walked out of the talks in Luanda.", "agreement/talks denied actor=m23"],
  ["The rebels suspended hostilities for a month.", "agreement/ceasefire asserted actor=The rebels"],
  ["The pact, signed in Jeddah, collapsed within hours.", "agreement/agreement"],
  ["An agreement to reopen the crossing has been struck.", "agreement/agreement"],
  [
    "Bangladesh and Myanmar signed an arrangement on refugees.",
    "agreement/agreement asserted actor=bangladesh+myanmar",
  ],
  ["A peace treaty was concluded between Egypt and Israel.", "agreement/agreement asserted actor=egypt+israel"],
  ["The warlords buried the hatchet in 2004.", "agreement/agreement asserted actor=The warlords"],
])("truces hold and talks go on: %s", (sentence, start) => {
  expect(claimsOf("agreement", sentence)[0] ?? "").toContain(start);
});

test.each([
  "The company reached a deal with the union over pay.",
  "The singer signed a record deal.",
  "The bridge held.",
  "The talk at the school began late.",
  "The lease expired in June.",
  "The company broke off talks with a rival.",
  "The baker reached an agreement with his landlord.",
])("no pact of sides: %s", (sentence) => {
  expect(claimsOf("agreement", sentence)).toEqual([]);
});

test.each([
  ["The generals tore up two agreements with the Europeans.", "agreement/agreement denied actor=The generals"],
  ["Talks to end the conflict broke down in 2015.", "agreement/talks denied"],
  ["The president broke off the peace talks.", "agreement/talks denied actor=The president"],
  ["Talks between Ethiopia and Sudan have been postponed.", "agreement/talks denied"],
  ["The withdrawal was agreed in Washington on 26 July.", "agreement/agreement asserted place=washington"],
  ["The transfer had been agreed with the government in Baghdad.", "agreement/agreement asserted opponent="],
  ["A local truce lasted barely a day.", "agreement/ceasefire asserted"],
  ["The truce came under strain within hours.", "agreement/ceasefire asserted"],
  ["The truce between the two armies has collapsed.", "agreement/ceasefire denied actor=the two armies"],
  ["The warring sides put their names to a roadmap in Jeddah.", "agreement/agreement asserted actor=The warring sides"],
  ["The junta received Russia's deputy defence minister.", "agreement/talks asserted actor=The junta"],
  ["Turkey hosted talks between Ethiopia and Somalia.", "agreement/talks asserted actor=ethiopia+somalia"],
  ["A ceasefire was brokered between the tribes.", "agreement/ceasefire asserted"],
  ["The foreign ministers sat down together in Geneva.", "agreement/talks asserted actor=The foreign ministers"],
])("agreed, ended or put off: %s", (sentence, start) => {
  expect(claimsOf("agreement", sentence)[0] ?? "").toContain(start);
});

test.each([
  "Israeli soldiers still hold the summit of Mount Hermon.",
  "The climbers reached the summit of the mountain.",
  "The club tore up the striker's contract.",
  "The mayor received a letter from the minister.",
  "The villagers received food and water.",
  "The bridge collapsed after the talks.",
  "The price was agreed in dollars.",
  "The actor called a taxi.",
  "The ceremony was put off until May.",
])("no agreement told of: %s", (sentence) => {
  expect(claimsOf("agreement", sentence)).toEqual([]);
});
