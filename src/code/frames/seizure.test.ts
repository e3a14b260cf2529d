import { expect, test } from "vitest";
import { claimsOf } from "../testing.ts";

test.each<[string, ...string[]]>([
  ["Rebels captured the town of Bambari on Monday.", "seizure/by-non-state asserted actor=Rebels area=bambari"],
  ["The Taliban seized Kunduz in September 2015.", "seizure/by-non-state asserted actor=taliban area=kunduz"],
  [
    "Iraqi forces recaptured the airport from Islamic State.",
    "seizure/by-state asserted actor=iraqi-security-forces opponent=islamic-state installation=the airport",
  ],
  ["The city of Goma fell to the M23 rebels.", "seizure/by-non-state asserted actor=m23 area=goma"],
  ["The army retook the bridge after three days.", "seizure/by-state asserted actor=The army area=the bridge"],
  ["The M23 took Bukavu without a fight.", "seizure/by-non-state asserted actor=m23 area=bukavu"],
  [
    "Kidal was captured by the Malian army in November 2023.",
    "seizure/by-state asserted actor=malian-forces area=kidal",
  ],
  [
    "The capture of Wad Madani by the Rapid Support Forces shocked the country.",
    "seizure/by-non-state asserted actor=rapid-support-forces area=wad-madani",
  ],
  [
    "The Rapid Support Forces overran the garrison in Babanusa.",
    "seizure/by-non-state asserted actor=rapid-support-forces installation=the garrison place=babanusa",
  ],
  [
    "Fighters of Al-Shabaab stormed the base and took control of it.",
    "seizure/by-non-state asserted actor=al-shabaab installation=the base",
  ],
  ["Russian troops have taken Avdiivka.", "seizure/by-state asserted actor=russian-forces area=avdiivka"],
  ["Ukraine's army regained control of Kherson.", "seizure/by-state asserted actor=ukrainian-forces area=kherson"],
  [
    "Arakan Army fighters seized the headquarters of the western command.",
    "seizure/by-non-state asserted actor=arakan-army installation=the headquarters",
  ],
  [
    "The rebels, who seized the port last year, control the road.",
    "seizure/by-non-state asserted actor=The rebels installation=the port",
  ],
  ["The insurgents failed to take the town.", "seizure/by-non-state denied actor=The insurgents area=the town"],
  [
    "The army denied that the rebels had captured the mine.",
    "seizure/by-non-state denied actor=the rebels area=the mine",
  ],
  [
    "Syrian rebels advanced into Hama and took the airport.",
    "seizure/by-non-state asserted actor=syrian-opposition area=hama",
    "seizure/by-non-state asserted actor=syrian-opposition installation=the airport",
  ],
  [
    "Boko Haram fighters have wrested control of Baga from the army.",
    "seizure/by-non-state asserted actor=boko-haram opponent=the army area=baga",
  ],
  [
    "The seizure of the dam by militants raised fears of a flood.",
    "seizure/by-non-state asserted actor=militants area=the dam",
  ],
  [
    "Junta forces lost the town of Lashio to the rebels.",
    "seizure/by-non-state asserted actor=the rebels opponent=Junta forces area=lashio",
  ],
  ["Azerbaijan took Shusha in November 2020.", "seizure/by-state asserted actor=azerbaijan area=shusha"],
  ["The Houthis overran the Yemeni capital in 2014.", "seizure/by-non-state asserted actor=houthis area=sanaa"],
  [
    "The jihadists have taken over the town of Mocimboa da Praia.",
    "seizure/by-non-state asserted actor=The jihadists area=mocimboa-da-praia",
  ],
  [
    "Congolese troops pushed the rebels out of Rutshuru.",
    "seizure/by-state asserted actor=congolese-forces opponent=the rebels area=rutshuru",
  ],
  [
    "The army has recaptured Mocimboa da Praia from the insurgents.",
    "seizure/by-state asserted actor=The army opponent=the insurgents area=mocimboa-da-praia",
  ],
  ["Goma was taken by the M23 in January.", "seizure/by-non-state asserted actor=m23 area=goma"],
  ["Mosul fell to Islamic State in June 2014.", "seizure/by-non-state asserted actor=islamic-state area=mosul"],
  [
    "The recapture of Mosul by Iraqi forces took nine months.",
    "seizure/by-state asserted actor=iraqi-security-forces area=mosul",
  ],
  [
    "Rebels seized the airport in Goma, a spokesman said.",
    "seizure/by-non-state asserted actor=Rebels installation=the airport place=goma",
  ],
  [
    "The Chadian army drove Boko Haram from Baga.",
    "seizure/by-state asserted actor=chadian-forces opponent=boko-haram area=baga",
  ],
  [
    "The Ethiopian army lost Mekelle to the rebels in June 2021.",
    "seizure/by-non-state asserted actor=the rebels opponent=ethiopian-forces area=mekelle",
  ],
  ["The insurgents could seize Maiduguri.", "seizure/by-non-state possible actor=The insurgents area=maiduguri"],
  [
    "Fighters stormed the prison in Hasakah.",
    "seizure/by-non-state asserted actor=Fighters installation=the prison place=hasakah-city",
  ],
  ["Sirte was liberated from Islamic State in 2016.", "seizure asserted opponent=islamic-state area=sirte"],
  ["Thai soldiers occupied a hill near the border in July.", "seizure/by-state asserted actor=thai-forces area=a hill"],
  [
    "The rebels had occupied the barracks in May.",
    "seizure/by-non-state asserted actor=The rebels installation=the barracks",
  ],
  [
    "The presidential palace in Khartoum was retaken by the army.",
    "seizure/by-state asserted actor=the army installation=The presidential palace place=khartoum",
  ],
  [
    "Sudan's army has regained the palace in Khartoum from the Rapid Support Forces.",
    "seizure/by-state asserted actor=sudanese-forces opponent=rapid-support-forces installation=the palace place=khartoum",
  ],
  [
    "Armed men took control of the airport in Agadez.",
    "seizure/by-non-state asserted actor=Armed men installation=the airport place=agadez",
  ],
  [
    "The city's fall to the rebels was announced on the radio.",
    "seizure/by-non-state asserted actor=the rebels area=The city",
  ],
  [
    "The rebels have been pushed back from the airport.",
    "seizure asserted opponent=The rebels installation=the airport",
  ],
  [
    "Rebels took control of the base in Bria.",
    "seizure/by-non-state asserted actor=Rebels installation=the base place=bria",
  ],
  [
    "Gunmen took over the police station in Palma.",
    "seizure/by-non-state asserted actor=Gunmen installation=the police station place=palma-mozambique",
  ],
  [
    "The airport is back in the hands of rebel fighters.",
    "seizure/by-non-state asserted actor=rebel fighters installation=The airport",
  ],
  [
    "The depot fell into the hands of the militants.",
    "seizure/by-non-state asserted actor=the militants installation=The depot",
  ],
])("who takes what from whom: %s", (sentence, ...told) => {
  expect(claimsOf("seizure", sentence)).toEqual(told);
});

test.each([
  "Police seized 20 kilos of cocaine in the port.",
  "Customs officers seized weapons at the airport.",
  "The photographer captured the city at dawn.",
  "The party took the province in the election.",
  "The opposition captured the imagination of the city.",
  "The team took the town by storm.",
  "Protesters stormed the stage.",
  "Snow fell on the capital.",
  "The general took over the ministry.",
  "Police captured three militants in the village.",
  "The storm hit the town and took its toll.",
  "The rocket fell in the base.",
  "Night fell on the city.",
  "Workers occupied the factory.",
  "The strip is occupied by Russian troops.",
  "Demonstrators seized the palace.",
])("no seizure: %s", (sentence) => {
  expect(claimsOf("seizure", sentence)).toEqual([]);
});

test.each<[string, ...string[]]>([
  [
    "Insurgents entered Palma late on Wednesday.",
    "seizure/by-non-state asserted actor=Insurgents area=palma-mozambique",
  ],
  ["Fuzuli fell into rebel hands in May.", "seizure/by-non-state asserted actor=rebel area=fuzuli"],
  ["Falluja slipped from government control in January.", "seizure asserted opponent=government area=fallujah"],
  ["Tanks rolled into Mekelle on Saturday.", "seizure asserted actor=Tanks area=mekelle"],
  ["Its men had overrun the town by dawn.", "seizure asserted actor=Its men area=the town"],
  ["Soldiers fought their way into the capital.", "seizure/by-state asserted actor=Soldiers area=the capital"],
  ["Rebels have seized back the town of Kidal.", "seizure/by-non-state asserted actor=Rebels area=kidal"],
  ["Derna fell to Haftar in June.", "seizure asserted actor=khalifa-haftar area=derna"],
  ["Tel Rifaat fell to the same factions.", "seizure/by-non-state asserted actor=the same factions area=tal-rifaat"],
  ["Gharyan was snatched from Haftar.", "seizure asserted opponent=khalifa-haftar area=gharyan"],
  [
    "Islamic State had overrun the north of the country.",
    "seizure/by-non-state asserted actor=islamic-state area=the north",
  ],
  [
    "The rebel leader was driven out of Laukkai by troops.",
    "seizure/by-state asserted actor=troops opponent=The rebel leader area=laukkai",
  ],
  ["The rebels captured Zorkania on Friday.", "seizure/by-non-state asserted actor=The rebels area=Zorkania"],
  ["Kupiansk was freed in a lightning advance.", "seizure asserted area=kupiansk"],
  ["The army retook a string of villages.", "seizure/by-state asserted actor=The army area=villages"],
  [
    "The rebels dislodged junta troops from an outpost.",
    "seizure/by-non-state asserted actor=The rebels opponent=junta troops installation=an outpost",
  ],
  ["The town was taken at dawn.", "seizure asserted area=The town"],
  ["By nightfall the base had fallen.", "seizure asserted installation=the base"],
  ["The Armenians lost Shusha in 2020.", "seizure asserted opponent=armenia area=shusha"],
  [
    "The army cleared the last militants out of the old city.",
    "seizure/by-state asserted actor=The army opponent=the last militants area=the old city",
  ],
  [
    "A day before the Taliban marched into Kabul, banks closed.",
    "seizure/by-non-state asserted actor=taliban area=kabul",
  ],
  [
    "The rebels took Hays and, a day later, Mocha.",
    "seizure/by-non-state asserted actor=The rebels area=Hays",
    "seizure/by-non-state asserted actor=The rebels area=mokha",
  ],
  ["The loss of Avdiivka to the Russians shook Kyiv.", "seizure/by-state asserted actor=russia area=avdiivka"],
])("taken in other words: %s", (sentence, ...told) => {
  expect(claimsOf("seizure", sentence)).toEqual(told);
});

test.each([
  "An aid convoy entered the city on Friday.",
  "Gunmen entered the village and killed ten people.",
  "American troops entered Syria from Iraq.",
  "Police officers entered the town to keep order.",
  "The party won the capital in the election.",
  "Workers cleared the road of snow.",
  "Refugees poured into the town.",
  "The loss of the town's hospital hurt the poor.",
  "The firm won control of the market.",
  "Police captured Guzman in a flat.",
  "Soldiers took Guzman to the base.",
  "The photographer captured Paris.",
  "The city could not be stormed.",
  "The town was taken by surprise.",
  "The team lost Manchester to their rivals.",
  "The temperature fell to 10 degrees in Moscow.",
])("not taken: %s", (sentence) => {
  expect(claimsOf("seizure", sentence)).toEqual([]);
});
