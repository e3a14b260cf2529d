import { expect, test } from "vitest";
import { claimsOf } from "../testing.ts";

test.each<[string, ...string[]]>([
  [
    "Rebel groups in Mali merged to form JNIM in 2017.",
    "group/merged asserted actor=Rebel groups place=mali",
    "group/formed asserted actor=jnim place=mali",
  ],
  ["The M23 was founded in 2012.", "group/formed asserted actor=m23"],
  ["The Islamic State was defeated in Syria in 2019.", "group/defeated asserted actor=islamic-state place=syria"],
  ["Boko Haram split into two factions in 2016.", "group/split asserted actor=boko-haram"],
  ["The rebels laid down their arms.", "group/activity asserted actor=The rebels"],
  ["FARC fighters demobilised in 2017.", "group/activity asserted actor=farc"],
  ["The president declared victory over Islamic State.", "group/defeated asserted actor=islamic-state"],
  ["The militia was dissolved by decree.", "group/split asserted actor=The militia"],
  ["The government disbanded the presidential guard.", "group/split asserted actor=the presidential guard"],
  ["The army defeated the rebels.", "group/defeated asserted actor=the rebels"],
  ["The coalition suspended its operations against Islamic State.", "group/activity asserted actor=cjtf-oir"],
  ["Hamas has formed a new brigade.", "group/formed asserted actor=a new brigade"],
  ["The Taliban announced the formation of a new special unit.", "group/formed asserted actor=a new special unit"],
  ["The faction broke away from Al-Shabaab.", "group/split asserted actor=The faction"],
  ["The coalition resumed its operations against Islamic State.", "group/activity asserted actor=cjtf-oir"],
  ["UNIFIL halted its patrols in the south.", "group/activity asserted actor=unifil"],
  ["The militia agreed to disarm.", "group/activity planned actor=The militia"],
  ["The opposition factions formed a joint command.", "group/formed asserted actor=a joint command"],
  ["The mission ended its combat role.", "group/activity asserted actor=The mission"],
  ["Fighters of the group surrendered to the army.", "group/activity asserted actor=Fighters"],
  ["Officers defected from the army.", "group/split asserted actor=Officers"],
  ["Former rebels will be integrated into the army.", "group/merged planned actor=Former rebels"],
  ["The collapse of the Afghan army surprised its allies.", "group/defeated asserted actor=afghan-forces"],
  ["The Lord's Resistance Army has not been defeated.", "group/defeated denied actor=lords-resistance-army"],
  ["The army created a new command for drones.", "group/formed asserted actor=a new command"],
  [
    "The Syrian army was dissolved after the fall of Damascus.",
    "group/split asserted actor=syrian-army place=damascus",
  ],
  ["A new militia emerged in Ituri.", "group/formed asserted actor=A new militia place=ituri"],
  ["The army suspended its operations in Darfur.", "group/activity asserted actor=The army place=darfur"],
  ["The rebels surrendered on Friday.", "group/activity asserted actor=The rebels"],
  ["Two rebel factions merged in Darfur.", "group/merged asserted actor=rebel factions place=darfur"],
  ["The militia was founded in 2014.", "group/formed asserted actor=The militia"],
  ["The ELN has split into several factions.", "group/split asserted actor=eln"],
  ["The government created an anti-terrorist unit.", "group/formed asserted actor=an anti-terrorist unit"],
  ["Boko Haram has not been defeated.", "group/defeated denied actor=boko-haram"],
  ["The collapse of the militia followed the death of its leader.", "group/defeated asserted actor=the militia"],
  ["The formation of a joint force was announced in Niamey.", "group/formed asserted actor=a joint force place=niamey"],
  ["Rebel fighters disarmed in Bangui.", "group/activity asserted actor=Rebel fighters place=bangui"],
  ["France ended its military mission in the Sahel.", "group/activity asserted actor=france place=sahel"],
  [
    "The insurgents were defeated by the army in Cabo Delgado.",
    "group/defeated asserted actor=The insurgents place=cabo-delgado",
  ],
  ["The Wagner group was disbanded in 2023.", "group/split asserted actor=wagner-group"],
  ["The disarmament of the rebels began in March.", "group/activity asserted actor=the rebels"],
  ["The rebel group emerged in 2013.", "group/formed asserted actor=The rebel group"],
  ["Iraq declared victory over the militants.", "group/defeated asserted actor=the militants"],
  ["The navy will halt its patrols in the strait.", "group/activity planned actor=The navy"],
])("what becomes of a force: %s", (sentence, ...told) => {
  expect(claimsOf("group", sentence)).toEqual(told);
});

test.each([
  "The ELN declared a ceasefire.",
  "Their defeat in the final ended the season.",
  "The team defeated its rivals.",
  "The bill was defeated in parliament.",
  "The companies merged last year.",
  "The party split over the budget.",
  "The crowd formed a queue at the base.",
  "The president dissolved parliament.",
  "The government was formed in May.",
  "The minister created a commission.",
  "The opposition defeated the ruling party in the election.",
  "The rivers merge near the town.",
  "The airline suspended its operations.",
  "The couple split in June.",
  "Boko Haram split the village's families.",
])("no group: %s", (sentence) => {
  expect(claimsOf("group", sentence)).toEqual([]);
});

test.each([
  ["Four factions unveiled a new rebel alliance in Nairobi.", "group/formed"],
  ["Ukraine formed an international legion of volunteers.", "group/formed"],
  ["Hundreds of guerrillas have turned in their rifles.", "group/activity"],
])("more that groups become: %s", (sentence, start) => {
  expect(claimsOf("group", sentence)[0] ?? "").toContain(start);
});

test.each([
  "The museum unveiled a statue of the general.",
  "The team turned in a poor game.",
  "The law ceased to exist.",
])("nothing becomes of a group: %s", (sentence) => {
  expect(claimsOf("group", sentence)).toEqual([]);
});

test.each([
  ["The M23 began in 2012 as a mutiny.", "group/formed asserted actor=m23"],
  ["Villagers formed self-defence groups.", "group/formed asserted actor=self-defence groups"],
  ["The PKK took up arms in 1984.", "group/activity asserted actor=pkk"],
  ["The PKK said that it was dissolving itself.", "group/split asserted actor=pkk"],
  ["Hundreds of soldiers defected to the rebels.", "group/split asserted actor=soldiers"],
  ["Three rebel factions banded together in May.", "group/merged asserted actor=rebel factions"],
  ["The rebel movement splintered last year.", "group/split asserted actor=The rebel movement"],
  ["Police dismantled a cell that was recruiting for Islamic State.", "group/defeated asserted actor=a cell"],
  ["The militia called off its campaign on Monday.", "group/activity asserted actor=The militia"],
  ["Fighters of the Wa army mutinied in June.", "group/split"],
  ["The army's northern command capitulated after a month.", "group/defeated"],
  ["The rebels declared war on the junta.", "group/activity asserted actor=The rebels"],
])("told otherwise of a group: %s", (sentence, start) => {
  expect(claimsOf("group", sentence)[0] ?? "").toContain(start);
});

test.each([
  "The striker defected to a rival club.",
  "The movement of goods resumed.",
  "The storm began as a shower.",
  "A fight broke up the party.",
  "Police broke up the protest.",
  "The minister declared war on litter.",
  "The soldiers came together for a photograph.",
  "The battle began at dawn.",
  "The general was born in Homs.",
])("no group told of: %s", (sentence) => {
  expect(claimsOf("group", sentence)).toEqual([]);
});
