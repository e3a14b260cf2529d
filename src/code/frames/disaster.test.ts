import { expect, test } from "vitest";
import { claimsOf } from "../testing.ts";

test.each([
  ["An earthquake struck southern Turkey on Monday.", ["disaster/natural asserted place=turkey"]],
  ["Floods hit the camps in Idlib.", ["disaster/natural asserted place=idlib"]],
  ["A cholera outbreak was declared in Aden.", ["disaster/epidemic asserted place=aden"]],
  ["A strong earthquake with a magnitude of 6.1 hit Herat.", ["disaster/natural asserted place=herat"]],
  ["The drought in Somalia has worsened.", ["disaster/natural asserted place=somalia"]],
  ["Cyclone Idai devastated the city of Beira.", ["disaster/natural asserted target=the city place=beira"]],
  ["A dam collapsed near Derna.", ["disaster/man-made asserted target=A dam place=derna"]],
  ["A landslide buried a village in Afghanistan.", ["disaster/natural asserted target=a village place=afghanistan"]],
  ["A passenger plane crashed near Tehran.", ["disaster/man-made asserted target=A passenger plane place=tehran"]],
  [
    "Health officials confirmed an outbreak of Ebola in Equateur province.",
    ["disaster/epidemic asserted target=Ebola place=equateur-province"],
  ],
  ["The country was hit by a severe drought.", ["disaster/natural asserted target=The country"]],
  ["Typhoon Haiyan hit the Philippines in November.", ["disaster/natural asserted place=philippines"]],
  ["A train derailed in Egypt.", ["disaster/man-made asserted target=A train place=egypt"]],
  [
    "A gas explosion at a coal mine in Donetsk trapped dozens of workers.",
    ["disaster/man-made asserted target=a coal mine place=donetsk"],
  ],
  ["Iraq reported 20 new cases of coronavirus.", ["disaster/epidemic asserted target=coronavirus place=iraq n=20"]],
  ["The famine in Yemen is spreading.", ["disaster/natural asserted place=yemen"]],
  [
    "A boat carrying migrants capsized off the coast of Libya.",
    ["disaster/man-made asserted target=A boat place=libya"],
  ],
  ["A volcano erupted near Goma.", ["disaster/natural asserted target=A volcano place=goma"]],
  ["The building collapsed in Mogadishu.", ["disaster/man-made asserted target=The building place=mogadishu"]],
  ["Ebola has spread to the city of Butembo.", ["disaster/epidemic asserted place=butembo"]],
  ["The epidemic in Guinea was declared over.", ["disaster/epidemic asserted place=guinea"]],
  ["A fire broke out at a refugee camp on Lesbos.", ["disaster/man-made asserted target=a refugee camp"]],
  [
    "The World Health Organization confirmed an outbreak of cholera in Syria.",
    ["disaster/epidemic asserted target=cholera place=syria"],
  ],
  ["Officials in Sudan reported new cases of cholera.", ["disaster/epidemic asserted target=cholera place=sudan"]],
  ["A chemical plant explosion in Port Harcourt", ["disaster/man-made asserted place=port-harcourt"]],
  ["Two dams collapsed in Derna after heavy rain.", ["disaster/man-made asserted target=dams place=derna"]],
  [
    "An overcrowded ferry capsized on the Tigris.",
    ["disaster/man-made asserted target=An overcrowded ferry place=tigris"],
  ],
  ["A bus plunged into a ravine in Pakistan.", ["disaster/man-made asserted target=A bus place=pakistan"]],
  ["Landslides killed dozens of people in Bundibugyo.", ["disaster/natural asserted place=bundibugyo"]],
  ["The drought in the Horn of Africa entered its fifth year.", ["disaster/natural asserted place=horn-of-africa"]],
  ["Polio has broken out in Deir ez-Zor.", ["disaster/epidemic asserted place=deir-ez-zor"]],
  ["Monsoon floods in Pakistan have affected 33 million people.", ["disaster/natural asserted place=pakistan"]],
  ["A dust storm hit Baghdad on Monday.", ["disaster/natural asserted place=baghdad"]],
  ["Cholera is spreading in Haiti.", ["disaster/epidemic asserted place=haiti"]],
  ["No tsunami hit the coast.", ["disaster/natural denied target=the coast"]],
  ["The coronavirus has reached Idlib.", ["disaster/epidemic asserted place=idlib"]],
  ["Monkeypox cases rose to 500 in South Kivu.", ["disaster/epidemic asserted place=south-kivu"]],
  ["Malawi declared a cholera outbreak on 3 March.", ["disaster/epidemic asserted place=malawi"]],
  ["A boat sank off Sfax.", ["disaster/man-made asserted target=A boat place=sfax"]],
  ["A helicopter crashed in Kandahar.", ["disaster/man-made asserted target=A helicopter place=kandahar"]],
])("nature, accidents and diseases strike: %s", (sentence, expected) => {
  expect(claimsOf("disaster", sentence)).toEqual(expected);
});

test.each([
  "The army stormed the town.",
  "A flood of refugees reached the border.",
  "The resignation caused a political earthquake.",
  "The outbreak of war in Syria changed the region.",
  "Turkish artillery fire killed a farmer near Zakho.",
  "Cases rose in court.",
  "The government battled an outbreak of violence.",
  "The government weathered the storm.",
  "The team crashed out of the cup.",
  "The currency collapsed last week.",
  "Operation Desert Storm began in January 1991.",
  "The talks collapsed on Sunday.",
  "A storm of protest followed the decision.",
  "The government collapsed in Beirut.",
  "Militants flooded the town with propaganda.",
  "The outbreak of fighting surprised the residents.",
  "The stock market crashed in October.",
  "The coalition government collapsed after a vote.",
  "The flood of weapons into Libya worried its neighbours.",
  "Rumours spread in the town.",
  "Fighting spread to the city of Goma.",
  "His popularity sank in the polls.",
  "The army sank a boat of smugglers.",
  "A wave of protests swept the country.",
])("storms and outbreaks of speech, and what collapses besides buildings: %s", (sentence) => {
  expect(claimsOf("disaster", sentence)).toEqual([]);
});

test.each([
  ["Weeks of heavy downpours have inundated Sindh.", "disaster/natural"],
  ["A passenger train jumped the rails near Sohag.", "disaster/man-made"],
  ["A minibus plunged into a ravine in Nepal.", "disaster/man-made"],
  ["Cholera has claimed 600 lives in Malawi.", "disaster/epidemic"],
  ["A typhoon swept across the Philippines.", "disaster/natural"],
  ["A fuel tanker exploded at a junction in Freetown.", "disaster/man-made"],
  ["Flash floods washed away bridges in Kunduz.", "disaster/natural"],
  ["Fire swept through a garment factory in Dhaka.", "disaster/man-made"],
  ["A military helicopter came down near Quetta.", "disaster/man-made"],
  ["The volcano spewed ash over the town.", "disaster/natural"],
])("waters, wrecks and fevers: %s", (sentence, start) => {
  expect(claimsOf("disaster", sentence)[0] ?? "").toContain(start);
});

test.each([
  "The news hit Athens like an earthquake.",
  "Militants shot at a helicopter, which came down near Quetta.",
  "A bus exploded after a bomb attack in Kabul.",
  "The rain helped farmers in the Punjab.",
  "The government fell in March.",
  "The price of oil plunged.",
  "The minister was swept away by a flood of complaints.",
  "The ship crashed through the blockade.",
])("no disaster: %s", (sentence) => {
  expect(claimsOf("disaster", sentence)).toEqual([]);
});

test.each([
  ["Three tremors were felt in Jizan on Monday.", "natural"],
  ["Flash floods and landslides tore through Papua.", "natural"],
  ["A fertilizer plant explosion devastated the town of West.", "man-made"],
  ["An explosion ripped through a fireworks factory in Virudhunagar.", "man-made"],
  ["A warehouse of an oil company exploded in Cairo.", "man-made"],
  ["A blast at a fireworks warehouse killed eight workers.", "man-made"],
  ["Wildfires raged across the south of Turkey.", "natural"],
  ["Ten people died in Kano after drinking adulterated alcohol.", "man-made"],
  ["A car overturned on the road to Kano.", "man-made"],
])("things happen, explode and poison: %s", (sentence, mode) => {
  expect(claimsOf("disaster", sentence).map((claim) => claim.split(" ")[0])).toContain(`disaster/${mode}`);
});

test.each([
  "A car bomb exploded outside a factory in Kano.",
  "Militants blew up a warehouse in Cairo.",
  "Four people died after inhaling chlorine gas dropped by helicopters on Saraqib.",
  "An explosion ripped through a market in Cairo.",
])("an attack is no disaster: %s", (sentence) => {
  expect(claimsOf("disaster", sentence)).toEqual([]);
});

test.each([
  [
    "Around 2,700 families lost their tents to a storm in Gedaref.",
    ["disaster/natural asserted target=families place=gedaref"],
  ],
  [
    "The country has recorded 2,895 cases of cholera.",
    ["disaster/epidemic asserted target=cholera place=The country n=2895"],
  ],
  ["No case of cholera has been confirmed in Adre.", ["disaster/epidemic denied target=cholera place=adre"]],
  [
    "Polio has been detected in Gaza for the first time in 25 years.",
    ["disaster/epidemic asserted target=Polio place=gaza-strip"],
  ],
  [
    "A passenger train came off the rails near Tanta.",
    ["disaster/man-made asserted target=A passenger train place=tanta"],
  ],
  [
    "A fire at a garment factory in Karachi claimed 200 lives.",
    ["disaster/man-made asserted target=a garment factory place=karachi"],
  ],
  ["Some 600 people have caught cholera in Renk.", ["disaster/epidemic asserted target=cholera place=renk"]],
  ["Bridges were washed out in Darfur.", ["disaster/natural asserted target=Bridges place=darfur"]],
])("cases, losses and wrecks: %s", (sentence, expected) => {
  expect(claimsOf("disaster", sentence)).toEqual(expected);
});

test.each([
  "The police confirmed the case in court.",
  "The market was flooded with cheap goods.",
  "The team lost the match to the Hurricanes.",
])("cases and floods of other kinds: %s", (sentence) => {
  expect(claimsOf("disaster", sentence)).toEqual([]);
});
