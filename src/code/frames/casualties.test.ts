import { expect, test } from "vitest";
import { claimsOf } from "../testing.ts";

test.each([
  [
    "A bomb killed at least 12 civilians in Kandahar.",
    ["casualties/killed asserted victim=civilians place=kandahar n>=12"],
  ],
  [
    "Five peacekeepers died in the ambush near Kidal.",
    ["casualties/killed asserted victim=peacekeepers place=kidal n=5"],
  ],
  [
    "More than 30,000 people have been displaced by the fighting in Tigray.",
    ["casualties/displaced asserted victim=people place=tigray n>=30000"],
  ],
  ["The strike wounded two American contractors.", ["casualties/wounded asserted victim=American contractors n=2"]],
  ["Nobody was hurt in the attack, police said.", ["casualties/wounded denied victim=Nobody n=0"]],
  ["There were no casualties.", ["casualties denied n=0"]],
  ["No injuries were reported.", ["casualties/wounded denied n=0"]],
  ["The death toll rose to 45 on Tuesday.", ["casualties/killed asserted victim=45 n=45"]],
  [
    "Eight villagers lost their lives when militants raided the market.",
    ["casualties/killed asserted victim=villagers n=8"],
  ],
  [
    "Two Turkish soldiers were martyred in Idlib.",
    ["casualties/killed asserted victim=turkish-forces place=idlib n=2"],
  ],
  ["The bodies of 11 migrants were found in the desert.", ["casualties/killed asserted victim=migrants n=11"]],
  [
    "A commander of the group was killed in a drone strike in Yemen.",
    ["casualties/killed asserted victim=A commander place=yemen n=1"],
  ],
  [
    "Sixteen fishermen are missing off the coast of Yemen.",
    ["casualties/missing asserted victim=fishermen place=yemen n=16"],
  ],
  [
    "Some 4,000 families fled their homes in Cabo Delgado.",
    ["casualties/displaced asserted victim=families place=cabo-delgado n~4000"],
  ],
  [
    "An explosion in Kabul claimed the lives of nine students.",
    ["casualties/killed asserted victim=students place=kabul n=9"],
  ],
  [
    "The shelling wounded a woman and her two children.",
    ["casualties/wounded asserted victim=a woman n=1", "casualties/wounded asserted victim=her two children n=2"],
  ],
  [
    "Fighting has forced 200,000 people from their homes since March.",
    ["casualties/displaced asserted victim=people n=200000"],
  ],
  ["One policeman died of his wounds in hospital.", ["casualties/killed asserted victim=policeman n=1"]],
  [
    "At least six people, including two children, were killed in the strike.",
    ["casualties/killed asserted victim=people n>=6", "casualties/killed asserted victim=children n=2"],
  ],
  ["The army said it killed 22 insurgents.", ["casualties/killed asserted victim=insurgents n=22"]],
  ["The killing of two aid workers shocked the town.", ["casualties/killed asserted victim=aid workers n=2"]],
  ["The attack caused no casualties.", ["casualties denied n=0"]],
  [
    "Sudan's conflict has killed more than 10,000 people and displaced six million.",
    ["casualties/killed asserted victim=people n>=10000", "casualties/displaced asserted victim=six million n=6000000"],
  ],
  [
    "Thirty civilians were massacred in the village of Solhan.",
    ["casualties/killed asserted victim=civilians place=Solhan n=30"],
  ],
  ["Four policemen were among the dead.", ["casualties/killed asserted victim=policemen n=4"]],
  ["The wounded included three nurses.", ["casualties/wounded asserted victim=nurses n=3"]],
  ["Two soldiers suffered minor injuries.", ["casualties/wounded asserted victim=soldiers n=2"]],
  ["The general was killed by a sniper.", ["casualties/killed asserted actor=a sniper victim=The general"]],
  ["Ten rebels were reportedly killed.", ["casualties/killed asserted victim=rebels n=10"]],
  [
    "Seven people drowned when a boat sank off the coast of Libya.",
    ["casualties/killed asserted victim=people place=libya n=7"],
  ],
  [
    "More than 100 Iraqi troops have been killed since June.",
    ["casualties/killed asserted victim=iraqi-security-forces n>=100"],
  ],
  [
    "According to the UN, at least 3,000 civilians have died since the war began.",
    ["casualties/killed asserted victim=civilians n>=3000"],
  ],
  [
    "The explosion killed three soldiers and injured 11 others, including a general.",
    [
      "casualties/killed asserted victim=soldiers n=3",
      "casualties/wounded asserted victim=others n=11",
      "casualties/wounded asserted victim=a general n=1",
    ],
  ],
  ["Five people remain missing after the raid.", ["casualties/missing asserted victim=people n=5"]],
  ["The number of people killed in the attack has risen to 17.", ["casualties/killed asserted victim=17 n=17"]],
  [
    "Twelve insurgents were killed when their own bomb went off.",
    ["casualties/killed asserted victim=insurgents n=12"],
  ],
  ["One person was slightly hurt.", ["casualties/wounded asserted victim=person n=1"]],
  [
    "The offensive displaced 60,000 people from Afrin.",
    ["casualties/displaced asserted victim=people place=afrin n=60000"],
  ],
  [
    "The village chief and his son were murdered.",
    ["casualties/killed asserted victim=The village chief", "casualties/killed asserted victim=his son"],
  ],
  [
    "Militants executed 12 truck drivers in Nimroz.",
    ["casualties/killed asserted actor=Militants victim=truck drivers place=nimroz-province n=12"],
  ],
  ["The hospital treated 23 people for injuries.", ["casualties/wounded asserted victim=people n=23"]],
  ["The governor escaped unharmed.", ["casualties/wounded denied victim=The governor"]],
  ["No civilians were harmed in the raid.", ["casualties/wounded denied victim=No civilians n=0"]],
  ["The driver did not survive.", ["casualties/killed asserted victim=The driver"]],
  ["Four people were trampled to death at the gate.", ["casualties/killed asserted victim=people n=4"]],
  ["The shooting ended with nine deaths.", ["casualties/killed asserted n=9"]],
  [
    "As many as 5,000 people have fled the city and its surroundings.",
    ["casualties/displaced asserted victim=people n<=5000"],
  ],
  ["Five miners remain unaccounted for.", ["casualties/missing asserted victim=miners n=5"]],
  ["Rebels drove the army out of Myawaddy.", []],
  [
    "Six guards, three farmers and a child perished in the raid.",
    [
      "casualties/killed asserted victim=a child n=1",
      "casualties/killed asserted victim=guards n=6",
      "casualties/killed asserted victim=farmers n=3",
    ],
  ],
  [
    "It wounded three members of the local council and two drivers.",
    ["casualties/wounded asserted victim=members n=3", "casualties/wounded asserted victim=drivers n=2"],
  ],
  ["Between 35 and 49 worshippers were put to death.", ["casualties/killed asserted victim=worshippers n=35-49"]],
  ["Up to 60 rebels died in the battle.", ["casualties/killed asserted victim=rebels n<=60"]],
  ["The ministry admitted only eight dead.", ["casualties/killed asserted victim=only eight dead n=8"]],
  ["Fourteen recruits embraced martyrdom.", ["casualties/killed asserted victim=recruits n=14"]],
  ["Four of the dead were under 18.", ["casualties/killed asserted victim=Four n=4"]],
  ["The fighting has cost more than 2,600 lives.", ["casualties/killed asserted victim=lives n>=2600"]],
  ["The health centre counted 43 bodies.", ["casualties/killed asserted victim=bodies n=43"]],
  ["Troops neutralised 20 bandits in the forest.", ["casualties/killed asserted actor=Troops victim=bandits n=20"]],
  ["The army lost 40 men when its column was ambushed.", ["casualties/killed asserted victim=men n=40"]],
  [
    "The operation sent 37,000 refugees into Zambia.",
    ["casualties/displaced asserted victim=refugees place=zambia n=37000"],
  ],
  ["Some 136,000 residents have left the district.", ["casualties/displaced asserted victim=residents n~136000"]],
  ["More than 200 soldiers were captured.", ["casualties asserted victim=soldiers n>=200"]],
  ["The officers ended up dead.", ["casualties/killed asserted victim=The officers"]],
  ["Three of the wounded are in a critical condition.", ["casualties/wounded asserted victim=Three n=3"]],
  ["Nobody knows how many soldiers have died.", []],
  ["The convoy arrived without loss of life.", ["casualties/killed denied"]],
  ["Not a single soldier was lost.", ["casualties/killed denied victim=a single soldier n=0"]],
  [
    "The dead included a deputy governor and five of his bodyguards.",
    ["casualties/killed asserted victim=his bodyguards n=5", "casualties/killed asserted victim=a deputy governor n=1"],
  ],
  ["Among the wounded were two photographers.", ["casualties/wounded asserted victim=photographers n=2"]],
  ["The two sides did not report any casualties.", ["casualties denied"]],
  ["The rescuers found the hostages unharmed.", ["casualties/wounded denied victim=the hostages"]],
  ["The toll crossed 110.", ["casualties/killed asserted victim=110 n=110"]],
  ["Some 16,000 people have fled eastwards.", ["casualties/displaced asserted victim=people n~16000"]],
  ["The fighters came upon 106 bodies.", ["casualties/killed asserted victim=bodies n=106"]],
  ["A mine killed a family of four.", ["casualties/killed asserted victim=a family n=4"]],
  ["The bill survived a vote in the senate.", []],
])("people are killed, wounded, missing, displaced: %s", (sentence, expected) => {
  expect(claimsOf("casualties", sentence)).toEqual(expected);
});

test.each([
  "The bill died in committee.",
  "The deal was killed by the opposition.",
  "The scandal wounded the government.",
  "The minister hurt his chances by speaking.",
  "He killed time in the airport.",
  "Investors suffered heavy losses last year.",
  "The loss of the town was a blow to the army.",
  "The team lost the match to Ghana.",
  "Refugees fled poverty, the report said.",
  "The minister was dead set against the plan.",
  "Dozens of trucks were damaged in the blast.",
  "The documents went missing last year.",
  "The oil price fell to its lowest since 2003.",
  "The president expressed his condolences for the loss.",
  "The proposal died a quiet death.",
  "The champion was injured in training and missed the final.",
  "The show killed off its main character.",
  "Analysts fled the market.",
  "A dead phone was found.",
  "The army will lose its bases.",
  "The party lost 20 seats.",
  "The killing of the project angered the workers.",
  "Peng died in 2022.",
  "The minister left the city for talks.",
  "Officials drove the delegates from the airport to the hotel.",
  "Some 300 pilgrims reached Mecca on Sunday.",
  "The programme eliminated malaria from the district.",
  "The governing body found that the rules were broken.",
  "Photographers captured the soldiers' joy.",
  "Every one of those killed had been a combatant.",
  "The wounded soldiers were flown out.",
  "Some 2,000 pilgrims have crossed into Saudi Arabia.",
  "Some 3,000 fans crossed into Germany for the match.",
  "The town was shelled and the former governor resigned.",
  "The ministry counts 113 officers.",
])("words of loss without people who are lost: %s", (sentence) => {
  expect(claimsOf("casualties", sentence)).toEqual([]);
});

test.each([
  [
    "The raid left nine civilians dead and 23 wounded west of Nawa.",
    ["casualties/killed asserted victim=civilians n=9", "casualties/wounded asserted victim=23 n=23"],
  ],
  ["The hospital treated 40 wounded civilians.", ["casualties/wounded asserted victim=wounded civilians n=40"]],
  ["The ministry counts 113 injured officers.", ["casualties/wounded asserted victim=injured officers n=113"]],
  ["The army denied any losses of its own.", ["casualties denied"]],
  ["A shell struck the clinic, killing one visitor.", ["casualties/killed asserted victim=visitor n=1"]],
  [
    "The colonel and four of his escort died in an ambush.",
    ["casualties/killed asserted victim=The colonel", "casualties/killed asserted victim=his escort n=4"],
  ],
  [
    "More than 6,000 people have crossed into Uganda since Friday.",
    ["casualties/displaced asserted victim=people place=uganda n>=6000"],
  ],
  ["At least 20,000 have already reached Chad.", ["casualties/displaced asserted victim=20,000 place=chad n>=20000"]],
  ["Eighty families took the road south.", ["casualties/displaced asserted victim=families n=80"]],
  ["On Friday villagers died in the blast.", ["casualties/killed asserted victim=villagers"]],
])("what was told by the way: %s", (sentence, expected) => {
  expect(claimsOf("casualties", sentence)).toEqual(expected);
});
