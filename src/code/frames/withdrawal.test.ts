import { expect, test } from "vitest";
import { claimsOf } from "../testing.ts";

test.each<[string, ...string[]]>([
  [
    "American troops left the base in Nangarhar in July.",
    "withdrawal/withdraw asserted actor=us-forces origin=the base place=nangarhar",
  ],
  ["France pulled its soldiers out of Niger in December.", "withdrawal/withdraw asserted actor=france origin=niger"],
  [
    "Ethiopian troops have withdrawn from the Somali town of Hudur.",
    "withdrawal/withdraw asserted actor=ethiopian-forces origin=xuddur",
  ],
  [
    "The withdrawal of Russian forces from Kherson was completed on Friday.",
    "withdrawal/withdraw asserted actor=russian-forces origin=kherson",
  ],
  ["Canadian troops will leave Kandahar by July.", "withdrawal/withdraw planned actor=canadian-forces origin=kandahar"],
  [
    "The peacekeepers vacated their camp in Goma.",
    "withdrawal/withdraw asserted actor=The peacekeepers origin=their camp place=goma",
  ],
  ["Ukraine pulled its units back from Avdiivka.", "withdrawal/withdraw asserted actor=ukraine origin=avdiivka"],
  [
    "Rwandan troops pulled out of eastern Congo after the deal.",
    "withdrawal/withdraw asserted actor=rwandan-forces origin=democratic-republic-of-the-congo",
  ],
  [
    "The rebels retreated to the hills north of the town.",
    "withdrawal/withdraw asserted actor=The rebels destination=the hills",
  ],
  [
    "Wagner fighters abandoned their positions near Tinzaouaten.",
    "withdrawal/withdraw asserted actor=wagner-group origin=their positions place=tinzaouaten",
  ],
  ["Saudi Arabia is drawing down its forces in Yemen.", "withdrawal/reduce asserted actor=saudi-arabia place=yemen"],
  [
    "About 200 marines were evacuated from the embassy in Juba.",
    "withdrawal/withdraw asserted actor=marines origin=the embassy place=juba n~200",
  ],
  ["The pullout of Wagner from Mali began in June.", "withdrawal/withdraw asserted actor=wagner-group origin=mali"],
  [
    "The departure of the last French soldiers ended nine years of presence in Mali.",
    "withdrawal/withdraw asserted actor=french-forces place=mali",
  ],
  [
    "The militia refused to withdraw from the airport.",
    "withdrawal/withdraw denied actor=The militia origin=the airport",
  ],
  [
    "The army withdrew from the town of Lashkar Gah, the governor said.",
    "withdrawal/withdraw asserted actor=The army origin=lashkar-gah",
  ],
  ["The Czech army ended its deployment in Mali.", "withdrawal/withdraw asserted actor=czech-forces place=mali"],
  [
    "The United States closed the base and moved its troops to Jordan.",
    "withdrawal/redeploy asserted actor=united-states destination=jordan",
  ],
  [
    "Turkish soldiers left the Morek observation post.",
    "withdrawal/withdraw asserted actor=turkish-forces installation=morek-post",
  ],
  ["Rebels who had fled Goma returned on Tuesday.", "withdrawal/withdraw asserted actor=Rebels origin=goma"],
  [
    "Government soldiers fled their posts in Fizi.",
    "withdrawal/withdraw asserted actor=Government soldiers origin=their posts place=fizi",
  ],
  [
    "The coalition plans to halve its presence in the country by September.",
    "withdrawal/reduce planned actor=cjtf-oir place=the country",
  ],
  [
    "The company's troops are leaving the Central African Republic, a spokesman said.",
    "withdrawal/withdraw asserted actor=The company's troops origin=central-african-republic",
  ],
  [
    "Burkinabe soldiers withdrew from Djibo and headed for Ouagadougou.",
    "withdrawal/withdraw asserted actor=burkinabe-forces origin=djibo",
    "withdrawal/redeploy asserted actor=burkinabe-forces destination=ouagadougou",
  ],
  [
    "The UN has repatriated its Bangladeshi peacekeepers from Mali.",
    "withdrawal/withdraw asserted actor=united-nations origin=mali",
  ],
  [
    "The army's retreat from Mekelle came after eight months.",
    "withdrawal/withdraw asserted actor=The army origin=mekelle",
  ],
  [
    "The rebels pulled back from Mambasa after the shelling.",
    "withdrawal/withdraw asserted actor=The rebels origin=mambasa",
  ],
  [
    "The number of American troops in Afghanistan fell to 8,600.",
    "withdrawal/reduce asserted actor=us-forces place=afghanistan n=8600",
  ],
  [
    "The redeployment of Indian troops from the border began on Monday.",
    "withdrawal/redeploy asserted actor=indian-forces origin=the border",
  ],
  ["Russian forces were withdrawn from Kherson.", "withdrawal/withdraw asserted actor=russian-forces origin=kherson"],
  ["Hungary has not withdrawn its soldiers from Kosovo.", "withdrawal/withdraw denied actor=hungary origin=kosovo"],
  ["The last French convoy rolled out of Gao at dawn.", "withdrawal/withdraw asserted actor=french-forces origin=gao"],
  ["Belgrade ordered its units back from the border.", "withdrawal/withdraw asserted actor=serbia origin=the border"],
  [
    "All American soldiers were removed from the base in June.",
    "withdrawal/withdraw asserted actor=us-forces origin=the base",
  ],
  ["Half of the troops have left Kandahar.", "withdrawal/withdraw asserted actor=Half of the troops origin=kandahar"],
  [
    "Most of the soldiers will be moved to bases in Kuwait.",
    "withdrawal/redeploy planned actor=Most of the soldiers destination=bases place=kuwait",
  ],
  ["The militia withdrew its men from Daraa.", "withdrawal/withdraw asserted actor=The militia origin=daraa"],
  ["The mission has left the camp in Gao.", "withdrawal/withdraw asserted actor=The mission origin=the camp place=gao"],
  [
    "The last of its soldiers left Niger in July.",
    "withdrawal/withdraw asserted actor=The last of its soldiers origin=niger",
  ],
  ["Germany cut its contingent in Mali to 300 soldiers.", "withdrawal/reduce asserted actor=germany place=mali n=300"],
  ["Wagner has gone from Mali.", "withdrawal/withdraw asserted actor=wagner-group origin=mali"],
  ["Two tanks were withdrawn from the border.", "withdrawal/withdraw asserted actor=tanks origin=the border n=2"],
  [
    "The last peacekeepers were escorted out of Goma.",
    "withdrawal/withdraw asserted actor=The last peacekeepers origin=goma",
  ],
  [
    "The last Czech soldiers boarded a transport plane in Bagram on Sunday.",
    "withdrawal/withdraw asserted actor=czech-forces installation=bagram",
  ],
  ["The Jordanian unit pulled up stakes after the vote.", "withdrawal/withdraw asserted actor=jordanian-forces"],
  [
    "Norway said its 70 instructors would be home by Easter.",
    "withdrawal/withdraw planned actor=norwegian-forces n=70",
  ],
  ["France was kicked out of Niger in 2023.", "withdrawal/withdraw asserted actor=france origin=niger"],
  [
    "The disease has caused some Belgian troops to leave Iraq.",
    "withdrawal/withdraw asserted actor=belgian-forces origin=iraq",
  ],
  [
    "The troops who manned the post were ordered to the Bagram air base.",
    "withdrawal/redeploy asserted actor=The troops destination=bagram",
  ],
  [
    "French troops, for their part, had already left Mali.",
    "withdrawal/withdraw asserted actor=french-forces origin=mali",
  ],
  ["No reduction in US numbers is planned.", "withdrawal/reduce denied actor=US numbers"],
  [
    "Abandoned were two outposts and a base near Gao.",
    "withdrawal/withdraw asserted origin=outposts place=gao",
    "withdrawal/withdraw asserted origin=a base place=gao",
  ],
  ["The Danes withdrew from Helmand in 2014.", "withdrawal/withdraw asserted actor=danish-forces origin=helmand"],
  [
    "The brigade returned to its barracks after three months.",
    "withdrawal/withdraw asserted actor=The brigade destination=its barracks",
  ],
  ["The UN peacekeepers have flown home.", "withdrawal/withdraw asserted actor=un-peacekeepers"],
  [
    "The Rwandan contingent has shrunk to fewer than 300 men.",
    "withdrawal/reduce asserted actor=rwandan-forces n<=300",
  ],
  ["The last American soldiers were gone by sunrise.", "withdrawal/withdraw asserted actor=us-forces"],
  [
    "Under the deal all foreign troops would go within 14 months.",
    "withdrawal/withdraw planned actor=all foreign troops",
  ],
  ["“We pulled out for tactical reasons,” the commander said.", "withdrawal/withdraw asserted actor=We"],
  ["Both sides were to leave the port by January.", "withdrawal/withdraw planned actor=Both sides origin=the port"],
  ["The former were driven out of the valley.", "withdrawal/withdraw asserted actor=former origin=the valley"],
  [
    "The last convoy rolled across the border on Friday.",
    "withdrawal/withdraw asserted actor=The last convoy destination=the border",
  ],
  ["France called its troops home last August.", "withdrawal/withdraw asserted actor=france"],
  ["A retreat from the eastern bank was ordered.", "withdrawal/withdraw asserted"],
  ["Armour at the crossing has not moved.", "withdrawal/redeploy denied actor=Armour destination=the crossing"],
  [
    "The column went back across the river at dawn.",
    "withdrawal/withdraw asserted actor=The column destination=the river",
  ],
  ["The mission shed a third of its soldiers last year.", "withdrawal/reduce asserted actor=The mission"],
  ["The outposts were emptied one after another.", "withdrawal/withdraw asserted origin=The outposts"],
  [
    "Several hundred of the soldiers were flown off to Jufra.",
    "withdrawal/withdraw asserted actor=Several hundred of the soldiers destination=jufra",
  ],
  [
    "Nearly 3,000 people have been flown out of Kabul.",
    "withdrawal/withdraw asserted actor=people origin=kabul n<=3000",
  ],
  [
    "The Kurdish fighters quit the two districts in April.",
    "withdrawal/withdraw asserted actor=peshmerga origin=the two districts",
  ],
])("who leaves, from where to where: %s", (sentence, ...told) => {
  expect(claimsOf("withdrawal", sentence)).toEqual(told);
});

test.each([
  "The minister left the talks in Geneva early.",
  "The attack left the base in ruins.",
  "The blast left three soldiers dead.",
  "The party withdrew its candidate from the election.",
  "The government cut the price of bread.",
  "The bank reduced its staff in Lagos.",
  "The union withdrew from the talks with the company.",
  "The senator pulled out of the race.",
  "The army left the door open for talks.",
  "Residents left the city for the coast.",
  "Patients were evacuated from the hospital in Gaza.",
  "He retired from the army and moved to Spain.",
  "The player's exit from the club surprised the fans.",
  "The departure of the minister was announced.",
  "The soldiers left a mine under the bridge.",
  "The officer was transferred to another post.",
  "The general moved to a villa in Cairo.",
  "The firm removed its staff from the building.",
  "The bus carried the team out of the stadium.",
  "Soldiers moved into the city on Monday.",
  "The marines boarded the tanker.",
  "The attackers melted into the forest.",
  "Prices came down in Mali.",
  "The regiment was transferred in March.",
  "The passengers boarded a plane in Bamako.",
  "A regiment of police is on its way to Goma.",
  "The junta has told the American soldiers to leave.",
  "Ethiopian reinforcements were heading for Humera.",
  "The students returned to their base.",
  "It withdrew from the talks.",
  "She pulled out of the race.",
  "The hospital was emptied of its patients.",
  "Prices have not moved since June.",
  "A withdrawal of cash in the capital failed.",
  "Both sides left the talks in Geneva.",
  "The villagers went back across the river.",
  "A retreat for writers opened in the hills.",
  "The lorry rolled across the border.",
])("no withdrawal: %s", (sentence) => {
  expect(claimsOf("withdrawal", sentence)).toEqual([]);
});
