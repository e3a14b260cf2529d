import { expect, test } from "vitest";
import { claimsOf } from "../testing.ts";

test.each([
  [
    "Fighters looted shops in the centre of Goma.",
    ["property/looting asserted actor=Fighters target=shops place=goma"],
  ],
  [
    "The strike destroyed two tanks and an ammunition depot.",
    ["property/destruction asserted target=tanks+an ammunition depot n=2"],
  ],
  [
    "Police seized 200 rifles in a raid near Garissa.",
    ["property/weapons-seizure asserted actor=Police target=rifles place=garissa n=200"],
  ],
  [
    "The army found a weapons cache in Anbar.",
    ["property/weapons-seizure asserted actor=The army target=a weapons cache place=anbar"],
  ],
  [
    "Engineers defused a bomb near a school in Mosul.",
    ["property/defused asserted actor=Engineers target=a bomb place=mosul"],
  ],
  ["Two helicopters were destroyed in the attack.", ["property/destruction asserted target=helicopters n=2"]],
  [
    "Militants blew up a bridge in Diyala.",
    ["property/destruction asserted actor=Militants target=a bridge place=diyala"],
  ],
  [
    "The destruction of the ancient temple in Palmyra was condemned.",
    ["property/destruction asserted target=the ancient temple place=palmyra"],
  ],
  ["The shelling damaged a hospital and a school.", ["property/destruction asserted target=a hospital+a school"]],
  [
    "Border guards confiscated a shipment of explosives.",
    ["property/weapons-seizure asserted actor=Border guards target=a shipment"],
  ],
  ["The patriarch said that the monastery had been ransacked.", ["property/looting asserted target=the monastery"]],
  [
    "Israeli bulldozers demolished ten homes in Hebron.",
    ["property/destruction asserted target=homes place=hebron n=10"],
  ],
  ["Two schools were set ablaze in Bamenda.", ["property/destruction asserted target=schools place=bamenda n=2"]],
  ["The rocket caused damage to a runway.", ["property/destruction asserted target=a runway"]],
  [
    "The looting of aid warehouses in Gaza continued.",
    ["property/looting asserted target=aid warehouses place=gaza-strip"],
  ],
  [
    "Peacekeepers discovered a cache of mortars in southern Lebanon.",
    ["property/weapons-seizure asserted actor=Peacekeepers target=a cache place=south-lebanon"],
  ],
  ["The village was razed by the militia.", ["property/destruction asserted actor=the militia target=The village"]],
  [
    "Deminers cleared 40 landmines in Kherson.",
    ["property/defused asserted actor=Deminers target=landmines place=kherson n=40"],
  ],
  ["A pipeline was sabotaged in Shabwa.", ["property/destruction asserted target=A pipeline place=shabwa"]],
  [
    "Forces destroyed three boats loaded with explosives.",
    ["property/destruction asserted actor=Forces target=boats n=3"],
  ],
  ["The museum was plundered by looters.", ["property/looting asserted actor=looters target=The museum"]],
  [
    "The patrol neutralised two improvised explosive devices.",
    ["property/defused asserted actor=The patrol target=improvised explosive devices n=2"],
  ],
  ["Armed men hijacked a truck carrying food aid.", ["property/looting asserted actor=Armed men target=a truck"]],
])("things are looted, destroyed; arms are found, bombs made safe: %s", (sentence, expected) => {
  expect(claimsOf("property", sentence)).toEqual(expected);
});

test.each([
  "The storm destroyed the hopes of the farmers.",
  "The scandal damaged the reputation of the minister.",
  "The army found a solution to the problem.",
  "The minister seized the opportunity to speak.",
  "The goal stole the show.",
  "The talks defused tensions between the two countries.",
  "The trust between the parties was destroyed.",
  "The president discovered the truth.",
  "The car burned fuel.",
  "The army seized the town of Sirte.",
  "The company recovered from the crisis.",
  "The police disarmed the guard.",
  "Relations were damaged by the dispute.",
])("what is destroyed, found or stolen cannot be touched: %s", (sentence) => {
  expect(claimsOf("property", sentence)).toEqual([]);
});
