import { expect, test } from "vitest";
import { claimsOf } from "../testing.ts";

test.each<[string, ...string[]]>([
  [
    "US forces handed over the K1 base to the Iraqi army on Sunday.",
    "transfer/handover asserted actor=us-forces recipient=iraqi-army installation=k1",
  ],
  [
    "The Kirkuk airfield was handed over to Iraqi forces by the coalition.",
    "transfer/handover asserted actor=cjtf-oir recipient=iraqi-security-forces installation=The Kirkuk airfield",
  ],
  [
    "The Gao barracks, which French troops had used since 2014, were turned over to the Malian army.",
    "transfer/handover asserted recipient=malian-forces installation=The Gao barracks",
  ],
  [
    "The handover of Bagram airfield to Afghan forces took place at night.",
    "transfer/handover asserted recipient=afghan-forces installation=Bagram airfield",
  ],
  [
    "MONUSCO will transfer its base in Bukavu to the Congolese police.",
    "transfer/handover planned actor=monusco recipient=congolese-police installation=its base place=bukavu",
  ],
  [
    "The Malian army took over the Kidal camp from UN peacekeepers.",
    "transfer/handover asserted actor=un-peacekeepers recipient=malian-forces installation=the Kidal camp",
  ],
  [
    "The Afghan army took control of the outpost from British troops.",
    "transfer/handover asserted actor=british-forces recipient=afghan-forces installation=the outpost",
  ],
  [
    "British forces closed their base in Helmand in October.",
    "transfer/closure asserted actor=british-forces installation=their base place=helmand",
  ],
  [
    "The coalition denied that it had handed the base over to the militia.",
    "transfer/handover denied actor=cjtf-oir recipient=the militia installation=the base",
  ],
  [
    "Germany has not yet transferred the camp to the Afghan police.",
    "transfer/handover denied actor=germany recipient=afghan-police installation=the camp",
  ],
  [
    "The mission's camp in Mopti was formally transferred to the Malian authorities on Friday.",
    "transfer/handover asserted recipient=mali installation=The mission's camp place=mopti",
  ],
  [
    "The rebels surrendered their heavy weapons to the peacekeepers.",
    "transfer/handover asserted actor=The rebels recipient=the peacekeepers equipment=their heavy weapons",
  ],
  [
    "Under the deal, Armenia will return four villages to Azerbaijan.",
    "transfer/handover planned actor=armenia recipient=azerbaijan area=villages",
  ],
  [
    "Russia ceded the strip to China in 2008.",
    "transfer/handover asserted actor=russia recipient=china area=the strip",
  ],
  [
    "Control of the port passed to the Yemeni coast guard.",
    "transfer/handover asserted recipient=yemeni-forces installation=the port",
  ],
  [
    "After the return of the barracks to Kosovo police, the last Italian soldiers flew home.",
    "transfer/handover asserted recipient=Kosovo police installation=the barracks",
  ],
  [
    "Handing the bridge over to the UN, the rebels left the town.",
    "transfer/handover asserted actor=the rebels recipient=united-nations area=the bridge",
  ],
  [
    "The Taliban relinquished the checkpoint to tribal elders.",
    "transfer/handover asserted actor=taliban recipient=tribal elders installation=the checkpoint",
  ],
  ["The embassy compound was shuttered last week.", "transfer/closure asserted installation=The embassy compound"],
  [
    "Washington shut down its consulate in Basra.",
    "transfer/closure asserted actor=united-states installation=its consulate place=basra",
  ],
  [
    "Responsibility for the checkpoint was handed to the Lebanese army.",
    "transfer/handover asserted recipient=lebanese-forces installation=the checkpoint",
  ],
  [
    "The US military may hand over the airfield to Niger's army.",
    "transfer/handover possible actor=us-forces recipient=nigerien-forces installation=the airfield",
  ],
  ["The site was returned to the Iraqi government.", "transfer/handover asserted recipient=iraq installation=The site"],
  [
    "The outpost, which was handed over to the Afghan army in 2013, fell to the Taliban.",
    "transfer/handover asserted recipient=afghan-forces installation=The outpost",
  ],
  [
    "Spanish troops turned the airfield at Herat over to the Afghan army.",
    "transfer/handover asserted actor=spanish-forces recipient=afghan-forces installation=the airfield place=herat",
  ],
  [
    "Command of the garrison was transferred to Kenyan officers.",
    "transfer/handover asserted recipient=kenyan-forces installation=the garrison",
  ],
  [
    "The militia surrendered its tanks to the army.",
    "transfer/handover asserted actor=The militia recipient=the army equipment=its tanks",
  ],
  [
    "Italian soldiers will not return the barracks to the police.",
    "transfer/handover denied actor=italian-forces recipient=the police installation=the barracks",
  ],
  [
    "The handover of the Herat airfield to Afghan forces took place in 2014.",
    "transfer/handover asserted recipient=afghan-forces installation=the Herat airfield",
  ],
  [
    "The closure of the base in Bangui was announced by France.",
    "transfer/closure asserted actor=france installation=the base place=bangui",
  ],
  [
    "The Senegalese army received the Dakar base from France in July.",
    "transfer/handover asserted actor=france recipient=senegalese-forces installation=the Dakar base",
  ],
  [
    "Chadian soldiers took over the base at Faya from French troops.",
    "transfer/handover asserted actor=french-forces recipient=chadian-forces installation=the base place=faya-largeau",
  ],
  [
    "The base in N'Djamena changed hands in January.",
    "transfer/handover asserted installation=The base place=ndjamena",
  ],
  [
    "The base has been given back to the Nigerien army.",
    "transfer/handover asserted recipient=nigerien-forces installation=The base",
  ],
  [
    "French troops gave the barracks to the Chadian police.",
    "transfer/handover asserted actor=french-forces recipient=chadian-police installation=the barracks",
  ],
  [
    "The new government placed the oilfields under the authority of the army.",
    "transfer/handover asserted actor=The new government recipient=the army area=the oilfields",
  ],
  [
    "Departing troops left the port to the coast guard.",
    "transfer/handover asserted recipient=the coast guard installation=the port",
  ],
  [
    "The airfield reverted to the Somali government in May.",
    "transfer/handover asserted recipient=somalia installation=The airfield",
  ],
  [
    "The camp came into the possession of the Malian army.",
    "transfer/handover asserted recipient=malian-forces installation=The camp",
  ],
  ["Camp Sparrow was shut in October.", "transfer/closure asserted installation=Camp Sparrow"],
  ["The closure of Camp Novo Selo was announced in March.", "transfer/closure asserted installation=Camp Novo Selo"],
  ["Germany has shuttered its camp in Gao.", "transfer/closure asserted actor=germany installation=its camp place=gao"],
  [
    "Control of the dam went to the Ministry of Water.",
    "transfer/handover asserted recipient=the Ministry area=the dam",
  ],
  ["The base was left to the Malian army.", "transfer/handover asserted recipient=malian-forces installation=The base"],
  [
    "The coalition passed to Iraqi forces the headquarters that it had used.",
    "transfer/handover asserted actor=cjtf-oir recipient=iraqi-security-forces installation=the headquarters",
  ],
  [
    "They gave the base known as Alpha to the Iraqi army.",
    "transfer/handover asserted actor=They recipient=iraqi-army installation=the base",
  ],
  [
    "The Houthis are to give up their heavy weapons.",
    "transfer/handover planned actor=houthis equipment=their heavy weapons",
  ],
  [
    "The US military handed back to the Iraqi government Camp Victory.",
    "transfer/handover asserted actor=us-forces recipient=iraq installation=camp-victory",
  ],
  [
    "The Americans handed the Slovenians the keys of the camp.",
    "transfer/handover asserted actor=united-states recipient=slovenia installation=the camp",
  ],
  [
    "The Slovenians took command of the sector from the Italians.",
    "transfer/handover asserted actor=italy recipient=slovenia area=the sector",
  ],
  [
    "Of the twelve bases, all but three have been given back to the Iraqi army.",
    "transfer/handover asserted recipient=iraqi-army installation=three",
  ],
  ["Four posts on either side will be closed.", "transfer/closure planned installation=posts"],
  [
    "Property worth $2 million came into Afghan possession.",
    "transfer/handover asserted recipient=afghanistan equipment=Property",
  ],
  [
    "The withdrawal leaves the camp to the Malian army.",
    "transfer/handover asserted recipient=malian-forces installation=the camp",
  ],
  [
    "K1 was handed over to the Iraqis, who also received equipment worth a million dollars.",
    "transfer/handover asserted recipient=iraq installation=k1",
    "transfer/handover asserted recipient=iraq equipment=equipment",
  ],
  [
    "The French handed the Malians the keys to the fort.",
    "transfer/handover asserted actor=france recipient=mali installation=the fort",
  ],
])("what changes hands, from whom to whom: %s", (sentence, ...told) => {
  expect(claimsOf("transfer", sentence)).toEqual(told);
});

test.each([
  "Poland has delivered 14 tanks to Ukraine.",
  "The minister handed over a letter to the president.",
  "The court handed down a sentence of ten years.",
  "The general passed away at the base on Sunday.",
  "Talks on the base passed without result.",
  "The striker returned to the city after his transfer to another club.",
  "He gave up his post in the government.",
  "The soldiers returned to their base after the patrol.",
  "Schools in the capital were closed because of the storm.",
  "Shops closed early and the market was empty.",
  "The road to the airport was closed by protesters.",
  "The minister took over the case from his deputy.",
  "Rebels took control of the base in Bria.",
  "The company gave its staff a bonus.",
  "The president gave the soldiers medals.",
  "The town was taken on Thursday.",
  "The road was closed to traffic on Monday.",
  "Russia gave Syria new missiles.",
  "He left the base to visit his family.",
  "They left six bases in Iraq to rejoin their units.",
  "Poland delivered 14 tanks to Ukraine.",
  "The town changed hands again in June.",
  "The Iraqis received equipment worth a million dollars.",
  "She took command of the situation.",
  "The soldiers returned to the base in trucks.",
  "After the raid on two camps, five suspects were handed over to the court.",
  "The mayor gave the visitors the keys of the city.",
])("no transfer: %s", (sentence) => {
  expect(claimsOf("transfer", sentence)).toEqual([]);
});
