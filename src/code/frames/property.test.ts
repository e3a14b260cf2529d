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
  [
    "Looters ransacked a warehouse of the World Food Programme in Khartoum.",
    ["property/looting asserted actor=Looters target=a warehouse place=khartoum"],
  ],
  [
    "Taliban fighters blew up the statues in Bamiyan.",
    ["property/destruction asserted actor=taliban target=the statues place=bamyan"],
  ],
  ["More than 400 houses were burned in Mindat.", ["property/destruction asserted target=houses place=mindat n>=400"]],
  [
    "The army destroyed 20 hideouts of the militants in Sambisa forest.",
    ["property/destruction asserted actor=The army target=hideouts place=sambisa n=20"],
  ],
  [
    "The navy intercepted a boat carrying weapons to Yemen.",
    ["property/weapons-seizure asserted actor=The navy target=a boat"],
  ],
  [
    "The mission's food stores were looted in El Geneina.",
    ["property/looting asserted target=The mission's food stores place=el-geneina"],
  ],
  [
    "Settlers torched cars in the village of Huwara.",
    ["property/destruction asserted actor=Settlers target=cars place=huwara"],
  ],
  [
    "Shelling destroyed the maternity ward of a hospital in Mariupol.",
    ["property/destruction asserted target=the maternity ward place=mariupol"],
  ],
  ["Retreating troops blew up the dam.", ["property/destruction asserted actor=troops target=the dam"]],
  [
    "The strike heavily damaged an apartment building in Dnipro.",
    ["property/destruction asserted target=an apartment building place=dnipro"],
  ],
  [
    "The strikes destroyed eight vehicles and damaged three others.",
    ["property/destruction asserted target=vehicles n=8"],
  ],
  [
    "Peacekeepers destroyed 70 weapons handed in by rebels.",
    ["property/destruction asserted actor=Peacekeepers target=weapons n=70"],
  ],
  ["No property was damaged.", ["property/destruction denied target=No property"]],
  [
    "Gunmen stole an ambulance from a hospital in Gao.",
    ["property/looting asserted actor=Gunmen target=an ambulance place=gao"],
  ],
  [
    "Militants burned down a police station in Rakhine.",
    ["property/destruction asserted actor=Militants target=a police station place=rakhine"],
  ],
  [
    "Authorities plan to demolish 30 houses in Silwan.",
    ["property/destruction planned actor=Authorities target=houses place=Silwan n=30"],
  ],
  [
    "Two tanks were destroyed in Bakhmut, the ministry said.",
    ["property/destruction asserted target=tanks place=bakhmut n=2"],
  ],
  ["The base's runway was damaged.", ["property/destruction asserted target=The base's runway"]],
  [
    "The rebels made off with two armoured cars.",
    ["property/looting asserted actor=The rebels target=armoured cars n=2"],
  ],
  ["The town lies in ruins.", ["property/destruction asserted target=The town"]],
  [
    "Settlers uprooted olive trees near Nablus.",
    ["property/destruction asserted actor=Settlers target=olive trees place=nablus"],
  ],
  ["A launchpad for rockets was found in a lorry.", ["property/weapons-seizure asserted target=A launchpad"]],
  ["The thief made off with the title in the last lap.", []],
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
  "The scandal destroyed his career.",
  "The police found the missing girl.",
  "Police seized the initiative.",
  "The war ruined the economy.",
  "The team stole a point in Cairo.",
  "The agency found evidence of torture.",
  "The goal levelled the score.",
])("what is destroyed, found or stolen cannot be touched: %s", (sentence) => {
  expect(claimsOf("property", sentence)).toEqual([]);
});

test.each([
  ["Half the houses in the village have been burnt to the ground.", ["property/destruction"]],
  ["The shelling left the hospital in ruins.", ["property/destruction"]],
  ["Two schools went up in flames.", ["property/destruction"]],
  ["The bridge collapsed under the shelling.", ["property/destruction"]],
  ["Militants felled six power pylons.", ["property/destruction"]],
  ["Rebels brought down a helicopter.", ["property/destruction"]],
  ["Armoured bulldozers tore up the streets and the water pipes.", ["property/destruction"]],
  ["Looters stripped the warehouse of its stocks.", ["property/looting"]],
  ["Thieves carted away 600 sacks of rice.", ["property/looting"]],
  ["Two lorries were emptied by gunmen.", ["property/looting"]],
  ["Customs officers came across 40 crates of ammunition.", ["property/weapons-seizure"]],
  ["The patrol stumbled on an arms cache.", ["property/weapons-seizure"]],
  ["Air defences shot down 14 of the drones.", ["property/defused"]],
  ["A mob stormed the jail and torched it.", ["property/destruction"]],
  ["The officer was stripped of his rank.", []],
  ["The army will strip garrisons elsewhere.", []],
  ["The currency collapsed in May.", []],
  ["Shops emptied before the curfew.", []],
  ["He broke into a flat, the court heard.", []],
  ["The news left the minister in tatters.", []],
  ["Police dismantled a smuggling network.", []],
])("how things are taken and ruined: %s", (sentence, expected) => {
  expect(claimsOf("property", sentence).map((claim) => claim.split(" ")[0])).toEqual(expected);
});

test.each([
  ["Turkish soldiers destroyed 30 mines and 12 roadside bombs near Afrin.", "property/defused"],
  ["The army destroyed a large cache of weapons during an operation in Ghazni.", "property/defused"],
  ["Unexploded bombs were destroyed by sappers in Mosul.", "property/defused"],
  ["The ministry said that police had seized a total of 206 rifles in Nuevo Laredo.", "property/weapons-seizure"],
  ["Three parcels with explosive devices were intercepted by police in Vienna.", "property/weapons-seizure"],
  ["Airstrikes destroyed a cache of weapons in Ghazni.", "property/destruction"],
  ["Soldiers destroyed 30 houses in Ghazni.", "property/destruction"],
])("explosives destroyed are disposed of, from afar they are hit: %s", (sentence, expected) => {
  expect(claimsOf("property", sentence).map((claim) => claim.split(" ")[0])).toEqual([expected]);
});

test.each([
  ["Villagers returned to charred huts.", ["property/destruction asserted target=charred huts"]],
  [
    "Buses were hijacked and shops emptied.",
    ["property/looting asserted target=Buses", "property/looting asserted target=shops"],
  ],
  [
    "Shops were ransacked and two mosques burnt down.",
    ["property/looting asserted target=Shops", "property/destruction asserted target=mosques n=2"],
  ],
  [
    "The raiders torched 35 vehicles, most of them lorries, before fleeing.",
    ["property/destruction asserted actor=The raiders target=vehicles n=35"],
  ],
  ["Nobody was hurt, but eight homes were destroyed.", ["property/destruction asserted target=homes n=8"]],
  ["The damaged bridge was reopened.", []],
  ["The streets were emptied by the curfew.", []],
  ["Engineers repaired the ruined mill.", []],
])("told by the way or in the passive of another: %s", (sentence, expected) => {
  expect(claimsOf("property", sentence)).toEqual(expected);
});
