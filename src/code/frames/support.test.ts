import { expect, test } from "vitest";
import { claimsOf } from "../testing.ts";

test.each<[string, ...string[]]>([
  ["Russia supplies weapons to the junta.", "support/supply asserted actor=russia recipient=the junta"],
  [
    "The United States provided Ukraine with artillery.",
    "support/supply asserted actor=united-states recipient=ukraine",
  ],
  ["Germany will deliver tanks to Ukraine.", "support/supply planned actor=germany recipient=ukraine"],
  ["Qatar mediated between Israel and Hamas.", "support/mediation asserted actor=qatar recipient=israel+hamas"],
  [
    "Turkey trained Somali commandos in Mogadishu.",
    "support/training asserted actor=turkey recipient=somali-forces place=mogadishu",
  ],
  ["Iran arms the Houthis.", "support/supply asserted actor=iran recipient=houthis"],
  [
    "The coalition supports Iraqi forces with air strikes.",
    "support asserted actor=cjtf-oir recipient=iraqi-security-forces",
  ],
  [
    "The World Food Programme delivered food to 20,000 people in Gaza.",
    "support/aid asserted actor=world-food-programme recipient=people place=gaza-strip",
  ],
  ["Wagner advises the Malian army.", "support/training asserted actor=wagner-group recipient=malian-forces"],
  [
    "Ukrainian soldiers are being trained in Poland.",
    "support/training asserted recipient=ukrainian-forces place=poland",
  ],
  [
    "The training of Somali soldiers by Turkish officers began in 2017.",
    "support/training asserted actor=turkish-forces recipient=somali-forces",
  ],
  [
    "France supplied the Lebanese army with armoured vehicles.",
    "support/supply asserted actor=france recipient=lebanese-forces",
  ],
  [
    "Japan donated 30 vehicles to the Philippine coast guard.",
    "support/supply asserted actor=japan recipient=philippine-forces",
  ],
  [
    "The UAE denied supplying weapons to the Rapid Support Forces.",
    "support/supply denied actor=united-arab-emirates recipient=rapid-support-forces",
  ],
  ["South Korea has refused to arm Ukraine.", "support/supply denied actor=south-korea recipient=ukraine"],
  ["Qatar has played a mediating role between Hamas and Israel.", "support/mediation asserted recipient=hamas+israel"],
  ["Egypt is mediating between the two sides.", "support/mediation asserted actor=egypt recipient=the two sides"],
  ["Iran sent drones to Russia.", "support/supply asserted actor=iran recipient=russia"],
  [
    "The Red Cross distributed blankets to displaced families.",
    "support/aid asserted actor=icrc recipient=displaced families",
  ],
  ["Weapons were delivered to the rebels by Chad.", "support/supply asserted actor=chad recipient=the rebels"],
  ["Belarus provides training to Wagner fighters.", "support/training asserted actor=belarus recipient=wagner-group"],
  ["Ethiopia accused Egypt of arming the rebels.", "support/supply asserted actor=egypt recipient=the rebels"],
  ["NATO advisers help the Iraqi army to plan operations.", "support/aid asserted actor=nato recipient=iraqi-army"],
  [
    "The US supplied intelligence to the Ukrainian army.",
    "support/supply asserted actor=united-states recipient=ukrainian-forces",
  ],
  ["Ukrainian pilots were trained by Denmark.", "support/training asserted actor=denmark recipient=ukrainian-forces"],
  ["The junta received weapons from Russia.", "support/supply asserted actor=russia recipient=The junta"],
  [
    "Chinese instructors have trained Tanzanian soldiers.",
    "support/training asserted actor=chinese-forces recipient=tanzanian-forces",
  ],
  ["The delivery of tanks to Ukraine was delayed.", "support/supply asserted recipient=ukraine"],
  ["Canada sent ammunition to Ukraine in May.", "support/supply asserted actor=canada recipient=ukraine"],
  ["Switzerland has not supplied weapons to Ukraine.", "support/supply denied actor=switzerland recipient=ukraine"],
  ["The army supplied the militia with rifles.", "support/supply asserted actor=The army recipient=the militia"],
  [
    "The UN delivered food to displaced families in Tigray.",
    "support/aid asserted actor=united-nations recipient=displaced families place=tigray",
  ],
  [
    "Blankets and tents were distributed to the refugees by the Red Cross.",
    "support/aid asserted actor=icrc recipient=the refugees",
  ],
  ["The agreement brokered by Qatar was signed in Doha.", "support/mediation asserted actor=qatar place=doha"],
  [
    "Turkey mediated between Ethiopia and Somalia.",
    "support/mediation asserted actor=turkey recipient=ethiopia+somalia",
  ],
  [
    "The United Kingdom will train Ukrainian soldiers in England.",
    "support/training planned actor=united-kingdom recipient=ukrainian-forces place=england",
  ],
  ["The French army assisted Malian forces.", "support asserted actor=french-forces recipient=malian-forces"],
])("who helps whom, and how: %s", (sentence, ...told) => {
  expect(claimsOf("support", sentence)).toEqual(told);
});

test.each<[string, ...string[]]>([
  ["Ankara sent drones and air defences.", "support/supply asserted actor=turkey"],
  ["Food was distributed in the camp.", "support/aid asserted installation=the camp"],
  ["Some 51,000 people were vaccinated in Kassala.", "support/aid asserted recipient=people place=kassala"],
  [
    "The World Food Programme trucked 200 tonnes of flour into the enclave.",
    "support/aid asserted actor=world-food-programme",
  ],
  ["The Red Cross escorted a convoy out of the city.", "support/aid asserted actor=icrc recipient=a convoy"],
  ["Ankara is lending its support.", "support/aid asserted actor=turkey"],
  ["The soldiers stayed to train the Iraqi army.", "support/training asserted actor=The soldiers recipient=iraqi-army"],
  ["The mission was now to train and advise.", "support/training asserted actor=The mission"],
  [
    "Members of the Iraqi security forces have received training.",
    "support/training asserted recipient=iraqi-security-forces",
  ],
  ["The rebels, backed by helicopters, took the town.", "support/aid asserted actor=helicopters recipient=The rebels"],
  [
    "With the help of Russian advisers, the army retook the town.",
    "support/aid asserted actor=russian-forces recipient=the army",
  ],
])("helped in passing: %s", (sentence, ...told) => {
  expect(claimsOf("support", sentence)).toEqual(told);
});

test.each([
  "She went to teach the children.",
  "Under cover of darkness the rebels fled.",
  "With the support of his wife, the general resigned.",
  "Letters were delivered to the house.",
  "The company delivered 40 jets to the airline.",
  "Iran sent missiles over the city.",
  "Teachers have received training in Rome.",
])("no help of a side: %s", (sentence) => {
  expect(claimsOf("support", sentence)).toEqual([]);
});

test.each([
  "The rain helped the farmers.",
  "The coach trained the team in Cairo.",
  "The senator supported the bill.",
  "Voters backed the president.",
  "The economy was supported by oil.",
  "He backed the car into the gate.",
  "The actor supports the people of his city.",
  "Help came too late for the family.",
  "She trained as a doctor in Kyiv.",
  "Prices helped the government in the poll.",
  "The postman delivers letters to the army.",
  "There was a great effort between the two armies to be first.",
])("no support: %s", (sentence) => {
  expect(claimsOf("support", sentence)).toEqual([]);
});

test.each([
  ["The Emirates has funnelled weapons to the rebels.", "support/supply"],
  ["British instructors taught Ukrainian recruits to clear mines.", "support/training"],
  ["NATO has been building the capacity of the Jordanian army.", "support/training asserted actor=nato"],
  ["The militants are supplied by sea.", "support/supply"],
  ["The Red Cross handed out blankets to the displaced.", "support/aid"],
  ["Norway acted as mediator between Colombia and the ELN.", "support/mediation"],
  ["Danish trainers have schooled Iraqi soldiers in bomb disposal.", "support/training"],
])("more ways to help: %s", (sentence, start) => {
  expect(claimsOf("support", sentence)[0] ?? "").toContain(start);
});

test.each([
  "The school taught the pupils English.",
  "The shop supplied the village with bread.",
  "The actor promised his fans a film.",
  "The coach drilled the team.",
])("no help of sides: %s", (sentence) => {
  expect(claimsOf("support", sentence)).toEqual([]);
});

test.each([
  ["NATO paused its training in Iraq.", "support/training denied actor=nato"],
  ["Training in Iraq has been suspended until May.", "support/training denied"],
  ["The World Food Programme suspended its operations in Darfur.", "support/aid denied actor=world-food-programme"],
  ["Washington has frozen military aid to Cairo.", "support/supply denied actor=united-states recipient=egypt"],
  ["No aid convoy had reached Mekelle by Saturday.", "support/aid denied place=mekelle"],
  ["The World Food Programme handed rations to 1,800 families.", "support/aid asserted actor=world-food-programme"],
  ["The World Food Programme aims to reach 50,000 people.", "support/aid planned actor=world-food-programme"],
  ["The United States pledged a further $400 million in military aid.", "support/supply asserted actor=united-states"],
  ["Britain shared intelligence with Kyiv.", "support/supply asserted actor=united-kingdom recipient=ukraine"],
  ["The agency airdropped 40 tonnes of food to the villagers.", "support/aid asserted"],
  ["The convoy was escorted by UN peacekeepers.", "support/aid asserted actor=un-peacekeepers recipient=The convoy"],
  ["Turkey hosted talks between Ethiopia and Somalia.", "support/mediation asserted actor=turkey"],
  ["The truce was brokered by Qatar.", "support/mediation asserted actor=qatar"],
  ["Moscow offered to help find a solution.", "support/mediation"],
  ["Kabul denies sheltering the militants.", "support/aid"],
  ["Jets flew in support of Kurdish fighters.", "support asserted recipient=peshmerga"],
  ["Tajikistan bought drones from Turkey.", "support/supply asserted actor=turkey recipient=tajikistan"],
  ["Canada pledged $50m worth of armoured vehicles for the Ukrainian army.", "support/supply asserted actor=canada"],
  ["Food and blankets are being distributed to the villagers by volunteers.", "support/aid"],
  ["American advisers fought alongside the Iraqi army.", "support asserted actor=us-forces recipient=iraqi-army"],
])("help in other words: %s", (sentence, start) => {
  expect(claimsOf("support", sentence)[0] ?? "").toContain(start);
});

test.each([
  "The officers escorted the prisoner to court.",
  "The team suspended training because of the heat.",
  "The company bought drones from a shop.",
  "The convoy reached the town at noon.",
  "The airline cut its flights to the city.",
  "The hotel hosted a wedding.",
  "The army shared a photograph with reporters.",
  "The family sheltered in a cellar.",
  "The government announced a holiday.",
  "The agency released a report.",
  "The soldiers got through the winter.",
  "The president approved the law.",
])("no help: %s", (sentence) => {
  expect(claimsOf("support", sentence)).toEqual([]);
});
