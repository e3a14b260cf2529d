import { expect, test } from "vitest";
import { claimsOf } from "../testing.ts";

test.each([
  [
    "Israeli warplanes bombed weapons depots near Damascus on Thursday.",
    ["attack/airstrike asserted actor=israeli-air-force target=weapons depots place=damascus"],
  ],
  [
    "Two rockets landed inside the Balad air base late on Monday.",
    ["attack/rocket asserted installation=balad weapon=rockets n=2"],
  ],
  [
    "Militants attacked a police station in Cabo Delgado with rifles and machetes.",
    ["attack/shooting asserted actor=Militants target=a police station weapon=rifles+machetes place=cabo-delgado"],
  ],
  [
    "A suicide bomber blew himself up outside a mosque in Kabul.",
    ["attack/suicide asserted actor=A suicide bomber installation=a mosque place=kabul"],
  ],
  [
    "The village was shelled by government forces for several hours.",
    ["attack/mortar-artillery asserted actor=government forces target=The village"],
  ],
  [
    "A drone strike on a convoy in Marib killed four fighters.",
    ["attack/drone asserted target=a convoy weapon=drone place=marib"],
  ],
  [
    "Russian missiles struck a power plant in Kharkiv overnight.",
    ["attack/missile asserted actor=russia target=a power plant weapon=Russian missiles place=kharkiv"],
  ],
  [
    "Boko Haram fighters raided a village in northern Cameroon.",
    ["attack asserted actor=boko-haram target=a village place=cameroon"],
  ],
  [
    "Gunmen opened fire on a bus that carried teachers in western Kenya.",
    ["attack/shooting asserted actor=Gunmen target=a bus place=kenya"],
  ],
  [
    "A roadside bomb hit a UN convoy in central Mali.",
    ["attack/ied asserted target=united-nations weapon=A roadside bomb place=mali"],
  ],
  [
    "Ukraine fired ten drones at an oil depot in Belgorod.",
    ["attack/drone asserted actor=ukraine target=an oil depot weapon=drones place=belgorod n=10"],
  ],
  [
    "The embassy compound came under rocket fire for the third night.",
    ["attack/rocket asserted target=The embassy compound weapon=rocket"],
  ],
  [
    "The Taliban ambushed an army patrol in Helmand.",
    ["attack/shooting asserted actor=taliban target=an army patrol place=helmand"],
  ],
  [
    "Insurgents detonated a car bomb near a checkpoint in Mogadishu.",
    ["attack/ied asserted actor=Insurgents installation=a checkpoint weapon=a car bomb place=mogadishu"],
  ],
  [
    "A car bomb exploded near a checkpoint in Mogadishu.",
    ["attack/ied asserted installation=a checkpoint weapon=A car bomb place=mogadishu"],
  ],
  [
    "Houthi fighters launched a ballistic missile toward Riyadh.",
    ["attack/missile asserted actor=houthis weapon=a ballistic missile place=riyadh"],
  ],
  ["The attack on the airport was carried out by al-Shabaab.", ["attack asserted actor=al-shabaab target=the airport"]],
  ["The hospital was struck by an air raid on Tuesday.", ["attack/airstrike asserted target=The hospital"]],
  ["Rebels threatened to attack the capital.", ["attack planned actor=Rebels target=the capital"]],
  [
    "The group is planning to bomb embassies in Nairobi.",
    ["attack/ied planned actor=The group target=embassies place=nairobi"],
  ],
  [
    "Soldiers beheaded two captives in the village, residents said.",
    ["attack/other asserted actor=Soldiers target=captives"],
  ],
  [
    "A grenade was thrown at a police post in Bujumbura.",
    ["attack/grenade asserted target=a police post weapon=A grenade place=bujumbura"],
  ],
  ["An explosion rocked a market in Quetta.", ["attack/ied asserted target=a market place=quetta"]],
  [
    "The Syrian air force dropped barrel bombs on Aleppo.",
    ["attack/airstrike asserted actor=syrian-air-force weapon=barrel bombs place=aleppo"],
  ],
  [
    "The militia fired several Katyusha rockets into the Green Zone.",
    ["attack/rocket asserted actor=The militia weapon=several Katyusha rockets place=green-zone"],
  ],
  [
    "Pakistan has struck hideouts in Khost province.",
    ["attack asserted actor=pakistan target=hideouts place=khost-province"],
  ],
  [
    "The army bombarded the eastern suburbs with artillery and tanks.",
    ["attack/mortar-artillery asserted actor=The army target=the eastern suburbs weapon=artillery"],
  ],
  [
    "Explosives planted by the Taliban went off under a police vehicle.",
    ["attack/ied asserted target=a police vehicle weapon=Explosives"],
  ],
  [
    "Snipers fired at civilians crossing the street in Benghazi.",
    ["attack/shooting asserted actor=Snipers target=civilians place=benghazi"],
  ],
  [
    "Unidentified aircraft targeted a Hezbollah convoy near Abu Kamal.",
    ["attack/airstrike asserted actor=Unidentified aircraft target=hezbollah place=abu-kamal"],
  ],
  [
    "The Lord's Resistance Army has attacked several villages in the Central African Republic.",
    ["attack asserted actor=lords-resistance-army target=several villages place=central-african-republic"],
  ],
  ["A missile attack on Erbil wounded a contractor.", ["attack/missile asserted weapon=missile place=erbil"]],
  ["The shelling of Stepanakert continued for a sixth day.", ["attack/mortar-artillery asserted place=stepanakert"]],
  [
    "The president survived an assassination attempt in Caracas.",
    ["attack/assassination asserted target=The president place=caracas"],
  ],
  [
    "A former minister was gunned down outside his home in Beirut.",
    ["attack/shooting asserted target=A former minister place=beirut"],
  ],
  ["The airstrike destroyed a school in Tigray.", ["attack/airstrike asserted target=a school place=tigray"]],
  [
    "Rebel forces have bombed a bridge in Diyala.",
    ["attack/ied asserted actor=Rebel forces target=a bridge place=diyala"],
  ],
  ["The convoy was ambushed near Gao on Wednesday.", ["attack/shooting asserted target=The convoy place=gao"]],
  ["The base was hit by three rockets.", ["attack/rocket asserted installation=The base weapon=rockets n=3"]],
  ["Somali police were targeted in a suicide attack.", ["attack/suicide asserted target=somali-police"]],
  [
    "The army has been shelling the town since dawn.",
    ["attack/mortar-artillery asserted actor=The army target=the town"],
  ],
  ["US forces will strike targets in Yemen if needed.", ["attack planned actor=us-forces target=targets place=yemen"]],
  [
    "The militants, who attacked the prison on Sunday, fled.",
    ["attack asserted actor=The militants target=the prison"],
  ],
  [
    "A mortar attack on the airport in Aden killed one guard.",
    ["attack/mortar-artillery asserted target=the airport weapon=mortar place=aden"],
  ],
  [
    "The assassination of the general in Baghdad raised tensions.",
    ["attack/assassination asserted target=the general place=baghdad"],
  ],
  ["NATO could bomb targets in Serbia.", ["attack/airstrike possible actor=nato target=targets place=serbia"]],
  ["The bombing of a mosque in Peshawar killed 84 people.", ["attack/ied asserted target=a mosque place=peshawar"]],
  [
    "The ministry said that Ukrainian drones had attacked Sevastopol.",
    ["attack/drone asserted actor=ukraine weapon=Ukrainian drones place=sevastopol"],
  ],
  ["After rockets hit the Green Zone, the embassy closed.", ["attack/rocket asserted weapon=rockets place=green-zone"]],
  [
    "The Houthis said they had launched two drones at an airport in southern Saudi Arabia.",
    ["attack/drone asserted actor=houthis target=an airport weapon=drones place=saudi-arabia n=2"],
  ],
  [
    "A convoy carrying UN staff was hit by an improvised explosive device on the road to Timbuktu.",
    ["attack/ied asserted target=A convoy weapon=an improvised explosive device place=timbuktu"],
  ],
  [
    "Islamic State claimed an attack on a military bus in Deir ez-Zor.",
    ["attack asserted actor=islamic-state target=a military bus place=deir-ez-zor"],
  ],
  [
    "Unknown assailants hurled a grenade into a bar in Bujumbura late on Friday.",
    ["attack/grenade asserted actor=Unknown assailants target=a bar weapon=a grenade place=bujumbura"],
  ],
  [
    "Several shells hit a residential district of Donetsk.",
    ["attack/mortar-artillery asserted target=a residential district weapon=Several shells place=donetsk"],
  ],
  [
    "Myanmar's military carried out an air strike on a school in Sagaing.",
    ["attack/airstrike asserted actor=burmese-forces target=a school place=sagaing"],
  ],
  [
    "RSF fighters shelled the Abu Shouk camp in El Fasher.",
    ["attack/mortar-artillery asserted actor=rapid-support-forces target=the Abu Shouk camp place=el-fasher"],
  ],
  [
    "An Israeli airstrike on Gaza killed a commander of Islamic Jihad.",
    ["attack/airstrike asserted actor=israel place=gaza-strip"],
  ],
  [
    "ISIS militants beheaded a Croatian hostage in Egypt.",
    ["attack/other asserted actor=islamic-state target=a Croatian hostage place=egypt"],
  ],
  [
    "The two policemen were shot dead at a checkpoint in Quetta.",
    ["attack/shooting asserted target=The two policemen installation=a checkpoint place=quetta"],
  ],
  [
    "The rebels used artillery to bombard the airport.",
    ["attack/mortar-artillery asserted actor=The rebels target=the airport"],
  ],
  ["The base has been attacked three times since January.", ["attack asserted installation=The base"]],
  [
    "The ambush of a military convoy near Chinagodrar left 13 soldiers dead.",
    ["attack/shooting asserted target=a military convoy place=Chinagodrar"],
  ],
  [
    "An assassination attempt on the prime minister of Armenia was foiled.",
    ["attack/assassination asserted target=the prime minister"],
  ],
  [
    "The suicide bombing of a church in Damascus was the work of the group.",
    ["attack/suicide asserted target=a church place=damascus"],
  ],
  ["US aircraft did not strike the hospital.", ["attack/airstrike denied actor=us-forces target=the hospital"]],
  [
    "An Iranian missile killed four drivers near Qamishli.",
    ["attack/missile asserted actor=iran target=drivers weapon=An Iranian missile place=qamishli"],
  ],
  ["Nine children were killed in an air strike in Idlib.", ["attack/airstrike asserted target=children place=idlib"]],
  ["Two nurses died in a roadside bombing in Baidoa.", ["attack/ied asserted target=nurses place=baidoa"]],
  [
    "An army lorry struck a mine in the Sinai desert.",
    ["attack/ied asserted target=An army lorry weapon=a mine place=the Sinai desert"],
  ],
  [
    "Gunmen sprayed the minibus with bullets.",
    ["attack/shooting asserted actor=Gunmen target=the minibus weapon=bullets"],
  ],
  ["Jets carried out a series of raids on rebel depots.", ["attack/airstrike asserted actor=Jets target=rebel depots"]],
  ["Nurses launched an indefinite strike in Lagos.", []],
  ["The bank was hit by a ransomware attack.", []],
  ["A boiler explosion killed six workers at the mill.", []],
  ["The navy fired two missiles into the sea.", []],
  ["Farmers sprayed the fields with pesticide.", []],
])("one side strikes: %s", (sentence, expected) => {
  expect(claimsOf("attack", sentence)).toEqual(expected);
});

test.each([
  "The opposition attacked the government's budget in parliament.",
  "The company was hit by sanctions last year.",
  "The president fired the defence minister on Monday.",
  "Workers went on strike in Lagos over fuel prices.",
  "The two sides struck a deal in Doha.",
  "The striker fired home in the last minute of the match.",
  "Heavy rain hit the camps in Idlib.",
  "The minister launched a new programme in Basra.",
  "Prices exploded after the currency crashed.",
  "The report targets corruption in the ministry.",
  "The army launched a rescue operation in Mosul.",
  "The plane landed in Baghdad on Friday.",
  "The coalition launched a campaign for vaccination.",
  "The news struck fear into the population.",
  "The virus hit Iran hard.",
  "Iran launched a satellite on Wednesday.",
  "The senator raised questions about the strike.",
  "A fire broke out in a warehouse in Beirut.",
  "The fund targets investors in Europe.",
  "The helicopter crashed near Kandahar because of bad weather.",
  "Turkey opened fire stations in the province.",
  "The drought hit farmers in northern Syria.",
  "The pandemic struck at the heart of the economy.",
  "The senator was attacked by the press for his remarks.",
  "The minister hit back at his critics.",
  "The offer targets young voters.",
  "Ministers launched a website for refugees.",
  "The court struck down the law.",
  "He was struck by the silence of the town.",
  "The bank raided its reserves.",
  "The party launched its campaign in Tripoli.",
  "The two officials were fired after the scandal.",
  "The president shot down the proposal.",
  "Troops fired shots in the air.",
  "The bombshell report was published in Paris.",
])("words of striking that mean something else: %s", (sentence) => {
  expect(claimsOf("attack", sentence)).toEqual([]);
});

test.each([
  ["Israeli warplanes fired a missile at a car in Gaza.", "airstrike"],
  ["A helicopter fired rockets at a village near Hama.", "airstrike"],
  ["Soldiers fired a missile at a car in Gaza.", "missile"],
  ["The army used sulphur mustard in an attack on Saraqib.", "chemical"],
  ["Planes dropped barrel bombs filled with chlorine on Saraqib.", "chemical"],
  [
    "The United States fired missiles at an airbase near Homs in retaliation for the use of sarin in Khan Shaykhun.",
    "missile",
  ],
  ["Two militants detonated explosives in Ankara, killing themselves.", "suicide"],
])("by what means: %s", (text, mode) => {
  expect(claimsOf("attack", text).map((claim) => claim.split(" ")[0])).toContain(`attack/${mode}`);
});

test.each([
  "The United States announced sanctions targeting ten Venezuelan officials.",
  "Russia struck back at the United States and expelled 60 diplomats.",
])("sanctions strike nobody: %s", (sentence) => {
  expect(claimsOf("attack", sentence)).toEqual([]);
});

test("an embassy's diplomats can be bombed", () => {
  expect(claimsOf("attack", "Militants attacked a convoy of diplomats in Kabul with a bomb.")).toHaveLength(1);
});
