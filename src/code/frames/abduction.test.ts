import { expect, test } from "vitest";
import { claimsOf } from "../testing.ts";

test.each([
  [
    "Boko Haram kidnapped more than 270 schoolgirls in Chibok.",
    ["abduction asserted actor=boko-haram target=schoolgirls place=chibok n>=270"],
  ],
  ["Two aid workers were abducted in northern Mali.", ["abduction asserted target=aid workers place=azawad n=2"]],
  [
    "The abduction of a French journalist was claimed by the group.",
    ["abduction asserted actor=the group target=a French journalist"],
  ],
  [
    "Ten soldiers were kidnapped by the FARC in Arauca.",
    ["abduction asserted actor=farc target=soldiers place=arauca n=10"],
  ],
  [
    "Armed men snatched a German tourist in Sanaa.",
    ["abduction asserted actor=Armed men target=a German tourist place=sanaa"],
  ],
  [
    "Pirates kidnapped six sailors from a tanker off Benin.",
    ["abduction asserted actor=Pirates target=sailors place=benin n=6"],
  ],
  [
    "A businessman was seized by unknown men in Baghdad.",
    ["abduction asserted actor=unknown men target=A businessman place=baghdad"],
  ],
  ["The kidnapping of students in Zamfara caused outrage.", ["abduction asserted target=students place=zamfara"]],
  ["Gunmen stormed a school and took away 30 pupils.", ["abduction asserted actor=Gunmen target=pupils n=30"]],
  [
    "Eleven miners were abducted and killed in Balochistan.",
    ["abduction asserted target=miners place=balochistan n=11"],
  ],
  ["A priest who was kidnapped last month has been freed.", ["abduction asserted target=A priest"]],
  [
    "The rebels are holding 12 Turkish workers hostage.",
    ["abduction asserted actor=The rebels target=Turkish workers n=12"],
  ],
  ["Activists were abducted from their homes, residents said.", ["abduction asserted target=Activists"]],
  [
    "Al-Shabaab fighters abducted two Kenyan drivers near Mandera.",
    ["abduction asserted actor=al-shabaab target=Kenyan drivers place=mandera n=2"],
  ],
  [
    "A US citizen has been kidnapped in Niger, the embassy said.",
    ["abduction asserted target=A US citizen place=niger"],
  ],
  [
    "The gang kidnapped 17 missionaries in Haiti.",
    ["abduction asserted actor=The gang target=missionaries place=haiti n=17"],
  ],
  [
    "Two Czech women were kidnapped by the Taliban in Pakistan.",
    ["abduction asserted actor=taliban target=Czech women place=pakistan n=2"],
  ],
  [
    "Armed men dragged the lawyer from his car and drove off with him.",
    ["abduction asserted actor=Armed men target=the lawyer"],
  ],
  ["The group has threatened to kidnap foreigners.", ["abduction planned actor=The group target=foreigners"]],
  [
    "Unidentified gunmen kidnapped a blogger in Karachi.",
    ["abduction asserted actor=Unidentified gunmen target=a blogger place=karachi"],
  ],
  [
    "Three Spanish journalists who were kidnapped in Aleppo last year have returned home.",
    ["abduction asserted target=Spanish journalists place=aleppo n=3"],
  ],
  ["The two Germans were kidnapped in Niger in April.", ["abduction asserted target=The two Germans place=niger n=2"]],
  [
    "The group has kidnapped more than 1,000 children since 2013.",
    ["abduction asserted actor=The group target=children n>=1000"],
  ],
  [
    "At least 50 women were abducted by jihadists in Arbinda.",
    ["abduction asserted actor=jihadists target=women place=arbinda n>=50"],
  ],
  ["Nobody was kidnapped.", ["abduction denied target=Nobody"]],
  ["Kidnappers seized the son of a senator in Gao.", ["abduction asserted actor=Kidnappers target=the son place=gao"]],
  [
    "The abduction of an Italian doctor in Bangui was reported on Monday.",
    ["abduction asserted target=an Italian doctor place=bangui"],
  ],
  [
    "Police said a Chinese engineer had been abducted in Mindanao.",
    ["abduction asserted target=a Chinese engineer place=mindanao"],
  ],
  ["The rebels deny kidnapping the pastor.", ["abduction denied actor=The rebels target=the pastor"]],
  [
    "The militia may have abducted the two aid workers.",
    ["abduction possible actor=The militia target=the two aid workers n=2"],
  ],
  [
    "An American missionary was abducted from his home in Niamey.",
    ["abduction asserted target=An American missionary place=niamey"],
  ],
  [
    "Bandits abducted 87 people in Kaduna, the governor said.",
    ["abduction asserted actor=Bandits target=people place=kaduna n=87"],
  ],
  [
    "Two nurses working for a charity were kidnapped in Port-au-Prince.",
    ["abduction asserted target=nurses place=port-au-prince n=2"],
  ],
  [
    "Boko Haram militants attacked a village, killing six men and abducting ten women.",
    ["abduction asserted actor=boko-haram target=women n=10"],
  ],
  [
    "The kidnapping of 276 girls from Chibok shocked the world.",
    ["abduction asserted target=girls place=chibok n=276"],
  ],
  [
    "In Baghdad, gunmen kidnapped an activist outside his house.",
    ["abduction asserted actor=gunmen target=an activist place=baghdad"],
  ],
  [
    "The militants will kidnap more foreigners, an official said.",
    ["abduction planned actor=The militants target=more foreigners"],
  ],
  [
    "Druze gunmen kidnapped a government employee near Suwayda.",
    ["abduction asserted actor=Druze gunmen target=a government employee place=suwayda"],
  ],
  ["Some 60 pupils were taken from their school in Kaduna.", ["abduction asserted target=pupils place=kaduna n~60"]],
  ["Insurgents herded the villagers into the bush.", ["abduction asserted actor=Insurgents target=the villagers"]],
  ["Boko Haram carted off 276 girls from Chibok.", ["abduction asserted actor=boko-haram target=girls n=276"]],
  ["The three nuns are being held for ransom.", ["abduction asserted target=The three nuns n=3"]],
  ["Bandits retreated into the forest with 30 pupils.", ["abduction asserted actor=Bandits target=pupils n=30"]],
  ["The crew is in the hands of pirates.", ["abduction asserted actor=pirates target=The crew"]],
  ["Six schoolboys fell prey to kidnappers.", ["abduction asserted actor=kidnappers target=schoolboys n=6"]],
  ["Gunmen dragged the mayor out of his house.", ["abduction asserted actor=Gunmen target=the mayor"]],
  ["Officers led the writer away in handcuffs.", []],
  ["The boys were taken from school to the museum by their teacher.", []],
])("people are taken: %s", (sentence, expected) => {
  expect(claimsOf("abduction", sentence)).toEqual(expected);
});

test.each([
  "The film tells of a kidnapping.",
  "The thieves snatched a bag from a tourist.",
  "The team snatched a late victory.",
  "The army seized weapons in the village.",
  "The debate was held hostage by extremists.",
  "Negotiations are hostage to the election.",
  "The talent was snatched up by a rival company.",
  "Inflation held the economy hostage.",
  "The law makes kidnapping punishable by death.",
  "The anti-kidnapping unit moved to a new office.",
  "The plot of the novel turns on an abduction.",
  "Rising prices hold families captive.",
  "The wind carried off the roof.",
  "The troops retreated with their wounded.",
  "Militants snatched official weapons.",
  "The town is in the hands of rebels.",
  "The child disappeared into the crowd with his mother.",
  "The trophy was snatched from the club.",
  "He put the hostages at risk.",
  "Three men seized in a raid on a flat were charged.",
  "The documents seized on Monday were burnt.",
])("nobody is taken: %s", (sentence) => {
  expect(claimsOf("abduction", sentence)).toEqual([]);
});

test.each([
  ["A source puts the abducted at about 30.", ["abduction asserted target=about 30 n~30"]],
  ["Officials put the number of hostages at 24.", ["abduction asserted target=24 n=24"]],
  ["Seized in Cairo in February, he was not heard of again.", ["abduction asserted target=he place=cairo"]],
  ["Nine pupils seized near Sokoto on Monday were rescued.", ["abduction asserted target=pupils place=sokoto n=9"]],
  [
    "The forces have made at least 3,000 people disappear.",
    ["abduction asserted actor=The forces target=people n>=3000"],
  ],
  ["The ministry denies that he was forcibly disappeared.", ["abduction denied target=he"]],
  ["Two lorries were stopped and their drivers led away.", ["abduction asserted target=their drivers"]],
])("where nobody says by whom: %s", (sentence, expected) => {
  expect(claimsOf("abduction", sentence)).toEqual(expected);
});
