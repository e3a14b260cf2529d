import { expect, test } from "vitest";
import { claimsOf } from "../testing.ts";

test.each<[string, ...string[]]>([
  ["The town is under the control of the Arakan Army.", "control/holds asserted actor=arakan-army area=The town"],
  [
    "Peacekeepers guard the airport in Juba.",
    "control/holds asserted actor=Peacekeepers installation=the airport place=juba",
  ],
  ["The army has besieged El Obeid since June.", "control/besieged asserted actor=The army area=el-obeid"],
  [
    "The Rapid Support Forces have laid siege to El Fasher.",
    "control/besieged asserted actor=rapid-support-forces area=el-fasher",
  ],
  ["Kashmir is disputed between India and Pakistan.", "control/disputed asserted actor=india+pakistan area=kashmir"],
  ["The islands are claimed by China and Vietnam.", "control/disputed asserted actor=china+vietnam area=The islands"],
  ["The base is run by the Kenyan army.", "control/holds asserted actor=kenyan-forces installation=The base"],
  [
    "The airfield is occupied by Turkish troops.",
    "control/holds asserted actor=turkish-forces installation=The airfield",
  ],
  ["Rebels surrounded the town of Sake.", "control/besieged asserted actor=Rebels area=sake"],
  ["Bakhmut was encircled by Russian forces.", "control/besieged asserted actor=russian-forces area=bakhmut"],
  [
    "The jihadists operate in northern Burkina Faso.",
    "control/active-in asserted actor=The jihadists place=burkina-faso",
  ],
  [
    "Islamic State cells are active in the desert.",
    "control/active-in asserted actor=Islamic State cells place=the desert",
  ],
  ["Turkish soldiers are present in Bashiqa.", "control/holds asserted actor=turkish-forces area=bashiqa"],
  ["The city remains in the hands of the junta.", "control/holds asserted actor=the junta area=The city"],
  ["Boko Haram fighters roam the forest.", "control/active-in asserted actor=boko-haram place=the forest"],
  ["The Taliban now rule the whole country.", "control/holds asserted actor=taliban area=the whole country"],
  ["Israel has occupied the hills since 1967.", "control/holds asserted actor=israel area=the hills"],
  ["The army denied that rebels held the mine.", "control/holds denied actor=rebels area=the mine"],
  ["Territory held by the Houthis includes Hodeidah.", "control/holds asserted actor=houthis area=Territory"],
  ["The siege of Sarajevo lasted almost four years.", "control/besieged asserted area=sarajevo"],
  [
    "The checkpoint is manned by Lebanese soldiers.",
    "control/holds asserted actor=lebanese-forces installation=The checkpoint",
  ],
  ["Hezbollah maintains a strong presence in Lebanon.", "control/holds asserted actor=hezbollah area=lebanon"],
  [
    "The Libyan National Army controls the oilfields in the east.",
    "control/holds asserted actor=libyan-national-army area=the oilfields",
  ],
  [
    "Foreign troops are stationed at the airport in Bangui.",
    "control/holds asserted actor=Foreign troops installation=the airport area=bangui",
  ],
  ["Fighter jets patrolled the skies above Tallinn.", "control/active-in asserted actor=Fighter jets area=tallinn"],
  [
    "Police vehicles patrolled the streets of Karachi.",
    "control/active-in asserted actor=vehicles area=the streets place=karachi",
  ],
  ["The army patrols the border with Niger.", "control/active-in asserted actor=The army area=the border"],
  ["Government forces are in full control of Palmyra.", "control/holds asserted actor=Government forces area=palmyra"],
  [
    "The rebels blockaded the port of Buenaventura.",
    "control/besieged asserted actor=The rebels installation=the port place=buenaventura",
  ],
  ["Goma is held by the M23.", "control/holds asserted actor=m23 area=goma"],
  ["The Houthis have controlled Sanaa since 2014.", "control/holds asserted actor=houthis area=sanaa"],
  ["The port was guarded by Ukrainian marines.", "control/holds asserted actor=ukrainian-forces installation=The port"],
  ["Rebels held the airport for two days.", "control/holds asserted actor=Rebels installation=the airport"],
  ["The city was besieged by the army for four years.", "control/besieged asserted actor=the army area=The city"],
  ["The valley is under the control of the Taliban.", "control/holds asserted actor=taliban area=The valley"],
  ["The rebels' control of the mine gave them money.", "control/holds asserted actor=The rebels area=the mine"],
  ["Ukrainian troops raised their flag over Kherson.", "control/holds asserted actor=ukrainian-forces area=kherson"],
  ["Al-Shabaab fighters have a presence in Mandera.", "control/holds asserted actor=al-shabaab area=mandera"],
  ["Crimea has been occupied by Russia since 2014.", "control/holds asserted actor=russia area=crimea"],
  [
    "Azerbaijani troops guard the checkpoint on the road.",
    "control/holds asserted actor=azerbaijani-forces installation=the checkpoint",
  ],
  [
    "The militants, who controlled Sirte for a year, were defeated.",
    "control/holds asserted actor=The militants area=sirte",
  ],
  ["French troops did not control the airport.", "control/holds denied actor=french-forces installation=the airport"],
  [
    "Kenyan police will guard the port in Haiti.",
    "control/holds planned actor=kenyan-police installation=the port place=haiti",
  ],
  ["The strip is occupied by Russian troops.", "control/holds asserted actor=russian-forces area=The strip"],
  [
    "Bakhmut was encircled by Russian troops in February.",
    "control/besieged asserted actor=russian-forces area=bakhmut",
  ],
  [
    "Soldiers patrolled the streets of Niamey.",
    "control/active-in asserted actor=Soldiers area=the streets place=niamey",
  ],
  [
    "Control of the airport remains with the militia.",
    "control/holds asserted actor=the militia installation=the airport",
  ],
  [
    "The airfield was used by American troops until 2014.",
    "control/active-in asserted actor=us-forces installation=The airfield",
  ],
  ["Most of the townships are run by rebels.", "control/holds asserted actor=rebels area=Most of the townships"],
  [
    "The flag of the rebels flew over the town hall in Lyman.",
    "control/holds asserted actor=the rebels installation=the town hall place=lyman",
  ],
  ["Rebels made the town their stronghold.", "control/holds asserted actor=Rebels area=the town"],
  ["The government no longer controls the crossing.", "control/holds denied actor=The government area=the crossing"],
  ["Fighters are entrenched in the hills.", "control/holds asserted actor=Fighters area=the hills"],
  ["The base is home to Italian troops.", "control/holds asserted actor=italian-forces installation=The base"],
  ["Goma remains under rebel control.", "control/holds asserted actor=rebel area=goma"],
  ["Azaz remains under Turkish control.", "control/holds asserted actor=turkey area=azaz"],
  ["Rebels still cling to the town.", "control/holds asserted actor=Rebels area=the town"],
])("who holds, besieges or moves freely in what: %s", (sentence, ...told) => {
  expect(claimsOf("control", sentence)).toEqual(told);
});

test.each([
  "The summit was held in Geneva.",
  "The minister held talks in the city.",
  "The bank controls the market.",
  "Fans surrounded the stadium.",
  "Trees surround the village.",
  "The company operates in Nigeria.",
  "The party holds a majority in the council of the city.",
  "The court ruled in the capital.",
  "The virus was brought under control in the province.",
  "The army held a parade in Kyiv.",
  "The city hosted the games.",
  "The mayor rules out new taxes in the city.",
  "Elections were held in the town.",
  "Police secured the scene.",
  "The militants were held at the base.",
  "Libya's eastern forces ended their siege of Tripoli.",
  "Thai soldiers occupied a hill near the border in July.",
  "The court held the state responsible.",
  "The firm runs three factories in the city.",
  "The kite flew over the village.",
  "The road is used by farmers.",
  "Police kept the road open.",
])("no control: %s", (sentence) => {
  expect(claimsOf("control", sentence)).toEqual([]);
});

test.each<[string, ...string[]]>([
  ["Shells fell on the rebel-held enclave.", "control/holds asserted actor=rebel area=the rebel-held enclave"],
  ["Russian-occupied Crimea was hit by drones.", "control/holds asserted actor=russia area=crimea"],
  ["The capital is in rebel hands.", "control/holds asserted actor=rebel area=The capital"],
  [
    "The port has been in the insurgents' hands since May.",
    "control/holds asserted actor=the insurgents installation=The port",
  ],
  ["The port is back under government control.", "control/holds asserted actor=government installation=The port"],
  ["Areas under the control of the junta are shrinking.", "control/holds asserted actor=the junta area=Areas"],
  [
    "Only the northern district remains outside government control.",
    "control/holds denied actor=government area=Only the northern district",
  ],
  [
    "The hill, which the marines had never given up, was shelled.",
    "control/holds asserted actor=the marines area=The hill",
  ],
  [
    "Turkey keeps dozens of outposts in Duhok province.",
    "control/holds asserted actor=turkey installation=outposts place=duhok-governorate",
  ],
  ["The city, under siege since May, is short of food.", "control/besieged asserted area=The city"],
  [
    "Militants snatched weapons and laid siege to a check-post.",
    "control/besieged asserted actor=Militants installation=a check-post",
  ],
  [
    "The garrison at Menaka, besieged since March, was resupplied by helicopter.",
    "control/besieged asserted installation=The garrison",
  ],
  ["The army has closed on Jowhar from three sides.", "control/besieged asserted actor=The army area=jowhar"],
  ["The front line runs through Marinka.", "control/disputed asserted area=marinka"],
  ["A Tajik flag was raised over the village.", "control/holds asserted actor=tajikistan area=the village"],
  [
    "Fighters set up checkpoints on the highway near Gao.",
    "control/holds asserted actor=Fighters area=the highway place=gao",
  ],
  ["The Hezbollah stronghold of Dahiyeh was bombed.", "control/active-in asserted actor=hezbollah area=dahieh"],
  [
    "Israeli soldiers still hold the summit of Mount Hermon.",
    "control/holds asserted actor=israeli-forces area=the summit place=mount-hermon",
  ],
  ["Turkey will keep the land along the border.", "control/holds planned actor=turkey area=the land"],
  ["Gangs control about 85 per cent of Port-au-Prince.", "control/holds asserted actor=Gangs area=port-au-prince"],
  ["Russia occupies the east.", "control/holds asserted actor=russia area=the east"],
  [
    "The airport, a ruin which his men had held for a year, fell.",
    "control/holds asserted actor=his men installation=The airport",
  ],
  [
    "The camp, where coalition trainers are hosted, was hit.",
    "control/holds asserted actor=cjtf-oir installation=The camp",
  ],
  ["The area is a stronghold of the jihadists.", "control/active-in asserted actor=the jihadists area=The area"],
  ["Tarhuna was the fief of a militia.", "control/holds asserted actor=a militia area=tarhuna"],
  [
    "Most of the areas under the Rapid Support Forces are cut off.",
    "control/holds asserted actor=rapid-support-forces area=the areas",
  ],
  ["The town was shelled and remains theirs.", "control/holds asserted area=The town"],
  [
    "Ugandan troops, in the province since 2021, left.",
    "control/holds asserted actor=ugandan-forces area=the province",
  ],
  [
    "The hill lies in a strip where neither side keeps a garrison.",
    "control/holds denied actor=neither side area=a strip",
  ],
  [
    "The hospital has been out of government hands since May.",
    "control/holds denied actor=government installation=The hospital",
  ],
  ["From Hays, which they had never given up, the troops attacked.", "control/holds asserted actor=they area=Hays"],
  ["The brothers lorded it over Tarhuna.", "control/holds asserted actor=The brothers area=tarhuna"],
  ["Amhara militias still occupy Western Tigray.", "control/holds asserted actor=Amhara militias area=tigray"],
])("held in passing: %s", (sentence, ...told) => {
  expect(claimsOf("control", sentence)).toEqual(told);
});

test.each([
  "The bomb was set off by a remote-controlled device.",
  "The state-run company closed its office.",
  "The police closed on Friday the road to the market.",
  "The river runs through the city.",
  "The town lies behind the front line.",
  "The company has a base in the city.",
  "The car went out of control on the road.",
  "The patient's condition is under control.",
  "The council was split between two parties.",
  "The team's stronghold of support is the north.",
  "The army lifted its siege of the town.",
  "The mayor raised the matter over dinner.",
  "The leaders held a summit in Sochi.",
  "The militia holds Guzman.",
  "The government keeps the country in the dark.",
  "Children, in the camp since May, are ill.",
  "The region under Operation Hawk was bombed.",
  "The prize was theirs.",
  "The man was on his way to a cell at the prison.",
])("nobody's control: %s", (sentence) => {
  expect(claimsOf("control", sentence)).toEqual([]);
});
