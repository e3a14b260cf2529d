import { expect, test } from "vitest";
import { claimsOf } from "../testing.ts";

test.each([
  [
    "Police arrested three suspects in Nairobi on Monday.",
    ["arrest/arrest asserted actor=Police target=suspects place=nairobi n=3"],
  ],
  ["Two Iranian nationals were detained at the border.", ["arrest/arrest asserted target=Iranian nationals n=2"]],
  [
    "Fourteen prisoners were released by the Taliban under the deal.",
    ["arrest/release asserted actor=taliban target=prisoners n=14"],
  ],
  [
    "Security forces captured a senior Islamic State commander in Raqqa.",
    ["arrest/arrest asserted actor=Security forces target=a senior Islamic State commander place=raqqa"],
  ],
  ["The arrest of the opposition leader sparked protests.", ["arrest/arrest asserted target=the opposition leader"]],
  ["A court jailed five activists for three years.", ["arrest/arrest asserted actor=A court target=activists n=5"]],
  [
    "Turkish authorities have detained 40 people over alleged links to the group.",
    ["arrest/arrest asserted actor=turkey target=people n=40"],
  ],
  ["Six men were taken into custody after the raid.", ["arrest/arrest asserted target=men n=6"]],
  [
    "Israel released 90 Palestinian prisoners on Sunday.",
    ["arrest/release asserted actor=israel target=Palestinian prisoners n=90"],
  ],
  [
    "US forces apprehended two militants during a raid.",
    ["arrest/arrest asserted actor=us-forces target=militants n=2"],
  ],
  ["Police detained protesters in Minsk.", ["arrest/arrest asserted actor=Police target=protesters place=minsk"]],
  ["The general was placed under house arrest.", ["arrest/arrest asserted target=The general"]],
  [
    "Soldiers arrested the president and the prime minister in Bamako.",
    ["arrest/arrest asserted actor=Soldiers target=the president+the prime minister place=bamako"],
  ],
  [
    "More than 200 people have been arrested since the protests began.",
    ["arrest/arrest asserted target=people n>=200"],
  ],
  [
    "The kingdom announced the release of 15 Houthi prisoners.",
    ["arrest/release asserted actor=The kingdom target=Houthi prisoners n=15"],
  ],
  ["The two sides exchanged 200 prisoners.", ["arrest/release asserted actor=The two sides target=prisoners n=200"]],
  [
    "Nigerian troops nabbed four gunrunners in Zamfara.",
    ["arrest/arrest asserted actor=nigerian-forces target=gunrunners place=zamfara n=4"],
  ],
  ["Police held eight people on suspicion of terrorism.", ["arrest/arrest asserted actor=Police target=people n=8"]],
  ["The singer was imprisoned for insulting the king.", ["arrest/arrest asserted target=The singer"]],
  ["The activist remains in detention in Cairo.", ["arrest/arrest asserted target=The activist place=cairo"]],
  [
    "The SDF detained 18 members of an Islamic State cell in Hasakah.",
    ["arrest/arrest asserted actor=sdf target=members place=hasakah-city n=18"],
  ],
  [
    "Belarus pardoned 30 political prisoners.",
    ["arrest/release asserted actor=belarus target=political prisoners n=30"],
  ],
  [
    "Iraqi police have arrested a man who is suspected of planning attacks in Kirkuk.",
    ["arrest/arrest asserted actor=iraqi-police target=a man"],
  ],
  [
    "The Houthis released two American hostages in October.",
    ["arrest/release asserted actor=houthis target=American hostages n=2"],
  ],
  [
    "Ten people, including a former minister, were arrested in Ankara.",
    ["arrest/arrest asserted target=people place=ankara n=10"],
  ],
  [
    "Malian soldiers detained the president on Tuesday.",
    ["arrest/arrest asserted actor=malian-forces target=the president"],
  ],
  [
    "Pakistani troops captured 12 militants in Swat.",
    ["arrest/arrest asserted actor=pakistani-forces target=militants place=Swat n=12"],
  ],
  ["Nobody has been arrested over the killing.", ["arrest/arrest denied target=Nobody"]],
  [
    "The captain of the ship has been detained by Iranian authorities.",
    ["arrest/arrest asserted actor=iran target=The captain"],
  ],
  [
    "Two journalists were detained in Addis Ababa.",
    ["arrest/arrest asserted target=journalists place=addis-ababa n=2"],
  ],
  ["He was arrested in Manila for murder.", ["arrest/arrest asserted target=He place=manila"]],
  ["The court sentenced the general and sent him to prison.", ["arrest/arrest asserted actor=The court target=him"]],
  [
    "Bangladeshi police have rounded up 1,300 people in a crackdown.",
    ["arrest/arrest asserted actor=bangladeshi-police target=people n=1300"],
  ],
  [
    "Venezuela is to release 80 political prisoners.",
    ["arrest/release planned actor=venezuela target=political prisoners n=80"],
  ],
  [
    "The rebels released all of the soldiers they had captured.",
    ["arrest/release asserted actor=The rebels target=all of the soldiers"],
  ],
  ["The two brothers were let out on bail.", ["arrest/release asserted target=The two brothers n=2"]],
  ["Twelve inmates were granted bail.", ["arrest/release asserted target=inmates n=12"]],
  ["Soldiers swept up 300 villagers.", ["arrest/arrest asserted actor=Soldiers target=villagers n=300"]],
  ["Police held 30 suspects.", ["arrest/arrest asserted actor=Police target=suspects n=30"]],
  ["The rebels handed back four prisoners.", ["arrest/release asserted actor=The rebels target=prisoners n=4"]],
  ["Gunmen sprang 50 inmates from the jail.", ["arrest/release asserted actor=Gunmen target=inmates n=50"]],
  ["The kidnapped pupils were rescued.", ["arrest/release asserted target=The kidnapped pupils"]],
  [
    "Five smugglers fell into the hands of the gendarmes.",
    ["arrest/arrest asserted actor=the gendarmes target=smugglers n=5"],
  ],
  ["The editor has been behind bars since May.", ["arrest/arrest asserted target=The editor"]],
  ["Five men gave themselves up to the police.", ["arrest/arrest asserted target=men n=5"]],
  ["The raid to free the captives failed.", []],
  ["Police made 45 arrests.", ["arrest/arrest asserted actor=Police n=45"]],
  [
    "The former warlord was detained in Paris last year.",
    ["arrest/arrest asserted target=The former warlord place=paris"],
  ],
  ["Tunisia's president was placed under house arrest.", ["arrest/arrest asserted target=Tunisia's president"]],
  [
    "An Iranian court jailed two French citizens for spying.",
    ["arrest/arrest asserted actor=An Iranian court target=French citizens n=2"],
  ],
  [
    "Saudi Arabia has released a women's rights activist.",
    ["arrest/release asserted actor=saudi-arabia target=a women's rights activist"],
  ],
  [
    "The prisoner swap between Russia and Ukraine took place in Belarus.",
    ["arrest/release asserted actor=russia+ukraine target=prisoner place=belarus"],
  ],
  ["Officers led the writer away in handcuffs.", ["arrest/arrest asserted actor=Officers target=the writer"]],
  ["The crew were let go after six weeks.", ["arrest/release asserted target=The crew"]],
  ["Nine students have been freed on bail.", ["arrest/release asserted target=students n=9"]],
  ["Two former ministers walked free on Monday.", ["arrest/release asserted target=former ministers n=2"]],
  [
    "A senior Islamic State figure was captured by Iraqi soldiers near Hawija.",
    ["arrest/arrest asserted actor=iraqi-army target=A senior Islamic State figure place=hawija"],
  ],
  ["The ministry released its report.", []],
  ["The bank released new figures.", []],
])("people are detained or freed: %s", (sentence, expected) => {
  expect(claimsOf("arrest", sentence)).toEqual(expected);
});

test.each([
  "The ministry released a statement on Sunday.",
  "The film was released in March.",
  "The army captured the town on Friday.",
  "The photograph captured the mood of the city.",
  "The bank freed up money for reconstruction.",
  "The economy was arrested in its growth.",
  "The company will release its results next week.",
  "The army released photos of the raid.",
  "The government released funds for schools.",
  "Troops freed the village from Islamic State.",
  "The speech captured attention.",
  "Militants captured a large amount of weapons.",
  "Water was released from the dam.",
  "The bank released new figures.",
  "The ministry released footage of the strike.",
  "Cardiac arrest killed the general.",
  "The rebels captured the city of Goma.",
  "The government freed prices last year.",
  "Officials put the cost at 40 million.",
  "Talks were held for several hours.",
])("what is released or captured is not somebody: %s", (sentence) => {
  expect(claimsOf("arrest", sentence)).toEqual([]);
});

test.each([
  ["The vice-president was placed under house arrest.", ["arrest/arrest asserted target=The vice-president"]],
  ["The director put the rescued at 137.", ["arrest/release asserted target=137 n=137"]],
  ["A lawyer, himself jailed in 2016, said so.", ["arrest/arrest asserted target=A lawyer"]],
  ["Four men suspected of having guided the raiders were detained.", ["arrest/arrest asserted target=men n=4"]],
  ["Officials put the number of detainees at 40.", ["arrest/arrest asserted target=40 n=40"]],
  ["The mayor was shot and his deputy placed under house arrest.", ["arrest/arrest asserted target=his deputy"]],
  ["The smuggler, whom Mexico had once caught, is back.", ["arrest/arrest asserted actor=mexico target=The smuggler"]],
  ["Two of the owners were held for several hours and sent home.", ["arrest/release asserted target=the owners n=2"]],
  ["Ali Musa, detained at the border in March, awaits trial.", ["arrest/arrest asserted target=Ali Musa"]],
])("told by the way or in the passive of another: %s", (sentence, expected) => {
  expect(claimsOf("arrest", sentence)).toEqual(expected);
});
